package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.money.RatesChanged;
import org.cooperationhub.project.Projects;
import org.jspecify.annotations.Nullable;

/**
 * Converts the sums of published projects anew after exchange rates were loaded. The load only notes what is to be
 * done; the work goes on from there after a restart, and may be done twice without harm: a project whose document is
 * right already is left alone.
 */
@ApplicationScoped
class RateRefreshes {
    private static final int A_TRANSACTION = 100;

    @Inject
    EntityManager em;

    @Inject
    DocumentCheck check;

    @Inject
    Projects projects;

    /** In the transaction of the load. */
    void note(@Observes RatesChanged rates) {
        var refresh = new RateRefresh();
        refresh.currencies = List.copyOf(rates.currencies());
        refresh.firstDay = rates.firstDay();
        refresh.lastDay = rates.lastDay();
        refresh.createdAt = Now.instant();
        refresh.persist();
    }

    /**
     * The next projects with such sums.
     *
     * @param until the last of them; null if there are none
     * @param differing those whose document is not what it ought to be
     */
    record Batch(UUID refresh, @Nullable UUID until, Set<UUID> differing) {}

    /** Null if there is nothing to do. */
    @Transactional
    @Nullable
    Batch next() {
        RateRefresh refresh = RateRefresh.find("order by id").firstResult();
        if (refresh == null) return null;
        var ids = ids(refresh);
        return ids.isEmpty()
                ? new Batch(refresh.id, null, Set.of())
                : new Batch(
                        refresh.id,
                        ids.getLast(),
                        check.compare(ids, check.everything()).keySet());
    }

    private List<UUID> ids(RateRefresh refresh) {
        return em.createNativeQuery("""
                        select p.id from project p where p.id > :after and (
                          exists (select 1 from project_revision_budget b where b.revision_id = p.published_revision_id
                            and b.currency in :currencies and b.value_date between :first and :last)
                          or exists (select 1 from project_revision_transaction t
                            where t.revision_id = p.published_revision_id
                            and t.currency in :currencies and t.value_date between :first and :last)
                          or exists (select 1 from project_revision_in_kind k
                            where k.revision_id = p.published_revision_id
                            and k.currency in :currencies and k.value_date between :first and :last))
                        order by p.id""", UUID.class)
                .setParameter("after", refresh.doneUntil)
                .setParameter("currencies", refresh.currencies)
                .setParameter("first", refresh.firstDay)
                .setParameter("last", refresh.lastDay)
                .setMaxResults(A_TRANSACTION)
                .getResultList();
    }

    /** Renders a project anew, unless it was meanwhile. */
    @Transactional
    void refresh(UUID project) {
        projects.lock(project);
        if (!check.compare(List.of(project), check.everything()).isEmpty()) check.mend(project);
    }

    @Transactional
    void done(Batch batch) {
        RateRefresh refresh = RateRefresh.findById(batch.refresh);
        if (refresh == null) return;
        if (batch.until == null) refresh.delete();
        else refresh.doneUntil = batch.until;
    }
}
