package org.cooperationhub.membership;

import java.time.Duration;
import java.time.Instant;
import org.cooperationhub.common.Now;

/**
 * How work at Keycloak is shared out. Whoever is at a row holds it by its time {@code sync_at}, which lies ahead
 * meanwhile: if they die, the time comes and somebody else begins anew; if the row is changed meanwhile, the time is
 * another and what they did is looked at again.
 */
final class Lease {
    private static final Duration LENGTH = Duration.ofSeconds(90);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    static final int BATCH = 100;

    private Lease() {}

    static Instant until() {
        return Now.instant().plus(LENGTH);
    }

    /** When to try again after so many failures. */
    static Instant after(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 6));
        return Now.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
