package org.cooperationhub.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Ids;

/**
 * Turns events into deliveries: the leader, who holds the dispatcher's row, reads on to the clock, writes what each
 * endpoint is to hear and moves on in one transaction, so each event is fanned out exactly once. Endpoint rows are
 * written last, because senders lock a delivery before its endpoint.
 */
@ApplicationScoped
class FanOut {
    static final int AT_ONCE = 1000;

    @Inject
    EntityManager em;

    @Inject
    Webhooks webhooks;

    @Inject
    Events events;

    @Inject
    Deliveries deliveries;

    @Inject
    Replays replays;

    @Scheduled(
            identity = "webhook-fan-out",
            every = "{hub.webhooks.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::step);
    }

    /** Answers true while there is more to read. */
    private boolean step() {
        var lead = em.createNativeQuery(
                        "select fanout_seq from dispatcher where id = 1 for update skip locked", Long.class)
                .getResultList();
        if (lead.isEmpty()) return false;
        long from = ((Number) lead.getFirst()).longValue();
        long head = ((Number) em.createNativeQuery("select seq from feed_clock where id = 1")
                        .getSingleResult())
                .longValue();
        var subscriptions = webhooks.subscriptions();
        var read = events.between(from, head, AT_ONCE);
        var more = read.size() == AT_ONCE;
        var last = new ArrayList<Runnable>();
        for (var each : subscriptions) serve(each, read, from, last);
        var unfinished = replays.page(subscriptions, last);
        var to = more ? read.getLast().seq() : head;
        if (to > from)
            em.createNativeQuery("update dispatcher set fanout_seq = :to where id = 1")
                    .setParameter("to", to)
                    .executeUpdate();
        last.forEach(Runnable::run);
        return more || unfinished;
    }

    private void serve(Subscription to, List<Event> read, long from, List<Runnable> last) {
        if (to.serving()) {
            var missed = to.missedFrom();
            if (missed != null) {
                replays.add(to.endpoint(), missed, from, Set.of());
                last.add(() -> misses(to.endpoint(), null));
            }
            deliveries.add(to, to.matching(read, Set.of()), last);
        } else if (to.missedFrom() == null) last.add(() -> misses(to.endpoint(), from));
    }

    /** Notes from where an endpoint that is out of service does not hear. */
    private void misses(UUID endpoint, @org.jspecify.annotations.Nullable Long from) {
        em.createNativeQuery("update webhook_endpoint set missed_from_seq = :from where id = :id")
                .setParameter("from", from)
                .setParameter("id", Ids.bytes(endpoint))
                .executeUpdate();
    }
}
