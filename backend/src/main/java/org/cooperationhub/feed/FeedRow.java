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

    /** From these columns, then whether it is visible and whether it matches. */
    static FeedRow of(ResultSet row) throws SQLException {
        var origin = row.getInt(8);
        var source = row.wasNull() ? null : Integer.valueOf(origin);
        return new FeedRow(
                row.getLong(1),
                ResourceType.of(row.getInt(2)),
                Ids.of(row.getBytes(3)),
                row.getLong(4),
                row.getBoolean(5),
                instant(row, 6),
                row.getString(7),
                source,
                row.getBoolean(9),
                row.getBoolean(10));
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
