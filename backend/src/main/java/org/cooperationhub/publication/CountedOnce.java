package org.cooperationhub.publication;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps what takes long to count until something that readers see changes: under the number of the last such change, so
 * that every instance of the API notices. Ages move without a change, by far less than the minutes that an answer is
 * kept at most.
 */
@ApplicationScoped
class CountedOnce {
    @Inject
    @CacheName("counts")
    Cache cache;

    /** @param what the kind of answer, with everything beside the selection that it depends on */
    private record Key(Object what, String scope, long number) {}

    interface Counting<T> {
        T count() throws SQLException;
    }

    <T> T of(Connection connection, Object what, Selection selection, Counting<T> counting) throws SQLException {
        var number = ReadModel.list(
                connection, Sql.of("select coalesce(max(seq), 0) from project_document"), row -> row.getLong(1));
        return cache.get(new Key(what, selection.scope(), number.getFirst()), key -> counted(counting))
                .await()
                .indefinitely();
    }

    private static <T> T counted(Counting<T> counting) {
        try {
            return counting.count();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
