package org.cooperationhub.project;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key holder's agreement to the published revision.
 *
 * @param revision number of the revision that was agreed to; an earlier one where nothing that concerns the holder
 *     changed
 */
@Schema(name = "Agreement")
public record Agreement(
        @Schema(description = "LEAD, or the code of a partner country", examples = "KE")
        String holder,

        Kind kind,
        int revision,
        @Nullable Instant decidedAt) {

    /** APPROVED by a person, or SILENT: no objection within the time given. */
    @Schema(name = "AgreementKind")
    public enum Kind {
        APPROVED,
        SILENT
    }
}
