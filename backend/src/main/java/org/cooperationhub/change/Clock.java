package org.cooperationhub.change;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.common.Ids;
import org.hibernate.Session;

/**
 * Stamps the changes of a transaction with numbers of the clock row. The row stays locked until the commit, so numbers
 * come in commit order and a reader that saw number n has seen every change up to n.
 */
@ApplicationScoped
class Clock {
    @Inject
    EntityManager em;

    @Inject
    @All
    List<AfterStamp> followers;

    /** Runs after the flush, as the last statements of the transaction. */
    void stamp(List<Change> changes, String requestId) {
        if (changes.isEmpty()) return;
        em.unwrap(Session.class).doWork(connection -> {
            var first = take(connection, changes.size());
            insert(connection, changes, first, requestId);
            var stamps = new ArrayList<Stamp>();
            for (var change : changes) stamps.add(new Stamp(change, first + stamps.size()));
            for (var each : followers) each.stamped(connection, stamps);
        });
    }

    private static long take(Connection connection, int count) throws SQLException {
        try (var update =
                connection.prepareStatement("update feed_clock set seq = last_insert_id(seq + ?) where id = 1")) {
            update.setInt(1, count);
            update.executeUpdate();
        }
        try (var select = connection.createStatement();
                var row = select.executeQuery("select last_insert_id()")) {
            row.next();
            return ((BigInteger) row.getObject(1)).longValueExact() - count + 1;
        }
    }

    private static void insert(Connection connection, List<Change> changes, long first, String requestId)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into change_index (rtype, rid, seq, created_seq, version, op, audience, ever_audience, org_id,
                                          request_id, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6)) as new
                on duplicate key update seq = new.seq, version = new.version, op = new.op, audience = new.audience,
                  ever_audience = greatest(change_index.ever_audience, new.audience), org_id = new.org_id,
                  request_id = new.request_id, changed_at = new.changed_at""")) {
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
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
