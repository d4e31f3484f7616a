package org.cooperationhub.initiative;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat records of a country's part. */
@Schema(name = "ParticipationInput")
public record ParticipationInput(
        @NotNull Participation.Status status,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
