package org.cooperationhub.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A message to one endpoint, with its last attempt. Senders write it by plain SQL. */
@Entity
@DynamicUpdate
public class WebhookDelivery extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID endpointId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable Long eventSeq;
    public String type;
    public String body;

    @Enumerated(EnumType.STRING)
    public State state;

    public int tries;
    public Instant nextAt;
    public @Nullable Instant lastAttemptAt;
    public @Nullable Integer lastStatus;

    @Enumerated(EnumType.STRING)
    public @Nullable Failure lastFailure;

    public @Nullable Integer lastLatencyMs;
    public Instant createdAt;

    /** One change, several together, a test, or the challenge to a new address. */
    public enum Kind {
        EVENT,
        NOTIFY,
        TEST,
        VERIFICATION
    }

    /** FAILED: given up; somebody may have it sent again. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "WebhookDeliveryState")
    public enum State {
        DUE,
        SENDING,
        DELIVERED,
        FAILED
    }

    /** Another attempt at once; 409 while one runs. */
    void again() {
        if (state == State.SENDING) throw Problems.wrongState(state, State.DUE);
        state = State.DUE;
        nextAt = Now.instant();
    }
}
