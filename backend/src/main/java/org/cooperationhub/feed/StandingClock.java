package org.cooperationhub.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.cooperationhub.change.AfterStamp;
import org.cooperationhub.change.Stamp;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the clock stands, as far as it is known without asking the database: it is read every quarter of a second while
 * anybody wants to know, and what this instance commits is known with the commit. If it cannot be read, nothing is
 * known after a second.
 */
@ApplicationScoped
class StandingClock implements AfterStamp {
    private static final Logger LOG = Logger.getLogger(StandingClock.class);
    private static final long LOOK_AFTER = Duration.ofMillis(250).toNanos();
    private static final long TRUSTED_FOR = Duration.ofSeconds(1).toNanos();

    @Inject
    FeedRows rows;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicLong commits = new AtomicLong();
    private volatile @Nullable Look last;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "standing-clock");
        thread.setDaemon(true);
        return thread;
    });

    /** @param commits how many there had been here before the clock was read */
    private record Look(FeedRows.Snapshot found, long commits, long at) {}

    /** As it was a second ago or later, with no commit of this instance since; null if that is not known. */
    FeedRows.@Nullable Snapshot now() {
        var look = last;
        var age = look == null ? Long.MAX_VALUE : System.nanoTime() - look.at;
        if (age > LOOK_AFTER && looking.compareAndSet(false, true)) worker.execute(this::look);
        return look != null && age <= TRUSTED_FOR && look.commits == commits.get() ? look.found : null;
    }

    private void look() {
        try {
            var before = commits.get();
            var at = System.nanoTime();
            last = new Look(rows.clock(), before, at);
        } catch (RuntimeException unreachable) {
            LOG.warnf("The clock of the feed could not be read: %s", unreachable.getMessage());
        } finally {
            looking.set(false);
        }
    }

    @Override
    public void stamped(Connection connection, List<Stamp> stamps) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the clock of before still holds for others
            }

            @Override
            public void afterCompletion(int status) {
                commits.incrementAndGet();
                last = null;
            }
        });
    }

    void stop(@Observes ShutdownEvent end) {
        worker.shutdownNow();
    }
}
