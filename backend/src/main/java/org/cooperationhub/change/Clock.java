package org.cooperationhub.change;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cooperationhub.common.Ids;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Stamps the changes of a transaction with numbers of the clock row. The row stays locked until the commit, so numbers
 * come in commit order and a reader that saw number n has seen every change up to n.
 */
@ApplicationScoped
public class Clock {
    @Inject
    EntityManager em;

    @Inject
    @All
    List<AfterStamp> followers;

    /**
     * Runs after the flush, as the last statements of the transaction.
     *
     * @param source the source system that wrote, by its number
     * @return the position that holds these changes; null if there are none
     */
    public @Nullable Position stamp(List<Change> changes, String requestId, @Nullable Integer source) {
        if (changes.isEmpty()) return null;
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var last = take(connection, changes.size());
            var first = last.seq() - changes.size() + 1;
            insert(connection, changes, first, requestId, source);
            var stamps = new ArrayList<Stamp>();
            for (var change : changes) stamps.add(new Stamp(change, first + stamps.size()));
            for (var each : followers) each.stamped(connection, stamps);
            return last;
        });
    }

    /** The position that holds everything committed until now. Needs a transaction. */
    public Position now() {
        return em.unwrap(Session.class)
                .doReturningWork(connection -> position(connection, "select epoch, seq from feed_clock where id = 1"));
    }

    private static Position take(Connection connection, int count) throws SQLException {
        try (var update =
                connection.prepareStatement("update feed_clock set seq = last_insert_id(seq + ?) where id = 1")) {
            update.setInt(1, count);
            update.executeUpdate();
        }
        return position(connection, "select epoch, last_insert_id() from feed_clock where id = 1");
    }

    private static Position position(Connection connection, String sql) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(sql)) {
            row.next();
            return new Position(row.getString(1), row.getLong(2));
        }
    }

    private static void insert(
            Connection connection, List<Change> changes, long first, String requestId, @Nullable Integer source)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into change_index (rtype, rid, seq, created_seq, version, op, audience, ever_audience, org_id,
                                          request_id, origin_source, content_hash, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6)) as new
                on duplicate key update seq = new.seq, version = new.version, op = new.op, audience = new.audience,
                  ever_audience = greatest(change_index.ever_audience, new.audience), org_id = new.org_id,
                  request_id = new.request_id, origin_source = new.origin_source, content_hash = new.content_hash,
                  changed_at = new.changed_at""")) {
            var seq = first;
            for (var change : changes) {
                insert.setInt(1, change.type().number);
                insert.setBytes(2, Ids.bytes(change.id()));
                insert.setLong(3, seq);
                insert.setLong(4, seq++);
                insert.setLong(5, change.version());
                insert.setString(6, change.deleted() ? "delete" : "upsert");
                insert.setInt(7, change.audience().width);
                insert.setInt(8, change.audience().width);
                insert.setBytes(9, change.organisation() == null ? null : Ids.bytes(change.organisation()));
                insert.setString(10, requestId);
                insert.setObject(11, source);
                insert.setBytes(
                        12, change.contentHash() == null ? null : HexFormat.of().parseHex(change.contentHash()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
