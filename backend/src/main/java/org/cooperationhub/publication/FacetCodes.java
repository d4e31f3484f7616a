package org.cooperationhub.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.jspecify.annotations.Nullable;

/** Collects the codes under which a published project is found. */
final class FacetCodes {
    private final SortedSet<FacetCode> codes = new TreeSet<>();

    private FacetCodes() {}

    static SortedSet<FacetCode> of(Project project, ProjectRevision from, FacetLookups.Found found) {
        var all = new FacetCodes();
        all.add(Facet.ALL, "");
        all.places(from);
        all.texts(from, found.pillars());
        all.actors(project, from, found.actors());
        all.receivers(from);
        all.purposes(from);
        all.add(Facet.ACTIVITY_STATUS, from.activityStatus);
        all.add(Facet.COLLABORATION_TYPE, from.collaborationType);
        all.add(Facet.SCOPE_LEVEL, from.scopeLevel);
        var start = start(from);
        all.add(Facet.START_YEAR, start == null ? null : String.valueOf(start.getYear()));
        from.relatedProjects.stream()
                .filter(each -> each.type().equals("1"))
                .forEach(each -> all.add(Facet.PARENT, each.project()));
        return all.codes;
    }

    static @Nullable LocalDate start(ProjectRevision from) {
        return from.actualStart == null ? from.plannedStart : from.actualStart;
    }

    private void places(ProjectRevision from) {
        from.countries.forEach(each -> {
            add(Facet.COUNTRY, each.country());
            add(Facet.COUNTRY_ROLE, each.role().name());
            add(Facet.COUNTRY_PART, each.country() + "/" + each.role());
            add(Facet.COUNTRY_STATUS, each.country() + "/" + from.activityStatus);
        });
    }

    private void texts(ProjectRevision from, Map<String, String> pillars) {
        from.proposals.forEach(each -> {
            add(Facet.PROPOSAL, each.proposal());
            add(Facet.INITIATIVE, each.proposal().split("/", 2)[0]);
            add(Facet.PILLAR, pillars.get(each.proposal()));
        });
    }

    private void actors(Project project, ProjectRevision from, Map<String, ActorType> actors) {
        add(Facet.ORGANISATION, project.lead.code);
        add(Facet.PARTICIPANT, project.lead.code);
        add(Facet.ACTOR_TYPE, project.lead.actorType.name());
        from.organisations.forEach(each -> {
            var member = each.organisation();
            add(Facet.PARTICIPANT, member);
            var type = member == null ? each.actorType() : actors.get(member);
            add(Facet.ACTOR_TYPE, type == null ? null : type.name());
        });
    }

    private void receivers(ProjectRevision from) {
        from.inKind.forEach(each -> add(Facet.RECEIVER, each.receiver()));
        from.benefits.forEach(each -> add(Facet.RECEIVER, each.organisation()));
    }

    private void purposes(ProjectRevision from) {
        from.sectors.forEach(each -> {
            if (!each.vocabulary().equals("2")) add(Facet.SECTOR, each.code());
            add(
                    Facet.SECTOR_CATEGORY,
                    each.code().substring(0, Math.min(3, each.code().length())));
        });
        from.sdgs.forEach(each -> {
            add(Facet.SDG_TARGET, each.target());
            add(Facet.SDG_GOAL, each.target().split("\\.", 2)[0]);
        });
        from.markers.stream()
                .filter(each -> !each.significance().equals("0"))
                .forEach(each -> add(Facet.MARKER, each.marker()));
        from.groups.stream().filter(each -> each.significance() > 0).forEach(each -> add(Facet.GROUP, each.group()));
    }

    private void add(Facet facet, @Nullable String code) {
        if (code != null) codes.add(new FacetCode(facet, code));
    }
}
