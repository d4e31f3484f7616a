package org.cooperationhub.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message to an endpoint and what came of it. */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
        UUID id,

        @Schema(description = "The webhook-id header, the same at every attempt")
        String messageId,

        @Schema(
                description =
                        "project.changed, project.removed and so on; changes.available, endpoint.test, endpoint.verification",
                examples = "changes.available")
        String type,

        WebhookDelivery.State state,

        @Schema(description = "Attempts since it became due")
        int tries,

        @Schema(description = "When it is tried next; null when it is settled") @Nullable
        Instant nextAttemptAt,

        @Nullable Instant lastAttemptAt,

        @Schema(description = "HTTP status of the last answer") @Nullable
        Integer status,

        @Nullable Failure failure,

        @Schema(description = "Of the last attempt") @Nullable
        Integer latencyMs,

        Instant createdAt) {

    static DeliveryView of(WebhookDelivery from) {
        var settled = from.state == WebhookDelivery.State.DELIVERED || from.state == WebhookDelivery.State.FAILED;
        return new DeliveryView(
                from.id,
                "msg_" + from.id.toString().replace("-", ""),
                from.type,
                from.state,
                from.tries,
                settled ? null : from.nextAt,
                from.lastAttemptAt,
                from.lastStatus,
                from.lastFailure,
                from.lastLatencyMs,
                from.createdAt);
    }

    /** One delivery with its body and attempts. */
    @Schema(name = "WebhookDeliveryDetail")
    public record Detail(
            DeliveryView delivery,

            @Schema(description = "What was or will be sent, byte for byte")
            String body,

            @Schema(description = "Newest first, at most 50")
            List<Attempt> attempts) {
        static Detail of(WebhookDelivery from, List<WebhookAttempt> attempts) {
            return new Detail(
                    DeliveryView.of(from),
                    from.body,
                    attempts.stream().map(Attempt::of).toList());
        }
    }

    /** One attempt. */
    @Schema(name = "WebhookAttempt")
    public record Attempt(
            Instant startedAt,
            int latencyMs,
            @Nullable Integer status,
            @Nullable Failure failure,

            @Schema(description = "The first 2 kB of the answer, as text")
            String answer) {
        static Attempt of(WebhookAttempt from) {
            return new Attempt(from.startedAt, from.latencyMs, from.status, from.failure, from.answer);
        }
    }
}
