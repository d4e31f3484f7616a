package org.cooperationhub.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the holder of a key says to a revision. */
@Schema(name = "ApprovalInput")
public record ApprovalInput(
        @Schema(description = "RETURNED gives the whole revision back to its organisation, with a note") @NotNull
        Decision decision,

        @Schema(description = "Needed with RETURNED: what to mend") @PlainText @Size(max = 2000) @Nullable
        String note) {}
