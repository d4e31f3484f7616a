package org.cooperationhub.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the feed when there is something to read. */
@ApplicationScoped
class Waiting {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})\"?(?:$|[,;\\s])");
    private static final int MOST_SECONDS = 30;
    private static final int AT_ONCE = 4;

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

    /** The next page that is not empty, or the empty one of the end of the time. The caller has a place to wait in. */
    Uni<Feed.Page> next(Feed.Reading reading, Feed.Page empty, Duration most) {
        return next(reading, empty, System.nanoTime() + most.toNanos());
    }

    private Uni<Feed.Page> next(Feed.Reading reading, Feed.Page empty, long until) {
        var left = until - System.nanoTime();
        if (left <= 0) return Uni.createFrom().item(empty);
        return clock.beyond(empty.next().seq(), Duration.ofNanos(left))
                .emitOn(readers)
                .flatMap(moved -> {
                    if (!moved) return Uni.createFrom().item(empty);
                    var page = feed.read(reading.from(empty.next()));
                    // what moved was none of the reader's matter
                    return page.empty()
                            ? next(reading, page, until)
                            : Uni.createFrom().item(page);
                });
    }

    void stop(@Observes ShutdownEvent end) {
        readers.shutdownNow();
    }
}
