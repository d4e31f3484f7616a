package org.cooperationhub.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on a reported value. */
@Schema(name = "ReportReviewInput")
public record ReportReviewInput(
        @NotNull Decision decision,

        @Schema(description = "Needed with RETURNED: what to mend") @PlainText @Size(max = 2000) @Nullable
        String note) {

    /** APPROVED makes the value public with the project; RETURNED gives it back with a note. */
    @Schema(name = "ReportDecision")
    public enum Decision {
        APPROVED,
        RETURNED
    }
}
