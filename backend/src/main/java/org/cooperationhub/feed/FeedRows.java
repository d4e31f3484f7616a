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
 * Reads the clock and the rows after a position in one statement, so that both are of one snapshot: every change up to
 * the clock is in it. That holds as the clock row stays locked until the commit of whoever takes a number.
 */
@ApplicationScoped
class FeedRows {
    private static final String CLOCK = "select k.epoch, k.seq, k.purged_seq, utc_timestamp(6)";
    private static final int FIRST = 5;

    @Inject
    ReadModel reads;

    /**
     * @param purged every tombstone up to this number may be gone
     * @param at when the snapshot was taken
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
        return reads.list(Sql.of(CLOCK + " from feed_clock k where k.id = 1"), Snapshot::of)
                .getFirst();
    }

    /** What is after the position, in the order of the numbers; from the beginning if there is none. */
    Snapshot after(
            @Nullable FeedCursor from, FeedFilter filter, FeedScope scope, Collection<Integer> without, int most) {
        var query = Sql.of(CLOCK + ", " + FeedRow.COLUMNS + ",")
                .then(scope.visible())
                .then(",")
                .then(filter.matches())
                .then("""
                        from feed_clock k left join change_index c on c.seq > ? and""", from == null ? 0 : from.seq())
                .then(filter.typed())
                .then("and")
                .then(scope.everVisible())
                .then("and")
                .then(live(from, filter, scope))
                .then(without.isEmpty() ? Sql.NOTHING : others(without))
                .then("where k.id = 1 order by c.seq limit ?", most);
        return reads.read(connection -> {
            var snapshot = new ArrayList<Snapshot>(1);
            ReadModel.list(connection, query, row -> {
                if (snapshot.isEmpty()) snapshot.add(Snapshot.of(row));
                if (row.getObject(FIRST) != null) snapshot.getFirst().rows().add(FeedRow.of(row, FIRST));
                return snapshot;
            });
            return snapshot.getFirst();
        });
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
