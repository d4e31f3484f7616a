package org.cooperationhub.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cooperationhub.change.FeedCursor;
import org.cooperationhub.change.Position;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clock and the rows up to it. Every change up to the clock is committed, as its row stays locked until the
 * commit of whoever takes a number.
 */
@ApplicationScoped
class FeedRows {
    private static final Sql NOW =
            Sql.of("select k.epoch, k.seq, k.purged_seq, utc_timestamp(6) from feed_clock k where k.id = 1");

    @Inject
    ReadModel reads;

    /**
     * @param purged every tombstone up to this number may be gone
     * @param at when the clock was read
     */
    record Snapshot(Position clock, long purged, Instant at, List<FeedRow> rows) {
        static Snapshot of(ResultSet row) throws SQLException {
            return new Snapshot(
                    new Position(row.getString(1), row.getLong(2)),
                    row.getLong(3),
                    FeedRow.instant(row, 4),
                    new ArrayList<>());
        }
    }

    /** The clock alone. */
    Snapshot clock() {
        return reads.list(NOW, Snapshot::of).getFirst();
    }

    /**
     * What is after the position, in the order of the numbers; from the beginning if there is none. The clock comes
     * first: a row that moves meanwhile gets a number beyond it, and is found there later.
     */
    Snapshot after(
            @Nullable FeedCursor from, FeedFilter filter, FeedScope scope, Collection<Integer> without, int most) {
        return reads.read(connection -> {
            var snapshot = ReadModel.list(connection, NOW, Snapshot::of).getFirst();
            var clock = snapshot.clock().seq();
            if (from != null && from.seq() >= clock) return snapshot;
            var query = query(from, clock, filter, scope, without, most);
            snapshot.rows().addAll(ReadModel.list(connection, query, FeedRow::of));
            return snapshot;
        });
    }

    static Sql query(
            @Nullable FeedCursor from,
            long clock,
            FeedFilter filter,
            FeedScope scope,
            Collection<Integer> without,
            int most) {
        // in the order of an index, which ends after the page: MySQL would rather read everything and sort it
        var index = filter.types().size() == 1 ? "ix_change_index_type_seq" : "uq_change_index_seq";
        return Sql.of("select " + FeedRow.COLUMNS + ",")
                .then(scope.visible())
                .then(",")
                .then(filter.matches())
                .then("from change_index c force index (" + index + ")")
                .then("where c.seq > ? and c.seq <= ? and", from == null ? 0 : from.seq(), clock)
                .then(filter.typed())
                .then("and")
                .then(scope.everVisible())
                .then("and")
                .then(live(from, filter, scope))
                .then(without.isEmpty() ? Sql.NOTHING : others(without))
                .then("order by c.seq limit ?", most);
    }

    /** Somebody who had nothing then needs no removals of before. */
    private static Sql live(@Nullable FeedCursor from, FeedFilter filter, FeedScope scope) {
        var live = Sql.of("(c.op = 'upsert' and")
                .then(scope.visible())
                .then("and")
                .then(filter.matches())
                .then(")");
        if (from == null) return live;
        if (from.base() == 0) return Sql.of("true");
        return Sql.of("(c.seq > ? or", from.base()).then(live).then(")");
    }

    private static Sql others(Collection<Integer> without) {
        return Sql.of("and (c.origin_source is null or not")
                .then(Sql.in("c.origin_source", without))
                .then(")");
    }
}
