package org.cooperationhub.testing;

import com.mysql.cj.jdbc.JdbcConnection;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts the statements that reach the database, whoever sends them: the server's own count for each connection, read
 * when it is taken from the pool and when it comes back.
 */
@Singleton
public class Statements implements AgroalPoolInterceptor {
    private static final String COUNT =
            "show session status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";
    private final Map<Connection, Long> taken = new ConcurrentHashMap<>();
    private final AtomicLong sum = new AtomicLong();
    private volatile boolean counting;

    /** How many statements the work takes. */
    public long of(Runnable work) {
        // handed to the pool here: without it nothing was counted
        Arc.container().instance(AgroalDataSource.class).get().setPoolInterceptors(List.of(this));
        sum.set(0);
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        // the answer may be here before its connection is back
        for (var waited = 0; !taken.isEmpty(); waited++) {
            if (waited == 100) throw new IllegalStateException("a connection did not come back");
            LockSupport.parkNanos(20_000_000);
        }
        return sum.get();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (counting) taken.put(physical(connection), count(connection));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        var before = taken.remove(physical(connection));
        if (before != null) sum.addAndGet(count(connection) - before);
    }

    /** The pool hands out a new wrapper each time. */
    private static Connection physical(Connection connection) {
        try {
            return connection.unwrap(JdbcConnection.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long count(Connection connection) {
        try (var show = connection.createStatement();
                var row = show.executeQuery(COUNT)) {
            var all = 0L;
            while (row.next()) all += row.getLong(2);
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
