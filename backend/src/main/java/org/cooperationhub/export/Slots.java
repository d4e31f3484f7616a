package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many exports run: each holds a thread for as long as its reader needs. */
@ApplicationScoped
class Slots {
    /** The name of this quota, as registered for RateLimit fields. */
    private static final String QUOTA = "concurrent-requests";

    private static final int SECONDS_TO_WAIT = 30;
    private final Map<String, Integer> running = new HashMap<>();
    private int all;

    @ConfigProperty(name = "hub.exports.of-one-client")
    int ofOneClient;

    @ConfigProperty(name = "hub.exports.at-once")
    int atOnce;

    /** A place that was taken; freed once, however often it is said. */
    final class Slot {
        private final String client;
        private final AtomicBoolean taken = new AtomicBoolean(true);

        private Slot(String client) {
            this.client = client;
        }

        void free() {
            if (taken.compareAndSet(true, false)) release(client);
        }
    }

    /** 429 if the client has all its exports running, or the instance has. */
    synchronized Slot take(String client) {
        var own = running.getOrDefault(client, 0);
        if (own >= ofOneClient || all >= atOnce) throw Problems.quotaExceeded(QUOTA, SECONDS_TO_WAIT);
        running.put(client, own + 1);
        all++;
        return new Slot(client);
    }

    private synchronized void release(String client) {
        all--;
        running.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
}
