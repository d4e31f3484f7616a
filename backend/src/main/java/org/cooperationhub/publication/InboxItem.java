package org.cooperationhub.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.organisation.OrganisationRef;
import org.cooperationhub.project.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for the caller. */
@Schema(name = "InboxItem")
public record InboxItem(
        Type type,
        ProjectRef project,

        @Schema(description = "Number of the working revision", examples = "2")
        int revision,

        @Schema(
                description = "Whose key it is: LEAD or a country's code; null where none is asked for",
                examples = "KE")
        @Nullable
        String holder,

        Instant since,

        @Schema(description = "When silence becomes agreement; null where it never does") @Nullable
        Instant dueAt,

        @Schema(description = "The organisation that handed it in") @Nullable
        OrganisationRef submittedBy,

        @Schema(description = "Members that were written since the published revision; empty where there is none")
        List<String> changedFields,

        @Schema(description = "What it was returned with") @Nullable
        String note) {

    /** REVIEW: a reviewer's decision. KEY: that of a key's holder. RETURNED: to mend and hand in again. */
    @Schema(name = "InboxItemType")
    public enum Type {
        REVIEW,
        KEY,
        RETURNED
    }

    /** A project as the inbox names it. */
    @Schema(name = "ProjectRef")
    public record ProjectRef(
            UUID id, @Schema(examples = "DEMO-KE-1") String code, Map<String, String> title, OrganisationRef lead) {}

    static InboxItem of(InboxRow row) {
        var revision = row.revision();
        var project = row.project();
        var key = row.key();
        var organisation = revision.submittedFor;
        return new InboxItem(
                type(row),
                new ProjectRef(project.id, project.code, revision.title.map(), OrganisationRef.of(project.lead)),
                revision.seq,
                key == null ? null : key.holder,
                revision.stateSince,
                key == null ? null : key.dueAt,
                organisation == null ? null : OrganisationRef.of(organisation),
                revision.changedSince(project.publishedRevision),
                revision.publication == Publication.RETURNED ? revision.reviewNote : null);
    }

    private static Type type(InboxRow row) {
        if (row.key() != null) return Type.KEY;
        return row.revision().publication == Publication.SUBMITTED ? Type.REVIEW : Type.RETURNED;
    }
}
