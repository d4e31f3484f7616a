package org.cooperationhub.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.ExternalReference;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.TextInfo;
import org.cooperationhub.common.TextKind;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.money.Conversion;
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
        Map<String, String> objectives,
        Map<String, TextInfo> objectivesInfo,
        Map<String, String> targetGroups,
        Map<String, TextInfo> targetGroupsInfo,
        Map<String, String> otherDescription,
        Map<String, TextInfo> otherDescriptionInfo,
        Map<String, Map<String, TextKind>> textKinds,

        @Schema(description = "IATI ActivityStatus", examples = "2")
        String activityStatus,

        @Schema(description = "IATI ActivityScope") @Nullable
        String scopeLevel,

        @Schema(description = "IATI CollaborationType") @Nullable
        String collaborationType,

        @Nullable LocalDate plannedStart,

        @Schema(description = "How exactly it is known; the date is the first day of its month or year")
        DatePrecision plannedStartPrecision,

        @Nullable LocalDate actualStart,
        DatePrecision actualStartPrecision,
        @Nullable LocalDate plannedEnd,
        DatePrecision plannedEndPrecision,
        @Nullable LocalDate actualEnd,
        DatePrecision actualEndPrecision,
        List<ProjectCountry> countries,
        List<ProjectProposal> proposals,
        List<ProjectOrganisation> organisations,
        List<ProjectLocation> locations,
        List<ProjectSector> sectors,
        List<ProjectSdg> sdgs,
        List<ProjectMarker> markers,
        List<ProjectGroup> groups,
        List<Budget> budgets,
        List<Transaction> transactions,
        List<InKindContribution> inKind,
        List<Benefit> benefits,
        Map<String, String> noBenefitReason,
        List<Result> results,
        List<Milestone> milestones,

        @Schema(description = "The published view has the public ones alone")
        List<ProjectDocument> documents,

        @Schema(description = "The files of these documents, by SHA-256")
        Map<String, StoredFileView> files,

        List<Source> sources,
        List<RelatedProject> relatedProjects,
        List<ConsultedParty> consulted,

        @Schema(description = "Null in the published view") @Nullable
        Contact contact,

        @Schema(description = "In US dollars, by id of the budget, transaction or contribution; absent without a rate")
        Map<String, Conversion> conversions,

        @Schema(description = "Approved values of indicators")
        List<ReportedValue> values,

        List<Confirmation> confirmations,

        @Schema(description = "Who agreed to the published revision")
        List<Agreement> agreements,

        @Schema(description = "Ids that partners' systems have for it")
        List<ExternalReference> externalRefs,

        @Schema(description = "False for umbrella records and duplicates, which sums leave out")
        boolean countable,

        @Schema(description = "Identifier of the report this one repeats") @Nullable
        String secondaryReportOf,

        @Nullable Instant lastProgressAt,

        @Schema(description = "When the working revision was handed in; null in the published view") @Nullable
        Instant submittedAt,

        @Schema(description = "The note on a returned revision; null in the published view") @Nullable
        String reviewNote,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "The publication checklist of the working revision; null in the published view") @Nullable
        Findings findings,

        @Schema(description = "What the caller may do now; empty in the published view")
        List<Step> may)
        implements Representation {

    /** What a caller may do with a project. */
    @Schema(name = "ProjectStep")
    public enum Step {
        EDIT,
        SUBMIT,
        WITHDRAW,
        REVIEW
    }

    public static ProjectView published(Project project, ProjectRevision from, Derived derived) {
        return new Rendering(project, from, derived).published();
    }

    /** A revision of the past; an insider sees it as it was worked on. */
    public static ProjectView past(Project project, ProjectRevision from, boolean insider) {
        var rendering = new Rendering(project, from, Derived.NOTHING);
        return insider ? rendering.past() : rendering.published();
    }

    static ProjectView working(Project project, Derived derived, Findings findings, List<Step> may) {
        return new Rendering(project, project.working(), derived).working(findings, may);
    }

    @Override
    public String address() {
        return "/projects/" + id + "/draft";
    }
}
