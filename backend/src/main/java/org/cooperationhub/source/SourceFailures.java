package org.cooperationhub.source;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Which failures are not the fault of the row that met them. */
public final class SourceFailures {
    private SourceFailures() {}

    /** Rows that others hold, or no database: the next items would fare no better, and a repeat goes on from here. */
    public static boolean unavailable(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause())
            if (each instanceof SQLException sql
                    && (sql.getErrorCode() == 1205
                            || sql.getErrorCode() == 1213
                            || sql.getErrorCode() == 0
                            || String.valueOf(sql.getSQLState()).startsWith("08"))) return true;
        return false;
    }
}
