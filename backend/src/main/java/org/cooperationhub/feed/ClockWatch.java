package org.cooperationhub.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells those who wait when the clock went on: one thread reads it every quarter of a second while somebody waits, and
 * nobody else's thread is held.
 */
@ApplicationScoped
class ClockWatch {
    private static final Logger LOG = Logger.getLogger(ClockWatch.class);
    private static final long EVERY_MILLIS = 250;

    @Inject
    FeedRows rows;

    @ConfigProperty(name = "hub.feed.most-waiting")
    int mostWaiting;

    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicInteger places = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "feed-clock");
        thread.setDaemon(true);
        return thread;
    });

    private record Waiter(long seq, long until, UniEmitter<? super Boolean> told) {}

    /** A place to wait in; false if there are as many as may wait, and then nothing is to be given back. */
    boolean enter() {
        if (places.incrementAndGet() <= mostWaiting) return true;
        places.decrementAndGet();
        return false;
    }

    void leave() {
        places.decrementAndGet();
    }

    /** How many wait now. */
    int waiting() {
        return waiting.size();
    }

    /** True once the clock is beyond this number, false if it is not after that time. Ends early when cancelled. */
    Uni<Boolean> beyond(long seq, Duration most) {
        return Uni.createFrom().emitter(told -> {
            var waiter = new Waiter(seq, System.nanoTime() + most.toNanos(), told);
            waiting.add(waiter);
            told.onTermination(() -> waiting.remove(waiter));
            start();
        });
    }

    private void look() {
        try {
            var now = rows.clock().clock().seq();
            for (var each : waiting) {
                if (now > each.seq) tell(each, true);
                else if (System.nanoTime() >= each.until) tell(each, false);
            }
        } catch (RuntimeException unreachable) {
            // whoever waited too long is let go; reading the page then says what is wrong
            LOG.warnf("The clock of the feed could not be read: %s", unreachable.getMessage());
            for (var each : waiting) if (System.nanoTime() >= each.until) tell(each, false);
        } finally {
            running.set(false);
            if (!waiting.isEmpty()) start();
        }
    }

    /** Whoever finds nobody looking sees to it that somebody does. */
    private void start() {
        if (!running.compareAndSet(false, true)) return;
        var unused = timer.schedule(this::look, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tell(Waiter waiter, boolean beyond) {
        waiting.remove(waiter);
        waiter.told.complete(beyond);
    }

    void stop(@Observes ShutdownEvent end) {
        timer.shutdownNow();
    }
}
