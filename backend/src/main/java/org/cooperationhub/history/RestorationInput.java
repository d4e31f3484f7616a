package org.cooperationhub.history;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which revision to bring back. */
@Schema(name = "RestorationInput")
public record RestorationInput(
        @Schema(description = "Number of the revision", examples = "1") @NotNull @Min(1)
        Integer revision) {}
