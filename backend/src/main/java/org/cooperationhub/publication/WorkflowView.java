package org.cooperationhub.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.cooperationhub.organisation.OrganisationRef;
import org.cooperationhub.project.Findings;
import org.cooperationhub.project.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a project stands on its way to readers: who must act next, and what is missing. */
@Schema(name = "Workflow")
public record WorkflowView(
        UUID id,

        @Schema(description = "Of the working revision, as its entity tag")
        long version,

        @Schema(examples = "DEMO-KE-1") String code,
        OrganisationRef lead,

        @Schema(description = "Of the project: from the first publication on it says what became of that")
        Publication publication,

        WorkingState working,

        @Schema(description = "Number of the revision that readers get; null while they get none") @Nullable
        Integer publishedRevision,

        @Schema(description = "Members that were written since the published revision; empty where there is none")
        List<String> changedFields,

        @Schema(description = "Who must act next; empty when nobody has to")
        List<WaitingFor> waitingFor,

        @Schema(description = "Of the working revision, or of the published one while the working one needs none yet")
        List<KeyView> keys,

        @Schema(description = "What of the checklist keeps the working revision from being handed in or approved")
        Findings missing,

        @Schema(description = "What the caller may do now") List<WorkflowStep> may,

        @Schema(description = "When and why readers lost it; null otherwise") @Nullable
        Unpublished unpublished)
        implements Representation {

    /**
     * The working revision.
     *
     * @param since when it came to this state
     */
    @Schema(name = "WorkingState")
    public record WorkingState(
            @Schema(examples = "2") int revision,
            Publication publication,
            Instant since,
            @Nullable Instant submittedAt,

            @Schema(description = "The organisation that it was submitted for") @Nullable
            OrganisationRef submittedFor,

            @Schema(description = "What a reviewer or the holder of a key said last") @Nullable
            String note) {}

    /** What readers are told of a project that was taken down. */
    @Schema(name = "Unpublished")
    public record Unpublished(Instant at, Map<String, String> reason) {}

    @Override
    public String address() {
        return "/projects/" + id + "/workflow";
    }
}
