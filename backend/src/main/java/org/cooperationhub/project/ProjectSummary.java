package org.cooperationhub.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.TextInfo;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project in a list. */
@Schema(name = "ProjectSummary")
public record ProjectSummary(
        UUID id,
        long version,
        @Schema(examples = "DEMO-KE-1") String code,
        Map<String, String> title,
        Map<String, TextInfo> titleInfo,
        Map<String, String> summary,

        @Schema(description = "IATI ActivityStatus", examples = "2")
        String activityStatus,

        Publication publication,
        OrganisationRef lead,
        @Schema(examples = "[\"KE\"]") List<String> countries,
        @Schema(examples = "[\"CN-AF-2021/1\"]") List<String> proposals,
        @Nullable LocalDate plannedStart,

        @Schema(description = "How exactly it is known; the date is the first day of its month or year")
        DatePrecision plannedStartPrecision,

        @Nullable LocalDate actualStart,
        DatePrecision actualStartPrecision,
        @Nullable LocalDate plannedEnd,
        DatePrecision plannedEndPrecision,
        @Nullable LocalDate actualEnd,
        DatePrecision actualEndPrecision,
        @Nullable Instant lastProgressAt,
        Instant updatedAt) {

    static ProjectSummary working(Project project) {
        var from = project.working();
        return of(project, from, from.version, from.updatedAt);
    }

    public static ProjectSummary published(Project project, ProjectRevision from) {
        var updatedAt = project.publicUpdatedAt == null ? from.updatedAt : project.publicUpdatedAt;
        return of(project, from, project.publicVersion, updatedAt);
    }

    private static ProjectSummary of(Project project, ProjectRevision from, long version, Instant updatedAt) {
        return new ProjectSummary(
                project.id,
                version,
                project.code,
                from.title.map(),
                from.title.info(),
                from.summary.map(),
                from.activityStatus,
                from.publication,
                OrganisationRef.of(project.lead),
                from.countries.stream()
                        .map(ProjectCountry::country)
                        .distinct()
                        .sorted()
                        .toList(),
                from.proposals.stream().map(ProjectProposal::proposal).sorted().toList(),
                from.plannedStart,
                from.plannedStartPrecision,
                from.actualStart,
                from.actualStartPrecision,
                from.plannedEnd,
                from.plannedEndPrecision,
                from.actualEnd,
                from.actualEndPrecision,
                project.lastProgressAt,
                updatedAt);
    }
}
