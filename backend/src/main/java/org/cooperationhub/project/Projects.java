package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Ids;
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
    private static final String NAMED = "exists (select 1 from r.countries n where n.country in :named)";
    private static final String WAITED_FOR =
            "(r.publication = KEYS_PENDING and exists (select 1 from r.countries n where n.country in :asked and n.role <> PROVIDER))";

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    /** As {@link #working}, for a list. */
    @Transactional
    public Page<ProjectSummary> workingList(ProjectFilter filter, ProjectPageRequest request, Caller caller) {
        return working(filter, request, caller).map(ProjectSummary::working);
    }

    /** Working revisions that the caller may see, by the rule of {@link #readable}. */
    Page<Project> working(ProjectFilter filter, ProjectPageRequest request, Caller caller) {
        var listing = new Listing<>(Project.class, "p", "Project p join fetch p.workingRevision r join fetch p.lead")
                .where(
                        "r.publication in :publications",
                        "publications",
                        Filters.members(Publication.class, "publication", request.publication));
        if (caller.mayEverywhere(Action.READ_DRAFT)) {
            if (!caller.mayEverywhere(Action.REVIEW_PROJECT)) audit.looked(Deed.of("drafts.read", "projects"));
            return page(filter, request, "every", listing);
        }
        var own = caller.organisationsWhere(Action.READ_DRAFT);
        var ways = new ArrayList<String>(List.of("1 = 0"));
        var values = new HashMap<String, Collection<?>>();
        way(ways, values, "p.lead.id in :own", "own", own);
        way(ways, values, "p.id in :granted", "granted", caller.projectsWhere(Action.READ_DRAFT));
        way(ways, values, NAMED, "named", caller.countriesWhere(Action.READ_DRAFT));
        way(ways, values, WAITED_FOR, "asked", caller.countriesWhere(Action.READ_PENDING));
        listing.where("(" + String.join(" or ", ways) + ")", values);
        return page(filter, request, "mine" + new TreeSet<>(own), listing);
    }

    private static void way(
            List<String> ways, Map<String, Collection<?>> values, String condition, String name, Collection<?> many) {
        if (many.isEmpty()) return;
        ways.add(condition);
        values.put(name, new TreeSet<Object>(many));
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
                .where(
                        "(r.searchText like :q escape '!' or p.code like upper(:q) escape '!')",
                        "q",
                        Filters.contains(filter.q))
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

    public Project published(UUID id) {
        return find("from Project p join fetch p.publishedRevision join fetch p.lead where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The project whose working revision the caller may see; 404 for everybody else. */
    public Project readable(UUID id, Caller caller) {
        var project = withWorking(id);
        if (!readableBy(caller, project)) throw Problems.notFound();
        noteReading(project, caller);
        return project;
    }

    /** Who reads every draft without having to review it, and is not of its organisation, is noted. */
    private void noteReading(Project project, Caller caller) {
        if (!caller.mayEverywhere(Action.READ_DRAFT) || caller.mayEverywhere(Action.REVIEW_PROJECT)) return;
        if (!caller.belongsTo(project.lead))
            audit.looked(Deed.of("draft.read", "projects/" + project.id).at(project.lead.id));
    }

    /** 404 if there is none, whoever asks. */
    public Project withWorking(UUID id) {
        return find("from Project p join fetch p.workingRevision join fetch p.lead where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /**
     * The project of which the caller may see everything: also what came before the working revision and what no
     * revision has, such as reports of values. 404 for everybody else.
     */
    public Project inside(UUID id, Caller caller) {
        var project = withWorking(id);
        if (!insider(caller, project)) throw Problems.notFound();
        return project;
    }

    /**
     * True of the working revision for insiders; and while it waits for the keys, for state authorities of the
     * countries that hold one, who are asked for this revision alone.
     */
    public static boolean readableBy(Caller caller, Project project) {
        if (insider(caller, project)) return true;
        if (project.working().publication != Publication.KEYS_PENDING) return false;
        var asked = caller.countriesWhere(Action.READ_PENDING);
        return !asked.isEmpty()
                && project.working().countries.stream()
                        .anyMatch(each -> each.role().holdsKey() && asked.contains(each.country()));
    }

    /**
     * True for its organisation, for contributors to the project, for focal points of a country named in it, and for
     * whoever reads every draft.
     */
    public static boolean insider(Caller caller, Project project) {
        if (caller.mayIn(Action.READ_DRAFT, project.lead.id, project.id)) return true;
        var focal = caller.countriesWhere(Action.READ_DRAFT);
        return !focal.isEmpty()
                && project.working().countries.stream().anyMatch(each -> focal.contains(each.country()));
    }

    /** With their working revisions; whoever asks answers for who may see them. */
    public Map<UUID, Project> withWorking(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return find("from Project p join fetch p.workingRevision where p.id in ?1", ids).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each));
    }

    /** Takes every revision of the past from readers too, once the project is taken from them. */
    public void retire(Project project) {
        getEntityManager()
                .createQuery(
                        "select r from ProjectRevision r where r.project = :project and r.publication = PUBLISHED",
                        ProjectRevision.class)
                .setParameter("project", project)
                .getResultList()
                .forEach(each -> each.moveTo(Publication.UNPUBLISHED));
    }

    /** As {@link #lock} of each, with lead and working revision; three queries, locks in the order of the ids. */
    public Map<UUID, Project> lockAll(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        getEntityManager()
                .createNativeQuery("select id from project where id in (:ids) order by id for update", byte[].class)
                .setParameter("ids", ids.stream().map(Ids::bytes).toList())
                .getResultList();
        return list("from Project p join fetch p.workingRevision join fetch p.lead where p.id in ?1", ids).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each));
    }

    /** Versions of working revisions by project. */
    public Map<UUID, Long> versions(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select p.id, r.version from Project p join p.workingRevision r where p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Keeps the row of a project until the transaction ends; without effect on one that is not there. */
    public void lock(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from project where id = :id for update", byte[].class)
                .setParameter("id", id)
                .getResultList();
    }

    /** As {@link #lock}, unless another transaction has the row; then false. */
    public boolean lockIfFree(UUID id) {
        return !getEntityManager()
                .createNativeQuery("select id from project where id = :id for update skip locked", byte[].class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
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
