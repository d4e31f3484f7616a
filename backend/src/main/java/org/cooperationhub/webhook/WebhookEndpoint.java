package org.cooperationhub.webhook;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An address of an organisation that hears of changes. Senders write its health by plain SQL at the same time, so only
 * changed columns are written here, and whoever changes the state has locked the row.
 */
@Entity
@DynamicUpdate
public class WebhookEndpoint extends PanacheEntityBase {
    /** Made by the application: the secret is bound to it before the row is there. */
    @Id
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    public String url;

    @Enumerated(EnumType.STRING)
    public Mode mode = Mode.NOTIFY;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ResourceType> types = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> countries = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> entities = List.of();

    public boolean ownOrganisation;

    @Enumerated(EnumType.STRING)
    public State state = State.UNVERIFIED;

    @Enumerated(EnumType.STRING)
    public @Nullable PauseReason pauseReason;

    public byte @Nullable [] secret;
    public byte @Nullable [] previousSecret;
    public @Nullable Instant previousUntil;
    public String challenge;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> fieldVersions = Map.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    public Person createdBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "updated_by")
    public Person updatedBy;

    public Instant createdAt;
    public Instant updatedAt;
    public @Nullable Instant deletedAt;
    public @Nullable Instant verifiedAt;
    public @Nullable Instant failingSince;
    public @Nullable Instant lastSuccessAt;
    public @Nullable Instant notifiedAt;
    public @Nullable Long missedFromSeq;
    public boolean backlogged;

    /** One coalesced message, or one for each change. */
    public enum Mode {
        NOTIFY,
        EVENTS
    }

    /** UNVERIFIED → ACTIVE → DEGRADED → PAUSED → ACTIVE (domain sheet, state machines). */
    public enum State {
        UNVERIFIED,
        ACTIVE,
        /** Deliveries fail at present. */
        DEGRADED,
        PAUSED
    }

    /** Somebody asked; all deliveries failed for five days; the address answered 410. */
    public enum PauseReason {
        ASKED,
        FAILING,
        GONE
    }

    /** To be verified before it is used, with a challenge that belongs to this address alone. */
    void moveTo(String address) {
        url = address;
        challenge = Secrets.random(24);
        state = State.UNVERIFIED;
        pauseReason = null;
    }

    void pause() {
        if (!inService()) throw Problems.wrongState(state, State.PAUSED);
        state = State.PAUSED;
        pauseReason = PauseReason.ASKED;
    }

    /** What it missed is fanned out to it by the next run. */
    void resume() {
        if (state != State.PAUSED) throw Problems.wrongState(state, State.ACTIVE);
        state = State.ACTIVE;
        pauseReason = null;
        failingSince = null;
    }

    boolean inService() {
        return state == State.ACTIVE || state == State.DEGRADED;
    }

    void touch(Person by) {
        updatedBy = by;
        updatedAt = Now.instant();
    }

    /** Nobody hears of it any more, and its secrets are forgotten. */
    void remove() {
        deletedAt = Now.instant();
        secret = null;
        previousSecret = null;
    }

    byte[] idBytes() {
        return Ids.bytes(id);
    }
}
