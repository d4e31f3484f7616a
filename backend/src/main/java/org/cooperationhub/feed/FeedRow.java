package org.cooperationhub.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of the change index as it concerns a caller.
 *
 * @param visible the caller may see it now
 * @param matches it is what was asked for, now
 */
record FeedRow(
        long seq,
        ResourceType type,
        UUID id,
        long version,
        boolean deleted,
        Instant changedAt,
        @Nullable String requestId,
        @Nullable Integer origin,
        boolean visible,
        boolean matches) {
    static final String COLUMNS =
            "c.seq, c.rtype, c.rid, c.version, c.op = 'delete', c.changed_at, c.request_id, c.origin_source";

    /** From the columns that begin at {@code first}, then whether it is visible and whether it matches. */
    static FeedRow of(ResultSet row, int first) throws SQLException {
        var origin = row.getInt(first + 7);
        var source = row.wasNull() ? null : Integer.valueOf(origin);
        return new FeedRow(
                row.getLong(first),
                ResourceType.of(row.getInt(first + 1)),
                Ids.of(row.getBytes(first + 2)),
                row.getLong(first + 3),
                row.getBoolean(first + 4),
                instant(row, first + 5),
                row.getString(first + 6),
                source,
                row.getBoolean(first + 8),
                row.getBoolean(first + 9));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDateTime.class))
                .toInstant(ZoneOffset.UTC);
    }

    /** 18 digits, so that numbers sort as texts too. */
    String number() {
        return "%018d".formatted(seq);
    }

    /** The caller has it, or is to have it, as it stands. */
    boolean live() {
        return !deleted && visible && matches;
    }
}
