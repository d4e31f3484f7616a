package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The claim of a request that is still at work stays; that of a process that died does not. */
@QuarkusTest
class IdempotencyLeasesTest {
    @Inject
    IdempotencyLeases leases;

    @Inject
    EntityManager em;

    private final String holder = UUID.randomUUID().toString();
    private final byte[] key = Hashes.sha256(holder.getBytes(StandardCharsets.UTF_8));

    private void claimed(int seconds) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        replace into idempotency
                          (client_id, key_hash, method, path, fingerprint, state, holder, lease_until, created_at)
                        values ('leases-test', :key, 'POST', '/', :key, 'running', :holder,
                          utc_timestamp(6) + interval :seconds second, utc_timestamp(6))""")
                        .setParameter("key", key)
                        .setParameter("holder", holder)
                        .setParameter("seconds", seconds)
                        .executeUpdate());
    }

    private long left() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) em.createNativeQuery("""
                        select timestampdiff(second, utc_timestamp(6), lease_until) from idempotency
                        where client_id = 'leases-test' and key_hash = :key""")
                                .setParameter("key", key)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void the_claim_of_a_request_at_work_is_renewed_and_ends_when_it_is_left() {
        claimed(2);
        leases.hold(holder, "leases-test", key);
        leases.renew();
        assertThat(left()).isBetween(12L, 15L);
        leases.leave(holder);
        claimed(-1);
        leases.renew();
        assertThat(left()).isNegative();
    }

    @Test
    void somebody_elses_claim_is_not_renewed() {
        claimed(-1);
        leases.hold(UUID.randomUUID().toString(), "leases-test", key);
        leases.renew();
        assertThat(left()).isNegative();
    }
}
