package org.cooperationhub.source;

import java.util.Locale;

/** What became of one item, and the status that says it. */
enum Outcome {
    CREATED(201),
    UPDATED(200),
    UNCHANGED(200),
    DELETED(200),
    STALE(200),
    CONFLICT(409),
    INVALID(422),
    FAILED(500);

    final int status;

    Outcome(int status) {
        this.status = status;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean wrote() {
        return this == CREATED || this == UPDATED || this == DELETED;
    }

    boolean refused() {
        return this == CONFLICT || this == INVALID || this == FAILED;
    }
}
