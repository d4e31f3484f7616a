package org.cooperationhub.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.TextKind;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation writes of a project: the whole content of a revision. Incomplete is allowed; see Findings. */
@Schema(name = "ProjectInput")
public record ProjectInput(
        @Schema(description = "Code of the lead organisation; given once", examples = "DEMO-KE") @NotNull
        String lead,

        @Schema(description = "Language of the original texts; English where it is not given", examples = "en")
        @Pattern(regexp = "^(?:en|fr|ar|zh-Hans|pt|sw)$")
        String originalLanguage,

        @Schema(
                description = "By language; at least the original",
                examples = "{\"en\": \"Backbone along the northern corridor\"}")
        @Texts(max = 300, required = true)
        Map<String, String> title,

        @Texts(max = 1000) Map<String, String> summary,

        @Schema(description = "What the project is, in general") @Texts(max = 10000)
        Map<String, String> description,

        @Texts(max = 10000) Map<String, String> objectives,
        @Texts(max = 10000) Map<String, String> targetGroups,
        @Texts(max = 10000) Map<String, String> otherDescription,

        @Schema(
                description =
                        "Kind of translations by member and language, such as {\"title\": {\"fr\": \"OFFICIAL\"}}; COURTESY where it is not given",
                examples = "{\"title\": {\"fr\": \"OFFICIAL\"}}")
        Map<String, @NotNull Map<String, @NotNull TextKind>> textKinds,

        @Schema(description = "IATI ActivityStatus", examples = "1") @Pattern(regexp = "^[1-6]$")
        String activityStatus,

        @Schema(description = "IATI ActivityScope", examples = "4") @Nullable
        String scopeLevel,

        @Schema(description = "IATI CollaborationType", examples = "1") @Nullable
        String collaborationType,

        @Nullable LocalDate plannedStart,

        @Schema(
                description =
                        "How exactly it is known; DAY where it is not given. A month or a year is kept as its first day")
        DatePrecision plannedStartPrecision,

        @Nullable LocalDate actualStart,
        DatePrecision actualStartPrecision,
        @Nullable LocalDate plannedEnd,
        DatePrecision plannedEndPrecision,
        @Nullable LocalDate actualEnd,
        DatePrecision actualEndPrecision,
        @Size(max = 300) List<@Valid @NotNull ProjectCountry> countries,
        @Size(max = 100) List<@Valid @NotNull ProjectProposal> proposals,
        @Size(max = 200) List<@Valid @NotNull ProjectOrganisation> organisations,
        @Size(max = 500) List<@Valid @NotNull ProjectLocation> locations,
        @Size(max = 100) List<@Valid @NotNull ProjectSector> sectors,
        @Size(max = 169) List<@Valid @NotNull ProjectSdg> sdgs,
        @Size(max = 50) List<@Valid @NotNull ProjectMarker> markers,
        @Size(max = 20) List<@Valid @NotNull ProjectGroup> groups,
        @Size(max = 500) List<@Valid @NotNull Budget> budgets,
        @Size(max = 2000) List<@Valid @NotNull Transaction> transactions,
        @Size(max = 500) List<@Valid @NotNull InKindContribution> inKind,
        @Size(max = 500) List<@Valid @NotNull Benefit> benefits,

        @Schema(description = "Why a project that closes has no benefit to show") @Texts(max = 2000)
        Map<String, String> noBenefitReason,

        @Size(max = 100) List<@Valid @NotNull Result> results,
        @Size(max = 200) List<@Valid @NotNull Milestone> milestones,
        @Size(max = 200) List<@Valid @NotNull ProjectDocument> documents,
        @Size(max = 200) List<@Valid @NotNull Source> sources,
        @Size(max = 600) List<@Valid @NotNull RelatedProject> relatedProjects,
        @Size(max = 500) List<@Valid @NotNull ConsultedParty> consulted,

        @Schema(description = "Shown to members alone") @Valid @Nullable
        Contact contact) {

    public ProjectInput {
        originalLanguage = originalLanguage == null ? "en" : originalLanguage;
        title = title == null ? Map.of() : title;
        summary = summary == null ? Map.of() : summary;
        description = description == null ? Map.of() : description;
        objectives = objectives == null ? Map.of() : objectives;
        targetGroups = targetGroups == null ? Map.of() : targetGroups;
        otherDescription = otherDescription == null ? Map.of() : otherDescription;
        textKinds = textKinds == null ? Map.of() : textKinds;
        activityStatus = activityStatus == null ? "1" : activityStatus;
        plannedStartPrecision = precision(plannedStart, plannedStartPrecision);
        plannedStart = plannedStart == null ? null : plannedStartPrecision.first(plannedStart);
        actualStartPrecision = precision(actualStart, actualStartPrecision);
        actualStart = actualStart == null ? null : actualStartPrecision.first(actualStart);
        plannedEndPrecision = precision(plannedEnd, plannedEndPrecision);
        plannedEnd = plannedEnd == null ? null : plannedEndPrecision.first(plannedEnd);
        actualEndPrecision = precision(actualEnd, actualEndPrecision);
        actualEnd = actualEnd == null ? null : actualEndPrecision.first(actualEnd);
        countries = sorted(countries, Comparator.comparing(each -> each.country() + each.role()));
        proposals = sorted(proposals, Comparator.comparing(ProjectProposal::proposal));
        organisations = organisations == null ? List.of() : organisations;
        locations = locations == null ? List.of() : locations;
        sectors = sorted(sectors, Comparator.comparing(each -> each.vocabulary() + each.code()));
        sdgs = sorted(sdgs, Comparator.comparing(ProjectSdg::target));
        markers = sorted(markers, Comparator.comparing(ProjectMarker::marker));
        groups = sorted(groups, Comparator.comparing(ProjectGroup::group));
        budgets = budgets == null ? List.of() : budgets;
        transactions = transactions == null ? List.of() : transactions;
        inKind = inKind == null ? List.of() : inKind;
        benefits = benefits == null ? List.of() : benefits;
        noBenefitReason = noBenefitReason == null ? Map.of() : noBenefitReason;
        results = results == null ? List.of() : results;
        milestones = milestones == null ? List.of() : milestones;
        documents = documents == null ? List.of() : documents;
        sources = sources == null ? List.of() : sources;
        relatedProjects = relatedProjects == null ? List.of() : relatedProjects;
        consulted = consulted == null ? List.of() : consulted;
    }

    private static DatePrecision precision(@Nullable LocalDate day, @Nullable DatePrecision given) {
        return day == null || given == null ? DatePrecision.DAY : given;
    }

    /** In the order of its codes, so that another order is no change; left as it is while it is not valid. */
    private static <T> List<T> sorted(@Nullable List<T> parts, Comparator<T> order) {
        if (parts == null) return List.of();
        try {
            return parts.stream().sorted(order).toList();
        } catch (NullPointerException incomplete) {
            return parts;
        }
    }

    /** The text members by name, as they are kept with kind and age. */
    Map<String, Map<String, String>> texts() {
        return Map.of(
                "title", title,
                "summary", summary,
                "description", description,
                "objectives", objectives,
                "targetGroups", targetGroups,
                "otherDescription", otherDescription);
    }
}
