package org.cooperationhub.testing;

import com.mysql.cj.jdbc.Driver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Gives each run a schema of its own on the database that {@code TEST_DB_URL} names, and drops it at the end. */
@QuarkusTestResource(FreshSchema.class)
public class FreshSchema implements QuarkusTestResourceLifecycleManager {
    private final String schema = "hub_test_" + UUID.randomUUID().toString().substring(0, 8);

    @Override
    public Map<String, String> start() {
        for (var needed : new String[] {"TEST_DB_URL", "TEST_OIDC_ISSUER"})
            if (System.getenv(needed) == null) throw new IllegalStateException(needed + " is not set: run `make test`");
        execute("create database " + schema + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
        var url = System.getenv("TEST_DB_URL").replaceFirst("/[A-Za-z0-9_]+(\\?|$)", "/" + schema + "$1");
        return Map.of("quarkus.datasource.jdbc.url", url);
    }

    @Override
    public void stop() {
        if (System.getenv("TEST_DB_URL") != null) execute("drop database if exists " + schema);
    }

    private static void execute(String statement) {
        var login = new Properties();
        login.setProperty("user", String.valueOf(System.getenv("TEST_DB_USER")));
        login.setProperty("password", String.valueOf(System.getenv("TEST_DB_PASSWORD")));
        // the driver itself: the class loader of the tests is not the one that registered it
        try (Connection connection = new Driver().connect(System.getenv("TEST_DB_URL"), login);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database of TEST_DB_URL refused: " + statement, failed);
        }
    }
}
