package org.cooperationhub.history;

import java.time.Instant;
import org.cooperationhub.organisation.OrganisationRef;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision in the history of a project. */
@Schema(name = "RevisionSummary")
public record RevisionSummary(
        @Schema(examples = "2") int revision,
        long version,
        Publication publication,

        @Schema(description = "True for the one that readers see")
        boolean published,

        @Schema(description = "True for the one that is worked on")
        boolean working,

        @Schema(description = "Who began it; only for those who may see drafts") @Nullable
        String author,

        @Schema(description = "The organisation it was begun for") @Nullable
        OrganisationRef authorFor,

        @Schema(description = "Number of the revision it brought back") @Nullable
        Integer restoredFrom,

        @Nullable Instant submittedAt,
        @Nullable Instant reviewedAt,
        Instant updatedAt) {

    static RevisionSummary of(Project project, ProjectRevision from, boolean insider) {
        return new RevisionSummary(
                from.seq,
                from.version,
                from.publication,
                from.equals(project.publishedRevision),
                insider && from.equals(project.workingRevision),
                insider && from.author != null ? from.author.displayName : null,
                from.authorFor == null ? null : OrganisationRef.of(from.authorFor),
                from.restoredFrom,
                from.submittedAt,
                from.reviewedAt,
                from.updatedAt);
    }
}
