package org.cooperationhub.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country's part in an initiative. */
@Schema(name = "Participation")
public record ParticipationView(
        UUID id,
        long version,
        @Schema(examples = "CN-AF-2021") String initiative,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE")
        String country,

        Participation.Status status,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Instant updatedAt)
        implements Representation {
    static ParticipationView of(Participation from) {
        return new ParticipationView(
                from.id,
                from.version,
                from.initiative.code,
                from.country,
                Objects.requireNonNull(from.status),
                from.since,
                from.until,
                from.updatedAt);
    }
}
