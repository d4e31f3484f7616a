package org.cooperationhub.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as clients write them: {@code YYYY-MM-DD} between 1900 and 2200. */
public final class Days {
    private Days() {}

    /** Null if the text is no such day. */
    public static @Nullable LocalDate parse(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? day : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The day that a query parameter names; null when it is absent, 400 when it names none. */
    public static @Nullable LocalDate parameter(String name, @Nullable String text) {
        if (text == null) return null;
        var day = parse(text);
        if (day == null) throw Problems.invalidParameter(name, "not-a-day");
        return day;
    }
}
