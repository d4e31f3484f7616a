package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a machine proves itself with: one client of Keycloak, with a secret that only Keycloak knows or with public
 * keys. Two of them at once are how one takes over from the other. Last use is written by plain SQL, so only changed
 * columns are written here.
 */
@Entity
@DynamicUpdate
public class ApiCredential extends PanacheEntityBase {
    /** Made by the application: the client id is derived from it. */
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "api_client_id")
    public ApiClient client;

    public String clientId;

    /** The id of our own making, so that making the client twice makes one; the demonstration's has another. */
    public UUID keycloakId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** JSON Web Key Set (RFC 7517). */
    public @Nullable String publicKeys;

    @Enumerated(EnumType.STRING)
    public State state = State.PENDING;

    public @Nullable Integer overlapHours;
    public Instant createdAt;
    public @Nullable Instant endsAt;
    public @Nullable Instant lastUsedAt;

    /** When Keycloak is to be brought in line with this row; while somebody is at it, when they are given up. */
    public @Nullable Instant syncAt;

    public int attempts;

    public enum Kind {
        SECRET,
        /** {@code private_key_jwt} (RFC 7523). */
        PUBLIC_KEY
    }

    /** PENDING → ACTIVE → ENDED; UNCLAIMED where Keycloak came back after the request that wanted the secret. */
    public enum State {
        /** Keycloak does not know it yet. */
        PENDING,
        /** There and switched off: nobody has its secret. */
        UNCLAIMED,
        ACTIVE,
        ENDED
    }

    public boolean live() {
        return state != State.ENDED && (endsAt == null || endsAt.isAfter(Now.instant()));
    }

    /** What Keycloak was to be told before then, it is told before then. */
    public void endAt(Instant when) {
        endsAt = when;
        if (syncAt == null || syncAt.isAfter(when)) syncAt = when;
        if (!when.isAfter(Now.instant())) state = State.ENDED;
    }

    /** Gives way to another one: after the overlap, or before if it was to end before. */
    public void giveWay(Duration overlap) {
        var then = Now.instant().plus(overlap);
        if (endsAt == null || endsAt.isAfter(then)) endAt(then);
    }
}
