package org.cooperationhub.common;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many long transfers run on this instance: each holds a thread for as long as the other side needs. */
public final class ClientSlots {
    /** The name of this quota, as registered for RateLimit fields. */
    private static final String QUOTA = "concurrent-requests";

    private static final int SECONDS_TO_WAIT = 30;
    private final Map<String, Integer> running = new HashMap<>();
    private final int ofOneClient;
    private final int atOnce;
    private int all;

    public ClientSlots(int ofOneClient, int atOnce) {
        this.ofOneClient = ofOneClient;
        this.atOnce = atOnce;
    }

    /** A place that was taken; freed once, however often it is said. */
    public final class Slot {
        private final String client;
        private final AtomicBoolean taken = new AtomicBoolean(true);

        private Slot(String client) {
            this.client = client;
        }

        /** The next one may have it. */
        public void free() {
            if (taken.compareAndSet(true, false)) release(client);
        }
    }

    /** 429 if the client has all that it may have, or the instance has. */
    public synchronized Slot take(String client) {
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
