package org.cooperationhub.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cooperationhub.common.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Removes what was kept for as long as it was needed. What features keep for a time of their own (imports, dumps,
 * messages to webhooks, tombstones) they remove themselves.
 */
@ApplicationScoped
class Retention {
    private static final int BATCH = 1_000;
    /** The database lets none be removed that is younger, see the trigger of migration 0026. */
    static final int LEAST_AUDIT_DAYS = 366;

    private static final Map<String, String> OLD = Map.of(
            "answers", "delete from idempotency where created_at < :before limit " + BATCH,
            "mail", "delete from webhook_mail where created_at < :before limit " + BATCH,
            "erasures", "delete from erasure where sync_at is null and done_at < :before limit " + BATCH);

    @Inject
    EntityManager em;

    @Inject
    Chain chain;

    /** In days, by what is kept. */
    @ConfigProperty(name = "hub.retention.days")
    Map<String, Integer> days;

    @Scheduled(
            identity = "audit-retention",
            every = "1h",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        OLD.forEach((what, statement) -> purge(statement, before(days.getOrDefault(what, 30))));
        chain.purge(before(Math.max(LEAST_AUDIT_DAYS, days.getOrDefault("audit", LEAST_AUDIT_DAYS))));
        var gone = BATCH;
        while (gone == BATCH) gone = chain.removePurged(BATCH);
    }

    private static Instant before(int days) {
        return Now.instant().minus(Duration.ofDays(days));
    }

    /** In small transactions, so that nobody waits for their locks. */
    private void purge(String statement, Instant before) {
        var gone = BATCH;
        while (gone == BATCH)
            gone = QuarkusTransaction.requiringNew()
                    .call(() -> em.createNativeQuery(statement)
                            .setParameter("before", before)
                            .executeUpdate());
    }
}
