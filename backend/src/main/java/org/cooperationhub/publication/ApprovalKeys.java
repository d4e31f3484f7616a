package org.cooperationhub.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cooperationhub.project.Agreement;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.jspecify.annotations.Nullable;

/** Every query on the keys of revisions. */
@ApplicationScoped
public class ApprovalKeys implements PanacheRepositoryBase<ApprovalKey, UUID> {
    private static final String LEAD_FIRST = " order by k.holderKind, k.holder";

    /** The lead's first, then the countries' by code. */
    List<ApprovalKey> of(@Nullable ProjectRevision revision) {
        if (revision == null) return List.of();
        return list(
                "from ApprovalKey k left join fetch k.decidedBy left join fetch k.decidedFor where k.revision = ?1"
                        + LEAD_FIRST,
                revision);
    }

    /** Those of the working revision; of the published one while the working one needs none yet. */
    List<ApprovalKey> current(Project project) {
        var working = of(project.working());
        return working.isEmpty() && project.preparesAnother() ? of(project.publishedRevision) : working;
    }

    Optional<ApprovalKey> of(ProjectRevision revision, String holder) {
        return find("revision = ?1 and holder = ?2", revision, holder).firstResultOptional();
    }

    /** Who agreed to a revision, and to which number of it. */
    public List<Agreement> agreements(ProjectRevision revision) {
        return of(revision).stream()
                .filter(each -> each.decision.agrees())
                .map(each -> new Agreement(
                        each.holder,
                        each.decision == KeyDecision.SILENT ? Agreement.Kind.SILENT : Agreement.Kind.APPROVED,
                        Objects.requireNonNullElse(each.carriedFrom, revision.seq),
                        each.decidedAt))
                .toList();
    }

    /** Projects with keys of countries whose time to object is over, the oldest first. */
    List<UUID> overdue(Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select k.project.id from ApprovalKey k
                        where k.decision = PENDING and k.dueAt <= :now and k.revision.publication = KEYS_PENDING
                        group by k.project.id order by min(k.dueAt)""", UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
