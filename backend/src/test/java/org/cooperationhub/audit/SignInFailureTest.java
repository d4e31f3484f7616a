package org.cooperationhub.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.cooperationhub.common.Now;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Scan;
import org.junit.jupiter.api.Test;

/** Sign-ins that Keycloak refused, as the log has them. */
@QuarkusTest
class SignInFailureTest {
    @Inject
    Log log;

    @Inject
    SignInFailures failures;

    private static void fail(Map<String, String> form) {
        given().baseUri(Account.issuer())
                .basePath("")
                .formParams(form)
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 401));
    }

    private static void person(String user) {
        fail(Map.of(
                "grant_type", "password",
                "client_id", "test-cli",
                "client_secret", "demo-cli-secret",
                "username", user,
                "password", "typed-by-mistake"));
    }

    @Test
    void a_wrong_password_and_a_wrong_secret_are_events_once_each() throws InterruptedException {
        person("nobody-at-all@ministry-ke.example");
        person("nobody-at-all@ministry-ke.example");
        fail(Map.of(
                "grant_type", "client_credentials",
                "client_id", "partner-demo-ke-1",
                "client_secret", "not-the-secret"));
        // Keycloak's events have the time in milliseconds
        Thread.sleep(50);
        failures.readUpTo(Now.instant());
        log.where(Map.of("action", "sign-in.failed", "result", "FAILED", "actor", "partner-demo-ke-1"))
                .body("items.size()", greaterThan(0))
                .body("items[0].actor.kind", equalTo("CLIENT"))
                .body("items[0].organisation.code", equalTo("DEMO-KE"))
                .body("items[0].details.times", greaterThan(0));
        var nobody = log.where(Map.of("action", "sign-in.failed"))
                .body("items.findAll { it.actor.kind == 'NOBODY' }.size()", greaterThan(0))
                .body("items.find { it.actor.kind == 'NOBODY' }.actor.id", nullValue())
                .extract()
                .jsonPath()
                .getInt("page.limit");
        assertThat(nobody).isPositive();
        var before = log.one("select count(*) from audit_event where action = 'sign-in.failed'");
        failures.readUpTo(Now.instant());
        assertThat(log.one("select read_to > utc_timestamp(6) - interval 1 minute from sign_in_reading"))
                .isEqualTo("1");
        assertThat(Integer.parseInt(log.one("select count(*) from audit_event where action = 'sign-in.failed'")))
                .isGreaterThanOrEqualTo(Integer.parseInt(before));
        assertThat(Scan.rows(log.database, "select details from audit_event where action = 'sign-in.failed'"))
                .noneMatch(each -> each.contains("nobody-at-all")
                        || each.contains("typed-by-mistake")
                        || each.contains("not-the-secret")
                        || each.contains("127.0.0.1"));
    }
}
