package org.cooperationhub.admission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.file.StoredFile;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Identifier;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation asks to become a member: what it says, what was proven of it, and what was decided. */
@Entity
public class Application extends PanacheEntityBase {
    static final Duration UNCONFIRMED_FOR = Duration.ofDays(7);
    private static final Duration PROOF_HOLDS = Duration.ofDays(30);

    @Id
    public UUID id;

    @Version
    public long version;

    @Enumerated(EnumType.STRING)
    public State state = State.UNCONFIRMED;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText name;

    public @Nullable String acronym;
    public String code;

    @Enumerated(EnumType.STRING)
    public ActorType actorType;

    public @Nullable String country;
    public @Nullable String website;
    public @Nullable String domain;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Identifier> identifiers = List.of();

    public String contactName;
    public String contactMail;
    public String contactLocale;

    /** Null until the contact's address is confirmed. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    public @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "applied_by")
    public @Nullable Person appliedBy;

    /** Keycloak's ids of the organisations that whoever applied belonged to. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Set<UUID> appliedFor = Set.of();

    public @Nullable Instant domainCheckedAt;
    public @Nullable Instant domainProvenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "confirmed_by")
    public @Nullable Person confirmedBy;

    public @Nullable Instant confirmedAt;
    public @Nullable String confirmation;

    @Enumerated(EnumType.STRING)
    public @Nullable Method method;

    public @Nullable String evidence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    public @Nullable Person decidedBy;

    public @Nullable Instant decidedAt;
    public @Nullable String reason;
    public Instant createdAt;
    public Instant updatedAt;

    /** UNCONFIRMED until the contact's address is; nobody but the applicant knows of it until then. */
    public enum State {
        UNCONFIRMED,
        WAITING,
        VERIFIED,
        REFUSED
    }

    /** By what an organisation was found to be what it says. */
    public enum Method {
        /** A document that a reviewer read. */
        LETTER,
        /** A record in its DNS. */
        DOMAIN,
        /** An entry in a register. */
        REGISTER,
        /** The word of its state's authority or focal point. */
        STATE_CONFIRMED
    }

    StoredFile.Owner files() {
        return new StoredFile.Owner("APPLICATION", id);
    }

    void confirmAddress(Organisation made) {
        if (state != State.UNCONFIRMED) throw Problems.wrongState(state, State.WAITING);
        state = State.WAITING;
        organisation = made;
        updatedAt = Now.instant();
    }

    boolean expired() {
        return state == State.UNCONFIRMED && createdAt.plus(UNCONFIRMED_FOR).isBefore(Now.instant());
    }

    /** 409 unless it waits for a decision. */
    void requireWaiting() {
        if (state != State.WAITING) throw Problems.wrongState(state, State.VERIFIED);
    }

    void domainChecked(boolean proven) {
        domainCheckedAt = Now.instant();
        domainProvenAt = proven ? domainCheckedAt : null;
        updatedAt = Now.instant();
    }

    boolean domainProven() {
        return domainProvenAt != null && domainProvenAt.plus(PROOF_HOLDS).isAfter(Now.instant());
    }

    /** The domain while its proof is good; null without. */
    @Nullable
    String provenDomain() {
        return domainProven() ? domain : null;
    }

    void confirmByState(Person by, String statement) {
        requireWaiting();
        confirmedBy = by;
        confirmedAt = Now.instant();
        confirmation = statement;
        updatedAt = Now.instant();
    }

    void verify(Person by, Method how, @Nullable String with, @Nullable String note) {
        decide(State.VERIFIED, by, note);
        method = how;
        evidence = with;
    }

    void refuse(Person by, String why) {
        decide(State.REFUSED, by, why);
    }

    private void decide(State next, Person by, @Nullable String why) {
        requireWaiting();
        state = next;
        decidedBy = by;
        decidedAt = Now.instant();
        reason = why;
        updatedAt = Now.instant();
    }
}
