package org.cooperationhub.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.money.Conversion;
import org.cooperationhub.organisation.OrganisationRef;
import org.jspecify.annotations.Nullable;

/** Makes the view of a revision: for everybody, or for those who work on it. */
record Rendering(Project project, ProjectRevision from, Derived derived) {

    /** Without contact, without documents that are not public, without anything of the work in progress. */
    ProjectView published() {
        return view(false, null, List.of());
    }

    ProjectView working(Findings findings, List<ProjectView.Step> may) {
        return view(true, findings, may);
    }

    /** All of a revision that is not worked on any more. */
    ProjectView past() {
        return view(true, null, List.of());
    }

    private ProjectView view(boolean working, @Nullable Findings findings, List<ProjectView.Step> may) {
        var content = ProjectContent.of(from);
        var documents = working
                ? content.documents()
                : content.documents().stream()
                        .filter(each -> each.visibility() == ProjectDocument.Visibility.PUBLIC)
                        .toList();
        var conversions = new TreeMap<String, Conversion>();
        derived.conversions().forEach((id, conversion) -> conversions.put(id.toString(), conversion));
        return new ProjectView(
                project.id,
                working ? from.version : project.publicVersion,
                project.code,
                from.seq,
                from.publication,
                OrganisationRef.of(project.lead),
                content.originalLanguage(),
                content.title(),
                from.title.info(),
                content.summary(),
                from.summary.info(),
                content.description(),
                from.description.info(),
                content.objectives(),
                from.objectives.info(),
                content.targetGroups(),
                from.targetGroups.info(),
                content.otherDescription(),
                from.otherDescription.info(),
                content.textKinds(),
                content.activityStatus(),
                content.scopeLevel(),
                content.collaborationType(),
                content.plannedStart(),
                content.plannedStartPrecision(),
                content.actualStart(),
                content.actualStartPrecision(),
                content.plannedEnd(),
                content.plannedEndPrecision(),
                content.actualEnd(),
                content.actualEndPrecision(),
                content.countries(),
                content.proposals(),
                content.organisations(),
                content.locations(),
                content.sectors(),
                content.sdgs(),
                content.markers(),
                content.groups(),
                content.budgets(),
                content.transactions(),
                content.inKind(),
                content.benefits(),
                content.noBenefitReason(),
                content.results(),
                content.milestones(),
                documents,
                files(documents),
                content.sources(),
                content.relatedProjects(),
                content.consulted(),
                working ? content.contact() : null,
                conversions,
                derived.values(),
                derived.confirmations(),
                derived.agreements(),
                derived.externalRefs(),
                project.countable,
                project.secondaryReportOf,
                project.lastProgressAt,
                working ? from.submittedAt : null,
                working ? from.reviewNote : null,
                project.createdAt,
                working || project.publicUpdatedAt == null ? from.updatedAt : project.publicUpdatedAt,
                findings,
                may);
    }

    private Map<String, StoredFileView> files(List<ProjectDocument> documents) {
        var named = documents.stream().map(ProjectDocument::file).collect(Collectors.toSet());
        var files = new TreeMap<>(derived.files());
        files.keySet().retainAll(named);
        return files;
    }
}
