package org.cooperationhub.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvent;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.Projects;
import org.cooperationhub.project.Publication;

/** Every query on revisions and events, and who may read which of them. */
@ApplicationScoped
class Histories {
    /** Steps that everybody may know of once a project is public. */
    private static final List<ProjectAction> PUBLIC_STEPS = List.of(
            ProjectAction.PUBLISHED,
            ProjectAction.UNPUBLISHED,
            ProjectAction.KEY_APPROVED,
            ProjectAction.KEY_SILENT,
            ProjectAction.VALUE_APPROVED,
            ProjectAction.PERIOD_LOCKED,
            ProjectAction.PERIOD_UNLOCKED,
            ProjectAction.RECEIPT_CONFIRMED);

    private static final Sort<ProjectRevision> NEWEST_REVISION =
            new Sort<>("r.seq", true, each -> String.valueOf(each.seq), Integer::valueOf, "r.id", each -> each.id);
    private static final Sort<ProjectEvent> NEWEST_EVENT = new Sort<>(
            "e.occurredAt",
            true,
            each -> each.occurredAt.toString(),
            java.time.Instant::parse,
            "e.id",
            each -> each.id);

    @Inject
    EntityManager em;

    @Inject
    Cursors cursors;

    @Inject
    Projects projects;

    @Inject
    Caller caller;

    /** A project and whether the caller may see its drafts. */
    record Seen(Project project, boolean insider) {}

    /** 404 for a project that the caller sees neither as draft nor as published. */
    Seen seen(UUID id) {
        try {
            if (!caller.anonymous()) return new Seen(projects.readable(id, caller), true);
        } catch (ProblemException hidden) {
            // seen as everybody sees it
        }
        return new Seen(projects.published(id), false);
    }

    Page<RevisionSummary> revisions(Seen seen, PageRequest request) {
        return new Listing<>(
                        ProjectRevision.class,
                        "r",
                        "ProjectRevision r left join fetch r.author left join fetch r.authorFor")
                .where("r.project.id = :project", "project", seen.project().id)
                .where("r.publication in :states", "states", seen.insider() ? null : Set.of(Publication.PUBLISHED))
                .page(em, cursors, request, NEWEST_REVISION, seen.insider() ? "insider" : "public")
                .map(each -> RevisionSummary.of(seen.project(), each, seen.insider()));
    }

    Page<EventView> events(Seen seen, PageRequest request) {
        return new Listing<>(
                        ProjectEvent.class,
                        "e",
                        "ProjectEvent e left join fetch e.person left join fetch e.organisation")
                .where("e.project.id = :project", "project", seen.project().id)
                .where("e.action in :actions", "actions", seen.insider() ? null : PUBLIC_STEPS)
                .page(em, cursors, request, NEWEST_EVENT, seen.insider() ? "insider" : "public")
                .map(each -> EventView.of(each, seen.insider()));
    }

    /** A revision by its number; 404 for one that the caller may not see. */
    ProjectRevision revision(Seen seen, int number) {
        return optional(seen, number).orElseThrow(Problems::notFound);
    }

    Optional<ProjectRevision> optional(Seen seen, int number) {
        return em.createQuery(
                        "select r from ProjectRevision r where r.project = :project and r.seq = :number",
                        ProjectRevision.class)
                .setParameter("project", seen.project())
                .setParameter("number", number)
                .getResultStream()
                .filter(each -> seen.insider() || each.publication == Publication.PUBLISHED)
                .findFirst();
    }

    /** The published revision before this one. */
    Optional<ProjectRevision> publishedBefore(Seen seen, int number) {
        return em.createQuery("""
                        select r from ProjectRevision r
                        where r.project = :project and r.seq < :number and r.publication = PUBLISHED
                        order by r.seq desc""", ProjectRevision.class)
                .setParameter("project", seen.project())
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    int lastNumber(Project project) {
        return em.createQuery("select max(r.seq) from ProjectRevision r where r.project = :project", Integer.class)
                .setParameter("project", project)
                .getSingleResult();
    }
}
