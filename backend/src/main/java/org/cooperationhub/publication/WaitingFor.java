package org.cooperationhub.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cooperationhub.account.Role;
import org.cooperationhub.project.ProjectRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who has to act before the revision moves on. */
@Schema(name = "WaitingFor")
public record WaitingFor(
        @Schema(description = "ORGANISATION, REVIEWER, LEAD, or the code of a country", examples = "KE")
        String holder,

        @Schema(description = "Who can do it there") List<Role> roles,

        Instant since,

        @Schema(description = "When silence becomes agreement; null where it never does") @Nullable
        Instant dueAt,

        @Schema(description = "Of the key; null where no key is asked for") @Nullable
        KeyDecision decision,

        @Schema(description = "What the revision was returned with") @Nullable
        String note,

        @Schema(description = "False for a country that nobody is appointed for yet")
        boolean hasSomebody) {

    static WaitingFor organisation(ProjectRevision revision) {
        return new WaitingFor(
                "ORGANISATION",
                List.of(Role.EDITOR, Role.ORG_ADMIN),
                revision.stateSince,
                null,
                null,
                revision.reviewNote,
                true);
    }

    static WaitingFor reviewer(ProjectRevision revision) {
        return new WaitingFor("REVIEWER", List.of(Role.REVIEWER), revision.stateSince, null, null, null, true);
    }

    static WaitingFor holder(ApprovalKey key, Set<String> represented) {
        var lead = key.holderKind == ApprovalKey.Kind.LEAD;
        return new WaitingFor(
                key.holder,
                lead ? List.of(Role.ORG_ADMIN) : List.of(Role.FOCAL_POINT, Role.STATE_AUTHORITY),
                key.openedAt,
                key.dueAt,
                key.decision,
                null,
                lead || represented.contains(key.holder));
    }
}
