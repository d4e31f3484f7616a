package org.cooperationhub.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation writes of a project. */
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
        @Texts(max = 10000) Map<String, String> description,

        @Schema(description = "IATI ActivityStatus", examples = "1") @Pattern(regexp = "^[1-6]$")
        String activityStatus,

        @Schema(description = "IATI ActivityScope", examples = "4") @Nullable
        String scopeLevel,

        @Schema(description = "IATI CollaborationType", examples = "1") @Nullable
        String collaborationType,

        @Nullable LocalDate plannedStart,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualEnd,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "[\"KE\"]") @Size(max = 100)
        List<@NotNull String> countries,

        @Schema(description = "Codes of proposals it carries out", examples = "[\"CN-AF-2021/1\"]") @Size(max = 100)
        List<@NotNull String> proposals) {

    public ProjectInput {
        originalLanguage = originalLanguage == null ? "en" : originalLanguage;
        title = title == null ? Map.of() : title;
        summary = summary == null ? Map.of() : summary;
        description = description == null ? Map.of() : description;
        activityStatus = activityStatus == null ? "1" : activityStatus;
        countries = countries == null
                ? List.of()
                : countries.stream().sorted().distinct().toList();
        proposals = proposals == null
                ? List.of()
                : proposals.stream().sorted().distinct().toList();
    }

    static ProjectInput of(ProjectRevision from) {
        return new ProjectInput(
                from.project.lead.code,
                from.originalLanguage,
                from.title.map(),
                from.summary.map(),
                from.description.map(),
                from.activityStatus,
                from.scopeLevel,
                from.collaborationType,
                from.plannedStart,
                from.actualStart,
                from.plannedEnd,
                from.actualEnd,
                List.copyOf(from.countries),
                from.proposals.stream().map(each -> each.code).toList());
    }

    void writeTo(ProjectRevision to, List<org.cooperationhub.initiative.Proposal> linked) {
        to.originalLanguage = originalLanguage;
        to.title = to.title.rewritten(title, originalLanguage);
        to.sortTitle = to.title.main();
        to.searchText = String.join("\n", to.title.map().values());
        to.summary = to.summary.rewritten(summary, originalLanguage);
        to.description = to.description.rewritten(description, originalLanguage);
        to.activityStatus = activityStatus;
        to.scopeLevel = scopeLevel;
        to.collaborationType = collaborationType;
        to.plannedStart = plannedStart;
        to.actualStart = actualStart;
        to.plannedEnd = plannedEnd;
        to.actualEnd = actualEnd;
        to.countries.retainAll(countries);
        to.countries.addAll(countries);
        to.proposals.removeIf(each -> !proposals.contains(each.code));
        to.proposals.addAll(linked);
    }
}
