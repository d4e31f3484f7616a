package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The chain of the audit log. Whoever decides only inserts a row, unsealed, and waits for nobody. A job seals what is
 * committed a second later, in the order of time as far as it is committed: under the lock of one row, which sealers
 * alone take, each event gets the next number and the hash over its content and the hash before. So an event can be
 * lost or changed unseen neither before it is sealed, which a trigger prevents, nor after.
 */
@ApplicationScoped
class Chain {
    static final int BATCH = 500;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /** The last event of the chain, and the one behind which it begins. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Ends(long last, byte[] hash, long purged, byte[] purgedHash) {}

    /** Seals the next events; answers how many. */
    @Transactional
    int seal() {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var ends = ends(connection, " for update");
            var next = unsealed(connection);
            if (next.isEmpty()) return 0;
            var number = ends.last;
            var hash = ends.hash;
            try (var update = connection.prepareStatement("update audit_event set number = ?, hash = ? where id = ?")) {
                for (var each : next) {
                    hash = each.hash(++number, hash);
                    update.setLong(1, number);
                    update.setBytes(2, hash);
                    update.setBytes(3, Ids.bytes(each.id()));
                    update.addBatch();
                }
                update.executeBatch();
            }
            move(connection, number, hash);
            return next.size();
        });
    }

    private static List<Content> unsealed(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select " + Content.COLUMNS
                        + " from audit_event where number is null order by occurred_at, id limit " + BATCH)) {
            return read(rows);
        }
    }

    private static void move(Connection connection, long number, byte[] hash) throws SQLException {
        try (var update =
                connection.prepareStatement("update audit_chain set last_number = ?, last_hash = ? where id = 1")) {
            update.setLong(1, number);
            update.setBytes(2, hash);
            update.executeUpdate();
        }
    }

    @Transactional
    Ends ends() {
        return em.unwrap(Session.class).doReturningWork(connection -> ends(connection, ""));
    }

    private static Ends ends(Connection connection, String lock) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(
                        "select last_number, last_hash, purged_number, purged_hash from audit_chain where id = 1"
                                + lock)) {
            row.next();
            return new Ends(row.getLong(1), row.getBytes(2), row.getLong(3), row.getBytes(4));
        }
    }

    /** The events after this number and up to that one, in their order, some at a time. */
    @Transactional
    List<Content> sealed(long after, long upTo, int most) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select " + Content.COLUMNS
                    + " from audit_event where number > ? and number <= ? order by number limit " + most)) {
                select.setLong(1, after);
                select.setLong(2, upTo);
                try (var rows = select.executeQuery()) {
                    return read(rows);
                }
            }
        });
    }

    private static List<Content> read(ResultSet rows) throws SQLException {
        var all = new ArrayList<Content>();
        while (rows.next()) all.add(Content.of(rows));
        return all;
    }

    /** Lets the chain begin behind the last of the first events that are older than this. */
    @Transactional
    void purge(Instant before) {
        em.unwrap(Session.class).doWork(connection -> {
            var ends = ends(connection, " for update");
            try (var update = connection.prepareStatement("""
                    update audit_chain c join audit_event e on e.number = (
                      select coalesce(min(f.number), c.last_number + 1) - 1 from audit_event f
                      where f.number > ? and f.occurred_at >= ?)
                    set c.purged_number = e.number, c.purged_hash = e.hash where c.id = 1 and e.number > ?""")) {
                update.setLong(1, ends.purged);
                update.setObject(2, LocalDateTime.ofInstant(before, ZoneOffset.UTC));
                update.setLong(3, ends.purged);
                update.executeUpdate();
            }
        });
    }

    /** Removes events before the beginning of the chain, so many at most; answers how many. */
    @Transactional
    int removePurged(int most) {
        var purged = ends().purged;
        return em.createNativeQuery("delete from audit_event where number <= :purged order by number limit " + most)
                .setParameter("purged", purged)
                .executeUpdate();
    }

    /** Notes what a verification found. */
    @Transactional
    void checked(ChainCheck.Report report) {
        em.createNativeQuery(
                        "update audit_chain set checked_at = :at, checked_rows = :rows, first_break = :broken where id = 1")
                .setParameter("at", Now.instant())
                .setParameter("rows", report.rows())
                .setParameter(
                        "broken",
                        report.broken() == null ? null : report.broken().number())
                .executeUpdate();
    }

    /** For whoever may read a log. */
    @Transactional
    ChainView view() {
        caller.requireSomewhere(Action.READ_AUDIT);
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.createStatement();
                    var row = select.executeQuery("""
                            select last_number, last_hash, last_number - purged_number, checked_at, checked_rows, first_break,
                              (select count(*) from audit_event where number is null)
                            from audit_chain where id = 1""")) {
                row.next();
                var at = row.getObject(4, LocalDateTime.class);
                return new ChainView(
                        row.getLong(1),
                        HexFormat.of().formatHex(row.getBytes(2)),
                        row.getLong(3),
                        row.getLong(7),
                        at == null ? null : at.toInstant(ZoneOffset.UTC),
                        number(row, 5),
                        number(row, 6));
            }
        });
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
