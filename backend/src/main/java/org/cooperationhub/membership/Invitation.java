package org.cooperationhub.membership;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody is asked into an organisation; the link in their mail is good once, and until it expires. */
@Entity
public class Invitation extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    /** In small letters. */
    public String email;

    public @Nullable String name;
    public @Nullable String locale;

    @Enumerated(EnumType.STRING)
    public MemberRole baseRole;

    @Enumerated(EnumType.STRING)
    public Status status = Status.PENDING;

    /** The place that waits for them, once their account is known. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Membership membership;

    public byte @Nullable [] tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by")
    public Person invitedBy;

    public Instant createdAt;
    public Instant updatedAt;
    public Instant expiresAt;
    public @Nullable Instant sentAt;
    public @Nullable Instant acceptedAt;

    /** When all its mail was on its way, Keycloak's as well. */
    public @Nullable Instant doneAt;

    /** When its next step is due; while somebody is at it, when they are given up. */
    public @Nullable Instant syncAt;

    public int attempts;

    /** PENDING ↔ BOUNCED → ACCEPTED or REVOKED; that one is expired is told by the time. */
    public enum Status {
        PENDING,
        BOUNCED,
        ACCEPTED,
        REVOKED
    }

    boolean open() {
        return status == Status.PENDING || status == Status.BOUNCED;
    }

    boolean expired() {
        return open() && !expiresAt.isAfter(Now.instant());
    }

    /** From now on its steps are gone, from the first one on; the link before is void with the next mail. */
    void send(Instant until) {
        status = Status.PENDING;
        updatedAt = Now.instant();
        expiresAt = until;
        sentAt = null;
        doneAt = null;
        attempts = 0;
        syncAt = updatedAt;
    }

    void become(Status end) {
        status = end;
        updatedAt = Now.instant();
        syncAt = null;
    }
}
