package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;

/** Every query on projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {
    private static final Map<String, Sort<Project>> SORTS = Map.of(
            "updatedAt", byTime(false),
            "-updatedAt", byTime(true),
            "title", byTitle(false),
            "-title", byTitle(true),
            "code", new Sort<>("p.code", false, each -> each.code, text -> text, "p.id", each -> each.id),
            "-code", new Sort<>("p.code", true, each -> each.code, text -> text, "p.id", each -> each.id));

    @Inject
    Cursors cursors;

    /** As {@link #working}, for a list. */
    @Transactional
    public Page<ProjectSummary> workingList(ProjectFilter filter, ProjectPageRequest request, Caller caller) {
        return working(filter, request, caller).map(ProjectSummary::working);
    }

    /** Working revisions of the caller's organisations, and what a reviewer or operator may read besides. */
    Page<Project> working(ProjectFilter filter, ProjectPageRequest request, Caller caller) {
        var listing = new Listing<>(Project.class, "p", "Project p join fetch p.workingRevision r join fetch p.lead")
                .where(
                        "r.publication in :publications",
                        "publications",
                        Filters.members(Publication.class, "publication", request.publication));
        var own = caller.organisationsWhere(Action.READ_DRAFT);
        if (!caller.mayEverywhere(Action.READ_DRAFT)) {
            if (own.isEmpty()) listing.where("1 = 0");
            listing.where("p.lead.id in :own", "own", own);
        }
        return page(filter, request, "mine" + new TreeSet<>(own), listing);
    }

    private Page<Project> page(
            ProjectFilter filter, ProjectPageRequest request, String audience, Listing<Project> listing) {
        var sort = Sort.choose(request.sort, "-updatedAt", SORTS);
        return listing.where(
                        "r.activityStatus in :statuses",
                        "statuses",
                        Filters.codes("activityStatus", filter.activityStatus))
                .where("p.lead.code in :leads", "leads", Filters.codes("organisation", filter.organisation))
                .where(
                        "exists (select 1 from r.countries c where c.country in :countries)",
                        "countries",
                        Filters.codes("country", filter.country))
                .where(
                        "exists (select 1 from r.proposals x where x.proposal in :proposals)",
                        "proposals",
                        Filters.codes("proposal", filter.proposal))
                .where(
                        "exists (select 1 from r.proposals x where substring(x.proposal, 1, locate('/', x.proposal) - 1) in :initiatives)",
                        "initiatives",
                        Filters.codes("initiative", filter.initiative))
                .where("r.searchText like :q escape '!'", "q", Filters.contains(filter.q))
                .page(getEntityManager(), cursors, request, sort, audience);
    }

    private static Sort<Project> byTime(boolean descending) {
        return new Sort<>(
                "r.updatedAt",
                descending,
                each -> each.working().updatedAt.toString(),
                Instant::parse,
                "r.id",
                each -> each.working().id);
    }

    private static Sort<Project> byTitle(boolean descending) {
        return new Sort<>(
                "r.sortTitle",
                descending,
                each -> each.working().sortTitle,
                text -> text,
                "r.id",
                each -> each.working().id);
    }

    /** The project whose draft the caller may see; 404 for everybody else. */
    Project readable(UUID id, Caller caller) {
        var project = find("from Project p join fetch p.workingRevision join fetch p.lead where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
        if (!caller.may(Action.READ_DRAFT, project.lead.id)) throw Problems.notFound();
        return project;
    }

    /** Published projects that carry out a proposal of this initiative: id, code, title, proposal code. */
    List<Object[]> linkedTo(UUID initiative, int most) {
        return getEntityManager()
                .createQuery("""
                        select p.id, p.code, r.title, x.proposal from Project p join p.publishedRevision r
                        join r.proposals x join Proposal q on q.code = x.proposal
                        where q.initiative.id = :initiative order by p.code, x.proposal""", Object[].class)
                .setParameter("initiative", initiative)
                .setMaxResults(most)
                .getResultList();
    }
}
