package org.cooperationhub.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may do with a project now.
 *
 * @param holder whose key it is, for the two steps that turn one
 */
@Schema(name = "WorkflowStep")
public record WorkflowStep(
        Kind step,

        @Schema(
                description = "LEAD or a country's code with APPROVE_LEAD and APPROVE_COUNTRY, else null",
                examples = "KE")
        @Nullable
        String holder) {

    /** APPROVE_… may also return; RETURN is the reviewer's second thought while the keys are open. */
    @Schema(name = "WorkflowStepKind")
    public enum Kind {
        EDIT,
        SUBMIT,
        WITHDRAW,
        REVIEW,
        RETURN,
        APPROVE_LEAD,
        APPROVE_COUNTRY,
        UNPUBLISH,
        ARCHIVE,
        DISCARD
    }
}
