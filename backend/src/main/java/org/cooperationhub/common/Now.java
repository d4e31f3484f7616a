package org.cooperationhub.common;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The current instant as the database keeps it: in microseconds, so that a write answers as the next read does. */
public final class Now {
    private Now() {}

    public static Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
