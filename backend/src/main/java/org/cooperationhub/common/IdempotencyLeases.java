package org.cooperationhub.common;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Renews the claims of the requests that this process is at. A lease is short, so that whoever repeats a request whose
 * process died waits for a quarter of a minute at most.
 */
@ApplicationScoped
class IdempotencyLeases {
    private static final Logger LOG = Logger.getLogger(IdempotencyLeases.class);
    /** Longer than any request lasts; a claim that was forgotten here is not held for ever. */
    private static final long LONGEST = Duration.ofMinutes(30).toNanos();

    @Inject
    EntityManager em;

    private final Map<String, Claim> held = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Claim(String client, byte[] keyHash, long since) {}

    void hold(String holder, String client, byte[] keyHash) {
        held.put(holder, new Claim(client, keyHash, System.nanoTime()));
    }

    void leave(String holder) {
        held.remove(holder);
    }

    @Scheduled(identity = "idempotency-leases", every = "4s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        held.values().removeIf(claim -> System.nanoTime() - claim.since > LONGEST);
        held.forEach((holder, claim) -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> renew(holder, claim));
            } catch (RuntimeException unreachable) {
                LOG.warnf("The claim of a running request could not be renewed: %s", unreachable.getMessage());
            }
        });
    }

    private void renew(String holder, Claim claim) {
        // a row that its own request finishes now is passed over
        em.createNativeQuery("""
                        select 1 from idempotency
                        where client_id = :client and key_hash = :key and state = 'running' and holder = :holder
                        for update skip locked""")
                .setParameter("client", claim.client)
                .setParameter("key", claim.keyHash)
                .setParameter("holder", holder)
                .getResultStream()
                .findFirst()
                .ifPresent(running -> em.createNativeQuery("""
                                update idempotency set lease_until = utc_timestamp(6) + interval 15 second
                                where client_id = :client and key_hash = :key and holder = :holder""")
                        .setParameter("client", claim.client)
                        .setParameter("key", claim.keyHash)
                        .setParameter("holder", holder)
                        .executeUpdate());
    }
}
