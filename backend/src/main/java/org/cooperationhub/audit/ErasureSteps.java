package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.jspecify.annotations.Nullable;

/** What is due of erasures; whoever is at one holds it by its time, as with credentials of machines. */
@ApplicationScoped
class ErasureSteps {
    private static final Duration LEASE = Duration.ofSeconds(90);
    /** Longer than a token lives: until then the subject tells whoever still has one that they are suspended. */
    private static final Duration TOKENS = Duration.ofMinutes(15);

    @Inject
    EntityManager em;

    @Transactional
    List<UUID> due() {
        return em.createNativeQuery(
                        "select person_id from erasure where sync_at <= :now order by sync_at limit 100", UUID.class)
                .setParameter("now", Now.instant())
                .getResultList();
    }

    /** The subject of an account that is to be removed; null where that is done, or somebody else is at it. */
    @Transactional
    @Nullable
    String take(UUID id) {
        var open = em.createNativeQuery(
                        "select person_id from erasure where person_id = :id and sync_at <= :now and done_at is null for update",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("now", Now.instant())
                .getResultList();
        if (open.isEmpty()) {
            forgetSubject(id);
            return null;
        }
        next(id, Now.instant().plus(LEASE));
        return em.find(Person.class, id).subject;
    }

    private void forgetSubject(UUID id) {
        var over = em.createNativeQuery(
                        "update erasure set sync_at = null where person_id = :id and sync_at <= :now and done_at is not null")
                .setParameter("id", id)
                .setParameter("now", Now.instant())
                .executeUpdate();
        if (over == 1) em.find(Person.class, id).subject = "erased-" + id;
    }

    @Transactional
    void removed(UUID id) {
        em.createNativeQuery(
                        "update erasure set done_at = :now, sync_at = :later where person_id = :id and done_at is null")
                .setParameter("now", Now.instant())
                .setParameter("later", Now.instant().plus(TOKENS))
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    void failed(UUID id) {
        em.createNativeQuery("update erasure set attempts = attempts + 1 where person_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        next(id, Now.instant().plus(Duration.ofSeconds(30)));
    }

    private void next(UUID id, Instant at) {
        em.createNativeQuery("update erasure set sync_at = :at where person_id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
