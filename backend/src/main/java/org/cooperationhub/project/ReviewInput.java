package org.cooperationhub.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reviewer's decision. */
@Schema(name = "ReviewInput")
public record ReviewInput(
        @NotNull Decision decision,

        @Schema(description = "Needed with RETURNED: what to mend") @PlainText @Size(max = 2000) @Nullable
        String note) {

    /** APPROVED publishes the revision; RETURNED gives it back with a note. */
    public enum Decision {
        APPROVED,
        RETURNED
    }
}
