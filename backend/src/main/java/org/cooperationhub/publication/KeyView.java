package org.cooperationhub.publication;

import java.time.Instant;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agreement that a revision needs of its lead organisation or of a partner country. */
@Schema(name = "ApprovalKey")
public record KeyView(
        @Schema(description = "LEAD, or the ISO 3166-1 alpha-2 code of the country", examples = "KE")
        String holder,

        ApprovalKey.Kind kind,

        @Schema(description = "Number of the revision", examples = "2")
        int revision,

        KeyDecision decision,

        @Schema(description = "True while the holder has to decide")
        boolean open,

        @Schema(description = "What the holder said beside it") @Nullable
        String note,

        @Schema(description = "Name of the person; null where silence or nobody decided") @Nullable
        String decidedBy,

        @Schema(description = "The organisation that the person decided for") @Nullable
        OrganisationRef decidedFor,

        @Nullable Instant decidedAt,

        @Schema(description = "When silence becomes agreement; null where it never does") @Nullable
        Instant dueAt,

        @Schema(
                description =
                        "Number of the revision that was agreed to, where nothing that concerns the holder changed since")
        @Nullable
        Integer carriedFrom,

        Instant openedAt) {

    static KeyView of(ApprovalKey key) {
        var person = key.decidedBy;
        var organisation = key.decidedFor;
        return new KeyView(
                key.holder,
                key.holderKind,
                key.revision.seq,
                key.decision,
                key.open(),
                key.reason,
                person == null ? null : person.displayName,
                organisation == null ? null : OrganisationRef.of(organisation),
                key.decidedAt,
                key.dueAt,
                key.carriedFrom,
                key.openedAt);
    }
}
