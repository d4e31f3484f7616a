package org.cooperationhub.audit;

import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.account.Refusals;
import org.cooperationhub.testing.Scan;

/** The audit log of a test, its jobs run as if their time had come. */
@Singleton
class Log {
    static final String OWN = "/organisations/DEMO-KE/audit";

    @Inject
    DataSource database;

    @Inject
    Sealing sealing;

    @Inject
    Refusals refusals;

    /** What the log of all has under this filter, once everything is sealed. */
    ValidatableResponse where(Map<String, ?> filter) {
        refusals.write();
        sealing.run();
        return as(AUDITOR).queryParams(filter).get("/audit").then().statusCode(200);
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String one(String sql) {
        return Scan.rows(database, sql).getFirst();
    }

    /** Damage by somebody who may change the schema; the trigger is there again afterwards. */
    void withoutTrigger(String trigger, String damage) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            String made;
            try (var row = statement.executeQuery("show create trigger " + trigger)) {
                row.next();
                made = row.getString("SQL Original Statement");
            }
            statement.execute("drop trigger " + trigger);
            try {
                statement.execute(damage);
            } finally {
                statement.execute(made);
            }
        }
    }
}
