package org.cooperationhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows of imports with what became of each. */
@ApplicationScoped
class ImportRows {
    /** What the column holds in bytes. */
    private static final int MOST_BYTES = (1 << 24) - 1;

    private static final long PIECE_BYTES = 1L << 20;

    @Inject
    EntityManager em;

    @Inject
    ReadModel reads;

    /** A row as it is kept. */
    record Kept(
            int number,
            long line,
            @Nullable String externalId,
            String outcome,
            @Nullable UUID record,
            @Nullable Long version,
            String original,
            List<Finding> findings) {}

    /** In the transaction of the rows, if they were written in one. */
    void add(Lease of, List<DoneRow> rows) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into import_row (import_id, run, number, line, external_id, outcome, record_id, version,
                                            original, findings) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                for (var each : rows) {
                    insert.setBytes(1, Ids.bytes(of.id()));
                    insert.setInt(2, of.run());
                    insert.setInt(3, each.row().number());
                    insert.setLong(4, each.row().line());
                    insert.setString(5, each.row().externalId());
                    insert.setString(6, each.outcome());
                    insert.setBytes(7, each.record() == null ? null : Ids.bytes(each.record()));
                    insert.setObject(8, each.version(), Types.BIGINT);
                    insert.setString(9, bounded(each.row().original()));
                    insert.setString(10, bounded(ImportJson.write(each.findings())));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static String bounded(String text) throws SQLException {
        if (text.length() * 3L > MOST_BYTES && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new SQLException("a row is longer than its column");
        return text;
    }

    /**
     * The next rows after this one, in their order: at most so many, and only one where the next ones are too long to
     * be held together.
     */
    List<Kept> after(UUID id, int run, int number, Collection<String> outcomes, int most) {
        var lengths = reads.list(
                asked("number, length(original) + length(findings)", id, run, number, outcomes, most),
                row -> new Length(row.getInt(1), row.getLong(2)));
        var rows = 0;
        var bytes = 0L;
        for (var each : lengths) {
            bytes += each.bytes();
            if (rows > 0 && bytes > PIECE_BYTES) break;
            rows++;
        }
        return rows == 0 ? List.of() : whole(id, run, number, outcomes, rows);
    }

    private record Length(int number, long bytes) {}

    private static Sql asked(String what, UUID id, int run, int number, Collection<String> outcomes, int most) {
        var wanted = outcomes.isEmpty()
                ? Sql.of("")
                : Sql.of(
                        " and outcome in (" + String.join(", ", java.util.Collections.nCopies(outcomes.size(), "?"))
                                + ")",
                        outcomes.toArray());
        var values = new ArrayList<Object>(List.of(Ids.bytes(id), run, number));
        values.addAll(wanted.values());
        values.add(most);
        return Sql.of(
                "select " + what + " from import_row where import_id = ? and run = ? and number > ?" + wanted.text()
                        + " order by number limit ?",
                values.toArray());
    }

    private List<Kept> whole(UUID id, int run, int number, Collection<String> outcomes, int most) {
        var columns = "number, line, external_id, outcome, record_id, version, original, findings";
        return reads.list(
                asked(columns, id, run, number, outcomes, most),
                row -> new Kept(
                        row.getInt(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5) == null ? null : Ids.of(row.getBytes(5)),
                        row.getObject(6, Long.class),
                        row.getString(7),
                        ImportJson.findings(row.getString(8))));
    }
}
