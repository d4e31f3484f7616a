package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What the tables have of a person. Which columns name one is asked of the schema itself, so that a new table cannot be
 * forgotten; only the few that name a person without a foreign key stand here.
 */
@ApplicationScoped
class PersonalTables {
    private static final int MOST = 1_000;
    private static final Set<String> LONG =
            Set.of("json", "text", "mediumtext", "longtext", "blob", "mediumblob", "varbinary");
    private static final Pattern SECRET = Pattern.compile(".*(secret|hash|fingerprint|challenge|holder|key_).*");

    /** By what a column names persons. */
    enum By {
        ID,
        /** Of their tokens. */
        SUBJECT,
        EMAIL,
        /** The id of one of their memberships. */
        MEMBERSHIP
    }

    /** A person, as columns name them. */
    record Named(UUID id, String subject, @Nullable String email) {
        private Object as(By by) {
            return switch (by) {
                case ID, MEMBERSHIP -> Ids.bytes(id);
                case SUBJECT -> subject;
                case EMAIL -> String.valueOf(email);
            };
        }
    }

    /** A column that names persons. */
    record Reference(String table, String column, By by) {
        private String condition() {
            return by == By.MEMBERSHIP
                    ? " where `" + column + "` in (select id from membership where person_id = ?)"
                    : " where `" + column + "` = ?";
        }
    }

    private static final List<Reference> OTHERS = List.of(
            new Reference("person", "id", By.ID),
            new Reference("audit_event", "person_id", By.ID),
            new Reference("audit_event", "client_id", By.SUBJECT),
            new Reference("role_grant", "granted_by", By.ID),
            new Reference("role_grant", "membership_id", By.MEMBERSHIP),
            new Reference("invitation", "email", By.EMAIL),
            new Reference("idempotency", "client_id", By.SUBJECT));

    /**
     * The rows that name the person in this column.
     *
     * @param content the first thousand of them
     * @param leftOut columns that are too long, or that are secrets
     */
    record Rows(
            String table,
            String column,
            long rows,
            List<Map<String, @Nullable Object>> content,
            List<String> leftOut) {}

    /** Every column that names persons. */
    static List<Reference> references(Connection connection) throws SQLException {
        var all = new ArrayList<>(OTHERS);
        try (var select = connection.createStatement();
                var rows = select.executeQuery("""
                        select table_name, column_name from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name = 'person'
                          and referenced_column_name = 'id' order by table_name, column_name""")) {
            while (rows.next()) all.add(new Reference(rows.getString(1), rows.getString(2), By.ID));
        }
        return all;
    }

    /** Tables in which nothing names the person are left out. */
    List<Rows> of(Connection connection, Named person) throws SQLException {
        var all = new ArrayList<Rows>();
        for (var each : references(connection)) {
            var key = person.as(each.by);
            var count = count(connection, each, key);
            if (count > 0) all.add(rows(connection, each, key, count));
        }
        return all;
    }

    private static long count(Connection connection, Reference of, Object key) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from `" + of.table + "`" + of.condition())) {
            select.setObject(1, key);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Rows rows(Connection connection, Reference of, Object key, long count) throws SQLException {
        var leftOut = new ArrayList<String>();
        var columns = columns(connection, of.table, leftOut);
        var content = new ArrayList<Map<String, @Nullable Object>>();
        var sql =
                "select " + String.join(", ", columns) + " from `" + of.table + "`" + of.condition() + " limit " + MOST;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, key);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var row = new LinkedHashMap<String, @Nullable Object>();
                    for (var i = 1; i <= columns.size(); i++)
                        row.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
                    content.add(row);
                }
            }
        }
        return new Rows(of.table, of.column, count, content, leftOut);
    }

    /** What can be shown of each; ids as people write them. The names come from the schema, none from a request. */
    private static List<String> columns(Connection connection, String table, List<String> leftOut) throws SQLException {
        var shown = new ArrayList<String>();
        try (var select = connection.prepareStatement("""
                select column_name, data_type, column_type from information_schema.columns
                where table_schema = database() and table_name = ? order by ordinal_position""")) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString(1);
                    if (rows.getString(3).equals("binary(16)")) shown.add("bin_to_uuid(`" + name + "`) `" + name + "`");
                    else if (LONG.contains(rows.getString(2))
                            || rows.getString(2).equals("binary")
                            || SECRET.matcher(name).matches()) leftOut.add(name);
                    else shown.add("`" + name + "`");
                }
            }
        }
        return shown;
    }
}
