package org.cooperationhub.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An endpoint as those see it who may read the webhooks of its organisation. */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,
        long version,

        @Schema(description = "Code of the organisation", examples = "DEMO-KE")
        String organisation,

        String url,
        WebhookEndpoint.Mode mode,
        List<String> types,
        List<String> countries,
        List<UUID> entities,
        boolean ownOrganisation,

        @Schema(
                description =
                        "UNVERIFIED until the challenge is answered; DEGRADED while deliveries fail; PAUSED gets nothing and catches up later")
        WebhookEndpoint.State state,

        WebhookEndpoint.@Nullable PauseReason pauseReason,

        @Schema(description = "So much waits for it that changes are announced together, whatever its mode")
        boolean backlogged,

        @Schema(description = "The signing secret, in the answer that made it and never again") @Nullable
        String secret,

        @Schema(description = "Until when messages are signed with the previous secret too") @Nullable
        Instant previousSecretUntil,

        @Nullable Instant verifiedAt,
        @Nullable Instant failingSince,
        @Nullable Instant lastSuccessAt,
        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "What the caller may do now") List<Step> may)
        implements Representation {

    /** What a caller may do with an endpoint. */
    @Schema(name = "WebhookStep")
    public enum Step {
        EDIT,
        VERIFY,
        PAUSE,
        RESUME,
        TEST,
        REPLAY,
        REMOVE
    }

    static WebhookView of(WebhookEndpoint from, boolean manages) {
        return of(from, manages, null);
    }

    /** @param secret where it was just made */
    static WebhookView of(WebhookEndpoint from, boolean manages, @Nullable String secret) {
        var previous = from.previousUntil;
        return new WebhookView(
                from.id,
                from.version,
                from.organisation.code,
                from.url,
                from.mode,
                from.types.stream().map(Message::name).toList(),
                from.countries,
                from.entities,
                from.ownOrganisation,
                from.state,
                from.pauseReason,
                from.backlogged,
                secret,
                previous != null && previous.isAfter(Now.instant()) ? previous : null,
                from.verifiedAt,
                from.failingSince,
                from.lastSuccessAt,
                from.createdAt,
                from.updatedAt,
                manages ? steps(from) : List.of());
    }

    private static List<Step> steps(WebhookEndpoint of) {
        var may = new ArrayList<>(List.of(Step.EDIT, Step.REMOVE));
        switch (of.state) {
            case UNVERIFIED -> may.add(Step.VERIFY);
            case PAUSED -> may.add(Step.RESUME);
            case ACTIVE, DEGRADED -> may.addAll(List.of(Step.PAUSE, Step.TEST, Step.REPLAY));
        }
        return may;
    }

    @Override
    public String address() {
        return "/organisations/" + organisation + "/webhooks/" + id;
    }

    @Override
    public WebhookView repeated() {
        return new WebhookView(
                id,
                version,
                organisation,
                url,
                mode,
                types,
                countries,
                entities,
                ownOrganisation,
                state,
                pauseReason,
                backlogged,
                null,
                previousSecretUntil,
                verifiedAt,
                failingSince,
                lastSuccessAt,
                createdAt,
                updatedAt,
                may);
    }
}
