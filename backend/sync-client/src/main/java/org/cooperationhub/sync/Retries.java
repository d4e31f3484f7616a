package org.cooperationhub.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** How long to wait before the next try of one call, and when to give up: after twelve in a row, some five minutes. */
final class Retries {
    private static final int MOST = 12;
    private static final long FIRST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 60_000;
    private final Consumer<String> log;
    private int failures;

    Retries(Consumer<String> log) {
        this.log = log;
    }

    void pause(IOException failure, Optional<String> retryAfter) throws InterruptedException {
        if (++failures > MOST) throw new UncheckedIOException("gave up", failure);
        var millis = retryAfter.map(Retries::asked).orElseGet(this::backOff);
        log.accept("%s; trying again in %.1f s".formatted(failure, millis / 1000.0));
        Thread.sleep(millis);
    }

    /** Half to the whole of a span that doubles, so that not everybody comes back at once. */
    private long backOff() {
        var span = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures - 1, 10));
        return span / 2 + ThreadLocalRandom.current().nextLong(span / 2 + 1);
    }

    /** Seconds, or a date as HTTP writes it (RFC 9110 §10.2.3). */
    private static long asked(String retryAfter) {
        if (retryAfter.matches("[0-9]{1,9}")) return Long.parseLong(retryAfter) * 1000;
        try {
            var then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Math.max(0, Duration.between(Instant.now(), then).toMillis());
        } catch (DateTimeParseException neither) {
            return LONGEST_MILLIS;
        }
    }
}
