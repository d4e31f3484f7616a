package org.cooperationhub.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cooperationhub.common.Now;

/**
 * When each machine called last, to within five minutes. A request only notes it in memory; what this instance noted is
 * written every few seconds, of one credential at most once in five minutes.
 */
@ApplicationScoped
public class LastUse {
    private static final Duration EXACT_TO = Duration.ofMinutes(5);
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();
    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();

    @Inject
    EntityManager em;

    /** @param clientId of a credential that is known and in use, so that the memory stays small */
    void note(String clientId) {
        var now = Now.instant();
        var before = noted.get(clientId);
        if (before != null && before.plus(EXACT_TO).isAfter(now)) return;
        noted.put(clientId, now);
        unwritten.put(clientId, now);
    }

    @Scheduled(identity = "account-last-use", every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void write() {
        for (var each : Map.copyOf(unwritten).entrySet()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> em.createNativeQuery("""
                            update api_credential set last_used_at = :at
                            where client_id = :client and (last_used_at is null or last_used_at < :at)""")
                            .setParameter("at", each.getValue())
                            .setParameter("client", each.getKey())
                            .executeUpdate());
            unwritten.remove(each.getKey(), each.getValue());
        }
    }
}
