package org.cooperationhub.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cooperationhub.common.Days;
import org.jspecify.annotations.Nullable;

/**
 * A rate as somebody wants to load it.
 *
 * @param rate units of the currency for one US dollar
 */
record RateRow(String currency, LocalDate day, BigDecimal rate, String source) {
    /** More than 0, and no more digits than the column holds. */
    static final String FORM = "^(?!0*(\\.0*)?$)\\d{1,12}(\\.\\d{1,12})?$";

    /** True if this would change nothing. */
    boolean sameAs(BigDecimal otherRate, String otherSource) {
        return rate.compareTo(otherRate) == 0 && source.equals(otherSource);
    }

    /** Code of the fault of this day as the day of a rate; null if it has none. */
    static @Nullable String faultOfDay(String text) {
        var day = Days.parse(text);
        if (day == null) return "not-a-day";
        return day.isAfter(LocalDate.now(ZoneOffset.UTC)) ? "rate-in-future" : null;
    }
}
