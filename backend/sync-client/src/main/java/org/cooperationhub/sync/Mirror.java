package org.cooperationhub.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A copy of the hub in one SQLite file. The view {@code live} has a row for every record: type, id, version and data
 * (the hub's JSON). What is read anew fills another generation of rows; {@code live} moves to it when it is complete,
 * in the transaction of its last page. The cursor is written with the rows that it stands for, so that a process that
 * ends at any point goes on from there.
 */
public final class Mirror implements AutoCloseable {
    private static final List<String> SCHEMA = List.of(
            "pragma journal_mode = wal",
            "create table if not exists state (name text primary key, value text not null) without rowid",
            "create table if not exists record (generation integer not null, type text not null, id text not null,"
                    + " version integer not null, data text not null, primary key (generation, type, id)) without rowid",
            "create view if not exists live as select type, id, version, data from record"
                    + " where generation = (select cast(value as integer) from state where name = 'live')",
            "insert into state values ('live', '0'), ('filling', '1') on conflict do nothing");
    private final Connection file;

    private Mirror(Connection file) {
        this.file = file;
    }

    /** Opens the file; makes it if it is not there. */
    public static Mirror open(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            for (var each : SCHEMA) statement.execute(each);
        }
        connection.setAutoCommit(false);
        return new Mirror(connection);
    }

    /** Something that is written as a whole. */
    private interface Work {
        void run() throws SQLException;
    }

    private void together(Work work) throws SQLException {
        try {
            work.run();
            file.commit();
        } finally {
            // without effect after the commit
            file.rollback();
        }
    }

    /** Where to go on; empty at the beginning. */
    public Optional<String> cursor() throws SQLException {
        return state("cursor");
    }

    /** A note that was written with the rows that it stands for. */
    Optional<String> state(String name) throws SQLException {
        try (var select = file.prepareStatement("select value from state where name = ?")) {
            select.setString(1, name);
            var found = select.executeQuery();
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        } finally {
            file.rollback();
        }
    }

    /** True while a first copy or a new one is not complete. */
    public boolean filling() throws SQLException {
        return !state("filling").equals(state("live"));
    }

    /** A page of the feed. */
    public void apply(JsonNode page) throws SQLException {
        together(() -> {
            for (var item : page.get("items")) {
                if (item.get("op").asText().equals("upsert"))
                    write(item, item.get("type").asText(), item.get("data"));
                else remove(item);
            }
            set("cursor", page.get("cursor").asText());
            if (!page.get("hasMore").asBoolean()) show();
        });
    }

    /** Rows of an export, after which it can be continued behind the last of them. */
    void applyExported(List<JsonNode> rows) throws SQLException {
        together(() -> {
            for (var row : rows) {
                var data = row.<ObjectNode>deepCopy();
                write(row, data.remove("type").asText(), data);
            }
            set("export-after", rows.getLast().get("id").asText());
        });
    }

    /** The position from before an export's first row; that of its first part, if it came in several. */
    void beginExport(String cursor) throws SQLException {
        if (state("export-cursor").isEmpty()) together(() -> set("export-cursor", cursor));
    }

    /** All rows of an export are there; the feed goes on from before its first one. */
    void endExport() throws SQLException {
        var cursor = state("export-cursor").orElseThrow();
        together(() -> set("cursor", cursor));
    }

    /** The cursor is gone: everything comes anew, beside what there is. */
    public void beginAnew() throws SQLException {
        together(() -> {
            update(
                    "delete from record where generation != (select cast(value as integer) from state where name = 'live')");
            update("delete from state where name in ('cursor', 'export-cursor', 'export-after')");
            update("update state set value = (select cast(value as integer) + 1 from state where name = 'filling')"
                    + " where name = 'filling'");
        });
    }

    /** What the copy comes to, by type. */
    public TreeMap<String, Sum> sums() throws SQLException {
        var sums = new TreeMap<String, Sum>();
        try (var select = file.createStatement()) {
            var rows = select.executeQuery("select type, id, version from live");
            while (rows.next())
                sums.computeIfAbsent(rows.getString(1), type -> new Sum())
                        .add(rows.getString(1), rows.getString(2), rows.getLong(3));
        } finally {
            file.rollback();
        }
        return sums;
    }

    /** The versions of all records of a type. */
    TreeMap<String, Long> versions(String type) throws SQLException {
        var versions = new TreeMap<String, Long>();
        try (var select = file.prepareStatement("select id, version from live where type = ?")) {
            select.setString(1, type);
            var rows = select.executeQuery();
            while (rows.next()) versions.put(rows.getString(1), rows.getLong(2));
        } finally {
            file.rollback();
        }
        return versions;
    }

    private void write(JsonNode record, String type, JsonNode data) throws SQLException {
        try (var insert =
                file.prepareStatement("insert into record select cast(value as integer), ?, ?, ?, ? from state"
                        + " where name = 'filling' on conflict do update set version = excluded.version, data = excluded.data"
                        + " where excluded.version >= version")) {
            insert.setString(1, type);
            insert.setString(2, record.get("id").asText());
            insert.setLong(3, record.get("version").asLong());
            insert.setString(4, data.toString());
            insert.executeUpdate();
        }
    }

    private void remove(JsonNode item) throws SQLException {
        try (var delete = file.prepareStatement("delete from record where type = ? and id = ?"
                + " and generation = (select cast(value as integer) from state where name = 'filling')")) {
            delete.setString(1, item.get("type").asText());
            delete.setString(2, item.get("id").asText());
            delete.executeUpdate();
        }
    }

    /** The generation that was filled is complete. */
    private void show() throws SQLException {
        update("update state set value = (select value from state where name = 'filling') where name = 'live'");
        update("delete from record where generation != (select cast(value as integer) from state where name = 'live')");
    }

    private void set(String name, String value) throws SQLException {
        try (var insert = file.prepareStatement("insert or replace into state values (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    private void update(String sql) throws SQLException {
        try (var statement = file.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        file.close();
    }
}
