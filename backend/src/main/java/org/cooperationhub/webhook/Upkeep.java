package org.cooperationhub.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cooperationhub.common.Ids;

/**
 * Pauses endpoints that have failed for five days, sends the mails about it, and forgets what is older than a month.
 */
@ApplicationScoped
class Upkeep {
    private static final int BATCH = 1000;
    private static final List<String> OLD = List.of(
            "delete from event_outbox where occurred_at < utc_timestamp(6) - interval 30 day limit :batch",
            "delete from webhook_delivery where created_at < utc_timestamp(6) - interval 30 day limit :batch",
            "delete from webhook_replay where created_at < utc_timestamp(6) - interval 30 day limit :batch");

    @Inject
    EntityManager em;

    @Inject
    Letters letters;

    @Scheduled(
            identity = "webhook-upkeep",
            every = "1m",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        QuarkusTransaction.requiringNew().run(this::pause);
        letters.send();
        OLD.forEach(this::purge);
    }

    private void pause() {
        @SuppressWarnings("unchecked")
        List<byte[]> failing = em.createNativeQuery("""
                        select id from webhook_endpoint where state = 'DEGRADED' and deleted_at is null
                          and failing_since < utc_timestamp(6) - interval 5 day for update skip locked""", byte[].class).getResultList();
        for (var id : failing) {
            em.createNativeQuery(
                            "update webhook_endpoint set state = 'PAUSED', pause_reason = 'FAILING' where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            letters.note(Ids.of(id), WebhookEndpoint.PauseReason.FAILING);
        }
    }

    /** In small transactions, so that nobody waits for their locks. */
    private void purge(String statement) {
        var gone = BATCH;
        while (gone == BATCH)
            gone = QuarkusTransaction.requiringNew()
                    .call(() -> em.createNativeQuery(statement)
                            .setParameter("batch", BATCH)
                            .executeUpdate());
    }
}
