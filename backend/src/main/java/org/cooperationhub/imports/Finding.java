package org.cooperationhub.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Locale;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one row.
 *
 * @param severity {@code error}: for it the row, or a part of it, did not come in; {@code warning}: something came in
 *     otherwise than it stood there; {@code information}: nothing is lost by it
 * @param pointer RFC 6901, in what is written of the project; the path of an element in an IATI activity
 * @param column of a table
 * @param times how often it was met in the row
 */
@JsonInclude(Include.NON_NULL)
record Finding(
        String severity,
        String code,
        @Nullable String pointer,
        @Nullable String column,
        String detail,
        int times) {
    static final String ERROR = "error";
    static final String WARNING = "warning";

    /** In a table's column. */
    static Finding in(String column, String severity, String code, Object... params) {
        return new Finding(severity, code, null, column, Words.say("finding." + code, params), 1);
    }

    /** Of the whole row. */
    static Finding of(String code, Object... params) {
        return new Finding(ERROR, code, null, null, Words.say("finding." + code, params), 1);
    }

    boolean error() {
        return severity.equals(ERROR);
    }

    static String severity(Enum<?> of) {
        var name = of.name().toLowerCase(Locale.ROOT);
        return name.equals("note") ? "information" : name;
    }
}
