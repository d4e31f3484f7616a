package org.cooperationhub.imports;

import java.time.Duration;

/** Keeps a lease while its worker only reads. */
final class Pulse {
    private static final long EVERY = Duration.ofSeconds(10).toNanos();
    private final ImportBook book;
    private final Lease lease;
    private long last = System.nanoTime();

    Pulse(ImportBook book, Lease lease) {
        this.book = book;
        this.lease = lease;
    }

    /** Ends with {@link Lease.Lost} once the import is another worker's, or cancelled. */
    void beat() {
        if (System.nanoTime() - last < EVERY) return;
        book.renew(lease);
        last = System.nanoTime();
    }
}
