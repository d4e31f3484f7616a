package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery that failed is tried again: over a weekend, with a fifth more or less so that not all come at once.
 */
@ApplicationScoped
class Schedule {
    private static final Duration MOST = Duration.ofHours(24);
    private final List<Duration> delays;

    Schedule(@ConfigProperty(name = "hub.webhooks.schedule") List<Duration> delays) {
        this.delays = delays;
    }

    /**
     * How long to wait after this many tries; null when it is given up.
     *
     * @param retryAfter what the receiver asked for; up to a day
     */
    @Nullable
    Duration after(int tries, @Nullable Duration retryAfter) {
        if (tries >= delays.size()) return null;
        var fifth = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        var planned = Duration.ofMillis((long) (delays.get(tries).toMillis() * fifth));
        if (retryAfter == null || retryAfter.compareTo(planned) < 0) return planned;
        return retryAfter.compareTo(MOST) > 0 ? MOST : retryAfter;
    }
}
