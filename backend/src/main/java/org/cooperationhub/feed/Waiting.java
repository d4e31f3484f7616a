package org.cooperationhub.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the feed when there is something to read. */
@ApplicationScoped
class Waiting {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})\"?(?:$|[,;\\s])");
    private static final int MOST_SECONDS = 30;
    private static final int AT_ONCE = 4;

    /** So often whoever waits is asked whether they may still read what they could. */
    private static final Duration ASKED = Duration.ofSeconds(2);

    /** A change wakes everybody at once, and few are to take connections then. */
    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "feed-reader");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Feed feed;

    @Inject
    ClockWatch clock;

    /** Seconds of {@code Prefer: wait=…} (RFC 7240 §4.3), 30 at most; 0 where it does not stand. */
    static int seconds(@Nullable String prefer) {
        if (prefer == null) return 0;
        var wait = WAIT.matcher(prefer);
        return wait.find() ? Math.min(Integer.parseInt(wait.group(1)), MOST_SECONDS) : 0;
    }

    /**
     * The next page that is not empty, or the empty one of the end of the time. The caller has a place to wait in.
     *
     * @param stands whether the reader may still read what they could; once not, the time is over
     */
    Uni<Feed.Page> next(Feed.Reading reading, Feed.Page empty, Duration most, BooleanSupplier stands) {
        return next(reading, empty, System.nanoTime() + most.toNanos(), stands);
    }

    private Uni<Feed.Page> next(Feed.Reading reading, Feed.Page empty, long until, BooleanSupplier stands) {
        var left = until - System.nanoTime();
        if (left <= 0) return Uni.createFrom().item(empty);
        return clock.beyond(empty.next().seq(), Duration.ofNanos(Math.min(left, ASKED.toNanos())))
                .emitOn(readers)
                .flatMap(moved -> {
                    if (!stands.getAsBoolean()) return Uni.createFrom().item(empty);
                    if (!moved) return next(reading, empty, until, stands);
                    var page = feed.read(reading.from(empty.next()));
                    // what moved was none of the reader's matter
                    return page.empty()
                            ? next(reading, page, until, stands)
                            : Uni.createFrom().item(page);
                });
    }

    void stop(@Observes ShutdownEvent end) {
        readers.shutdownNow();
    }
}
