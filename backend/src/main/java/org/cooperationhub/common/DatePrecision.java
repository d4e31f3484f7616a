package org.cooperationhub.common;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How exactly a date is known. A month or a year is kept as its first day. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR;

    /** The first day that a date so exactly known may mean. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day that a date so exactly known may mean. */
    public LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
