package org.cooperationhub.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reviewer's decision, and how sums take the record. */
@Schema(name = "ReviewInput")
public record ReviewInput(
        @Schema(description = "APPROVED asks the holders of the keys; RETURNED gives the revision back with a note")
        @NotNull
        Decision decision,

        @Schema(description = "Needed with RETURNED: what to mend") @PlainText @Size(max = 2000) @Nullable
        String note,

        @Schema(
                description =
                        "False for umbrella records and duplicates, which sums leave out; null leaves it as it is")
        @Nullable
        Boolean countable,

        @Schema(description = "Identifier of the report this one repeats; empty for none, null leaves it as it is")
        @PlainText
        @Size(max = 200)
        @Nullable
        String secondaryReportOf) {}
