package org.cooperationhub.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.TextInfo;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project, as published or as its organisation works on it. */
@Schema(name = "Project")
public record ProjectView(
        UUID id,
        long version,

        @Schema(description = "Code of the lead organisation and a number", examples = "DEMO-KE-1")
        String code,

        @Schema(examples = "1") int revision,
        Publication publication,
        OrganisationRef lead,
        @Schema(examples = "en") String originalLanguage,
        Map<String, String> title,
        Map<String, TextInfo> titleInfo,
        Map<String, String> summary,
        Map<String, TextInfo> summaryInfo,
        Map<String, String> description,
        Map<String, TextInfo> descriptionInfo,

        @Schema(description = "IATI ActivityStatus", examples = "2")
        String activityStatus,

        @Schema(description = "IATI ActivityScope") @Nullable
        String scopeLevel,

        @Schema(description = "IATI CollaborationType") @Nullable
        String collaborationType,

        @Nullable LocalDate plannedStart,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualEnd,
        List<String> countries,
        List<String> proposals,

        @Schema(description = "False for umbrella records and duplicates, which sums leave out")
        boolean countable,

        @Schema(description = "Identifier of the report this one repeats") @Nullable
        String secondaryReportOf,

        @Nullable Instant lastProgressAt,

        @Schema(description = "When the working revision was handed in; null in the published view") @Nullable
        Instant submittedAt,

        @Schema(description = "The reviewer's note on a returned revision; null in the published view") @Nullable
        String reviewNote,

        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "What the caller may do now") List<Step> may)
        implements Representation {

    /** What a caller may do with a project. */
    @Schema(name = "ProjectStep")
    public enum Step {
        EDIT,
        SUBMIT,
        WITHDRAW,
        REVIEW
    }

    static ProjectView published(Project project, List<Step> may) {
        return of(project, java.util.Objects.requireNonNull(project.publishedRevision), false, may);
    }

    static ProjectView working(Project project, List<Step> may) {
        return of(project, project.working(), true, may);
    }

    private static ProjectView of(Project project, ProjectRevision from, boolean working, List<Step> may) {
        return new ProjectView(
                project.id,
                from.version,
                project.code,
                from.seq,
                from.publication,
                OrganisationRef.of(project.lead),
                from.originalLanguage,
                from.title.map(),
                from.title.info(),
                from.summary.map(),
                from.summary.info(),
                from.description.map(),
                from.description.info(),
                from.activityStatus,
                from.scopeLevel,
                from.collaborationType,
                from.plannedStart,
                from.actualStart,
                from.plannedEnd,
                from.actualEnd,
                from.countries.stream().sorted().toList(),
                from.proposals.stream().map(each -> each.code).sorted().toList(),
                project.countable,
                project.secondaryReportOf,
                project.lastProgressAt,
                working ? from.submittedAt : null,
                working ? from.reviewNote : null,
                project.createdAt,
                from.updatedAt,
                may);
    }

    @Override
    public String address() {
        return "/projects/" + id + "/draft";
    }
}
