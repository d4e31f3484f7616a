package org.cooperationhub.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.ActorType;
import org.jspecify.annotations.Nullable;

/** Every query on the ledgers: of one project, or of the countable projects that carry out one proposal. */
@ApplicationScoped
class Traces {
    private static final String OF_PROPOSAL =
            "t.project.countable = true and exists (select 1 from t.project.publishedRevision.proposals x where x.proposal = :proposal)";
    private static final String OF_PROJECT = "t.project.id = :project";
    private static final Set<String> COMPLETED = Set.of("ANSWERED", "DELIVERED", "CONFIRMED");
    private static final Sort<TraceEntry> BY_ID = new Sort<>(
            "t.position", false, each -> String.valueOf(each.position), Integer::valueOf, "t.id", each -> each.id);

    @Inject
    EntityManager em;

    @Inject
    Cursors cursors;

    Page<EntryView> ledger(Ledger ledger, @Nullable UUID project, @Nullable String proposal, PageRequest request) {
        return new Listing<>(
                        TraceEntry.class,
                        "t",
                        "TraceEntry t join fetch t.project p join fetch p.publishedRevision left join fetch t.organisation")
                .where("t.ledger = :ledger", "ledger", ledger)
                .where(OF_PROJECT, "project", project)
                .where(OF_PROPOSAL, "proposal", proposal)
                .page(em, cursors, request, BY_ID, "public")
                .map(EntryView::of);
    }

    List<TraceView.Light> lights(@Nullable UUID project, @Nullable String proposal) {
        var rows = bound(
                        em.createQuery(
                                "select t.ledger, count(t), sum(case when t.status in :completed or t.kind = 'MONEY' then 1 else 0 end), count(distinct t.project.id) from TraceEntry t where "
                                        + scope(proposal) + " group by t.ledger",
                                Object[].class),
                        project,
                        proposal)
                .setParameter("completed", COMPLETED)
                .getResultList();
        var byLedger = new EnumMap<Ledger, Object[]>(Ledger.class);
        rows.forEach(row -> byLedger.put((Ledger) row[0], row));
        return Stream.of(Ledger.values())
                .map(each -> light(each, byLedger.get(each)))
                .toList();
    }

    private static TraceView.Light light(Ledger ledger, Object @Nullable [] row) {
        return row == null
                ? new TraceView.Light(ledger, false, 0, 0, 0)
                : new TraceView.Light(ledger, true, number(row[1]), number(row[2]), number(row[3]));
    }

    List<TraceView.Actor> balance(@Nullable UUID project, @Nullable String proposal, Collection<ActorType> addressed) {
        var counts = new EnumMap<ActorType, Map<Ledger, Long>>(ActorType.class);
        bound(
                        em.createQuery(
                                "select t.actorType, t.ledger, count(t) from TraceEntry t where t.actorType is not null and "
                                        + scope(proposal) + " group by t.actorType, t.ledger",
                                Object[].class),
                        project,
                        proposal)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((ActorType) row[0], type -> new EnumMap<>(Ledger.class))
                        .put((Ledger) row[1], number(row[2])));
        var called = new HashSet<>(addressed);
        return Stream.of(ActorType.values())
                .map(type -> actor(type, called.contains(type), counts.getOrDefault(type, Map.of())))
                .toList();
    }

    private static TraceView.Actor actor(ActorType type, boolean addressed, Map<Ledger, Long> counts) {
        return new TraceView.Actor(
                type,
                addressed,
                counts.getOrDefault(Ledger.CONSULTED, 0L),
                counts.getOrDefault(Ledger.CONTRIBUTED, 0L),
                counts.getOrDefault(Ledger.BENEFITED, 0L),
                addressed && counts.isEmpty());
    }

    /** Countable published projects that carry the proposal out. */
    long projects(String proposal) {
        return em.createQuery(
                        "select count(distinct p) from Project p join p.publishedRevision r join r.proposals x where x.proposal = :proposal and p.countable = true",
                        Long.class)
                .setParameter("proposal", proposal)
                .getSingleResult();
    }

    private static String scope(@Nullable String proposal) {
        return proposal == null ? OF_PROJECT : OF_PROPOSAL;
    }

    private static TypedQuery<Object[]> bound(
            TypedQuery<Object[]> query, @Nullable UUID project, @Nullable String proposal) {
        return proposal == null ? query.setParameter("project", project) : query.setParameter("proposal", proposal);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
