package org.cooperationhub.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

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

    private static final List<ProjectAction> KEY_STEPS = List.of(ProjectAction.KEY_APPROVED, ProjectAction.KEY_SILENT);
    /** Stands for the waiting revision of those for whom none waits. */
    private static final UUID NONE = new UUID(0, 0);

    /**
     * A project as the caller sees it.
     *
     * @param insider true for those who see all of it
     * @param waiting the revision that somebody else is asked to agree to, and sees beside the public ones
     */
    record Seen(Project project, boolean insider, @Nullable ProjectRevision waiting) {
        static Seen inside(Project project) {
            return new Seen(project, true, null);
        }

        /** True for a revision that the caller sees with what of it is not public. */
        boolean whole(ProjectRevision revision) {
            return insider || revision.equals(waiting);
        }

        boolean shows(ProjectRevision revision) {
            return whole(revision) || revision.publication == Publication.PUBLISHED;
        }

        private UUID waitingId() {
            return waiting == null ? NONE : waiting.id;
        }

        /** To whom a cursor belongs. */
        private String audience() {
            return insider ? "insider" : waiting == null ? "public" : "asked";
        }
    }

    /** 404 for a project that the caller sees neither as draft nor as published. */
    Seen seen(UUID id) {
        try {
            if (!caller.anonymous()) {
                var project = projects.readable(id, caller);
                return Projects.insider(caller, project)
                        ? Seen.inside(project)
                        : new Seen(project, false, project.working());
            }
        } catch (ProblemException hidden) {
            // seen as everybody sees it
        }
        return new Seen(projects.published(id), false, null);
    }

    Page<RevisionSummary> revisions(Seen seen, PageRequest request) {
        var listing = new Listing<>(
                        ProjectRevision.class,
                        "r",
                        "ProjectRevision r left join fetch r.author left join fetch r.authorFor")
                .where("r.project.id = :project", "project", seen.project().id);
        if (!seen.insider())
            listing.where("(r.publication = PUBLISHED or r.id = :waiting)", Map.of("waiting", seen.waitingId()));
        return listing.page(em, cursors, request, NEWEST_REVISION, seen.audience())
                .map(each -> RevisionSummary.of(seen.project(), each, seen.whole(each)));
    }

    Page<EventView> events(Seen seen, PageRequest request) {
        var listing = new Listing<>(
                        ProjectEvent.class,
                        "e",
                        "ProjectEvent e left join fetch e.person left join fetch e.organisation")
                .where("e.project.id = :project", "project", seen.project().id);
        if (!seen.insider())
            listing.where("e.action in :actions", "actions", PUBLIC_STEPS)
                    .where(
                            // who agreed to a revision that readers do not have is nothing for them
                            "(e.action not in :keys or exists (select 1 from ProjectRevision r where r.project = e.project and r.seq = e.revision and (r.publication = PUBLISHED or r.id = :waiting)))",
                            Map.of("keys", KEY_STEPS, "waiting", seen.waitingId()));
        return listing.page(em, cursors, request, NEWEST_EVENT, seen.audience())
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
                .filter(seen::shows)
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
