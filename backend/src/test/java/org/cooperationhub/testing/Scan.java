package org.cooperationhub.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Rows of the tests' database, as texts. */
public final class Scan {
    private Scan() {}

    /** The rows that a query finds, each as its columns with blanks between them. */
    public static List<String> rows(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++)
                    row.add(String.valueOf(found.getString(i)));
                rows.add(String.join(" ", row));
            }
            return rows;
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }
}
