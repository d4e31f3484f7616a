package org.cooperationhub.admission;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.organisation.ActorType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application in the list. */
@Schema(name = "ApplicationSummary")
public record ApplicationSummary(
        UUID id,
        Application.State state,
        Map<String, String> name,
        String code,
        ActorType actorType,
        @Nullable String country,

        @Schema(description = "Whether its domain was shown by its DNS")
        boolean domainProven,

        @Schema(description = "Whether its state confirmed it")
        boolean stateConfirmed,

        Instant createdAt,
        @Nullable Instant decidedAt) {
    static ApplicationSummary of(Application from) {
        return new ApplicationSummary(
                from.id,
                from.state,
                from.name.map(),
                from.code,
                from.actorType,
                from.country,
                from.domainProvenAt != null,
                from.confirmedAt != null,
                from.createdAt,
                from.decidedAt);
    }
}
