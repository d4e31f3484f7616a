package org.cooperationhub.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How old the last progress of a project is; one that is closed or cancelled is not asked for any more. */
public enum Freshness {
    FRESH(0, 12),
    DUE(12, 24),
    OVERDUE(24, 12_000);

    private final int from;
    private final int to;

    /** Months since the last progress: from this many, to before that many. */
    Freshness(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** @param now the day that counts as today */
    Sql condition(Instant now) {
        var today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        var newest = from == 0 ? today.plusYears(1) : today.minusMonths(from);
        return Sql.of(
                "(not s.ended and s.last_progress_at > ? and s.last_progress_at <= ?)", today.minusMonths(to), newest);
    }
}
