package org.cooperationhub.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.cooperationhub.common.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets go of removals that were told for long enough. One night says up to which number removals may be gone, and only
 * the next deletes them: a reader who asked before that is answered long before.
 */
@ApplicationScoped
class Tombstones {
    private static final Logger LOG = Logger.getLogger(Tombstones.class);
    private static final int A_TRANSACTION = 1_000;

    @Inject
    Steps steps;

    @ConfigProperty(name = "hub.feed.tombstone-days")
    int days;

    @Scheduled(identity = "tombstones", cron = "0 40 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        var gone = purge(Now.instant());
        if (gone > 0) LOG.infof("%d removals are told no more", gone);
    }

    /** How many were deleted. */
    int purge(Instant now) {
        var before = LocalDateTime.ofInstant(now.minus(days, ChronoUnit.DAYS), ZoneOffset.UTC);
        var gone = 0;
        for (var some = A_TRANSACTION; some == A_TRANSACTION; gone += some) some = steps.delete(before);
        steps.mark(before);
        return gone;
    }

    /** Short transactions. */
    @ApplicationScoped
    static class Steps {
        @Inject
        EntityManager em;

        @Transactional
        int delete(LocalDateTime before) {
            return em.createNativeQuery("""
                            delete from change_index where op = 'delete' and changed_at < :before
                              and seq <= (select purged_seq from feed_clock where id = 1) limit 1000""").setParameter("before", before).executeUpdate();
        }

        /** A cursor from before this number cannot be continued from now on. */
        @Transactional
        void mark(LocalDateTime before) {
            var last = (Number) em.createNativeQuery(
                            "select coalesce(max(seq), 0) from change_index where op = 'delete' and changed_at < :before")
                    .setParameter("before", before)
                    .getSingleResult();
            em.createNativeQuery("update feed_clock set purged_seq = greatest(purged_seq, :last) where id = 1")
                    .setParameter("last", last.longValue())
                    .executeUpdate();
        }
    }
}
