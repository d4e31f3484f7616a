package org.cooperationhub.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same rows by SQL alone: copies of the tables as they were before, staging tables, multi-row inserts into these, and
 * from there one statement for each table and kind of change, in one transaction.
 */
final class StagedLoad implements AutoCloseable {
    private static final String COPY = "bulk_copy_";
    private static final String STAGE = "bulk_stage_";
    private static final int A_STATEMENT = 500;
    private static final List<String> WHOLE = List.of("project", "project_revision", "external_ref", "change_index", "project_event");
    private final Connection db;
    private final List<String> parts;

    StagedLoad() throws SQLException {
        db = Generate.connect();
        parts = Generate.texts(db, "select table_name from information_schema.columns where table_schema = database() and column_name = 'revision_id' and table_name like 'project!_revision!_%' escape '!' order by table_name");
        drop();
    }

    /** Keeps the tables as they are now. */
    void before() throws SQLException {
        for (var table : tables()) {
            run("create table " + COPY + table + " like " + table);
            run("insert into " + COPY + table + " select * from " + table);
        }
        run("set @before = (select seq from feed_clock)");
    }

    /** Seconds to bring the copies to where the tables are now; then both must be equal. */
    double measure() throws SQLException {
        var rows = new LinkedHashMap<String, List<Object[]>>();
        var changed = "select rid from change_index where rtype = 9 and seq > @before";
        rows.put("project", rows("select * from project where id in (" + changed + ")"));
        rows.put("project_revision", rows("select * from project_revision where project_id in (" + changed + ")"));
        rows.put("external_ref", rows("select * from external_ref where entity_id in (" + changed + ")"));
        rows.put("change_index", rows("select * from change_index where rtype = 9 and seq > @before"));
        rows.put("project_event", rows("select e.* from project_event e left join " + COPY + "project_event b on b.id = e.id where b.id is null"));
        for (var part : parts)
            rows.put(part, rows("select p.* from " + part + " p join project_revision r on r.id = p.revision_id where r.project_id in (" + changed + ")"));
        var start = System.nanoTime();
        for (var each : rows.entrySet()) stage(each.getKey(), each.getValue());
        db.setAutoCommit(false);
        for (var part : parts) {
            run("delete p from " + COPY + part + " p join " + STAGE + "project_revision r on r.id = p.revision_id");
            run("insert into " + COPY + part + " select * from " + STAGE + part);
        }
        for (var table : WHOLE) run("replace into " + COPY + table + " select * from " + STAGE + table);
        db.commit();
        db.setAutoCommit(true);
        var seconds = (System.nanoTime() - start) / 1e9;
        for (var table : tables()) same(table);
        return seconds;
    }

    private void stage(String table, List<Object[]> rows) throws SQLException {
        run("create table " + STAGE + table + " as select * from " + table + " where false");
        if (rows.isEmpty()) return;
        db.setAutoCommit(false);
        var marks = String.join(", ", java.util.Collections.nCopies(rows.getFirst().length, "?"));
        try (var insert = db.prepareStatement("insert into " + STAGE + table + " values (" + marks + ")")) {
            for (var n = 0; n < rows.size(); n++) {
                for (var column = 0; column < rows.get(n).length; column++) insert.setObject(column + 1, rows.get(n)[column]);
                insert.addBatch();
                if ((n + 1) % A_STATEMENT == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
        db.commit();
        db.setAutoCommit(true);
    }

    private List<Object[]> rows(String select) throws SQLException {
        try (var query = db.createStatement();
                var found = query.executeQuery(select)) {
            var rows = new ArrayList<Object[]>();
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[columns];
                for (var n = 0; n < columns; n++) row[n] = found.getObject(n + 1);
                rows.add(row);
            }
            return rows;
        }
    }

    private void same(String table) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        for (var each : List.of(table, COPY + table))
            try (var query = db.createStatement();
                    var row = query.executeQuery("select count(*) from " + each)) {
                row.next();
                counts.put(each, row.getLong(1));
            }
        if (counts.values().stream().distinct().count() != 1) throw new IllegalStateException("not the same rows: " + counts);
    }

    private List<String> tables() {
        var all = new ArrayList<>(WHOLE);
        all.addAll(parts);
        return all;
    }

    private void drop() throws SQLException {
        for (var table : tables()) for (var prefix : List.of(COPY, STAGE)) run("drop table if exists " + prefix + table);
    }

    private void run(String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
        db.close();
    }
}
