package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads the published tables with plain statements, each a transaction of its own: nothing here is written, and the
 * begin and commit of a transaction around one statement would cost as much as the statement.
 */
@ApplicationScoped
public class ReadModel {
    @Inject
    DataSource database;

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Several statements on one connection. */
    public <T> T read(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    public <T> List<T> list(Sql query, Row<T> row) {
        return read(connection -> list(connection, query, row));
    }

    public static <T> List<T> list(Connection connection, Sql query, Row<T> row) throws SQLException {
        try (var select = connection.prepareStatement(query.text())) {
            var place = 0;
            for (var each : query.values()) select.setObject(++place, each);
            try (var rows = select.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) all.add(row.read(rows));
                return all;
            }
        }
    }
}
