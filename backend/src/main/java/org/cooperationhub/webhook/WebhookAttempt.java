package org.cooperationhub.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to deliver a message; read here, written by senders in plain SQL. */
@Entity
public class WebhookAttempt extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID deliveryId;
    public Instant startedAt;
    public int latencyMs;
    public @Nullable Integer status;

    @Enumerated(EnumType.STRING)
    public @Nullable Failure failure;

    public String answer;
}
