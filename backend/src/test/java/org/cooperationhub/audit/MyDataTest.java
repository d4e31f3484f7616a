package org.cooperationhub.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.common.Now;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Scan;
import org.junit.jupiter.api.Test;

/** What the hub tells people of themselves, and what it forgets when they ask. */
@QuarkusTest
class MyDataTest {
    @Inject
    Log log;

    @Inject
    Keycloak keycloak;

    @Inject
    Erasures erasures;

    @Inject
    Retention retention;

    @Inject
    Chain chain;

    @Inject
    ChainCheck check;

    /** Somebody whom this test may erase. */
    private String fresh(String name) {
        var person = new ObjectMapper()
                .createObjectNode()
                .put("username", name)
                .put("email", name)
                .put("firstName", "Ada")
                .put("lastName", "Forgotten")
                .put("emailVerified", true)
                .put("enabled", true);
        person.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", "cooperate-demo-only")
                .put("temporary", false);
        keycloak.post(Keycloak.As.BACKEND, "/users", person).expect(201);
        return token(name);
    }

    private static String token(String name) {
        return given().baseUri(Account.issuer())
                .basePath("")
                .formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "test-cli",
                        "client_secret", "demo-cli-secret",
                        "scope", "openid organization:*",
                        "username", name,
                        "password", "cooperate-demo-only"))
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    @Test
    void everything_on_oneself_is_there_by_table_without_secrets() {
        Draft.fresh();
        as(EDITOR)
                .get("/me/data")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("tables.find { it.table == 'person' }.content[0].email", equalTo("editor@ministry-ke.example"))
                .body("tables.table", hasItems("project_event", "project_revision", "membership"))
                .body("tables.find { it.table == 'project_event' }.content.action", hasItem("CREATED"))
                .body("tables.find { it.table == 'project_event' }.leftOut", hasItem("fields"));
        assertThat(as(PLATFORM_ADMIN).get("/me/data").asString()).doesNotContain("editor@ministry-ke.example");
        problem(as(PARTNER).get("/me/data"), 403, "forbidden");
    }

    /** Columns that look as if they named persons, whether or not a foreign key says so. */
    @Test
    void no_column_that_names_persons_is_forgotten() throws SQLException {
        var looking = Scan.rows(log.database, """
                select table_name, column_name from information_schema.columns
                where table_schema = database() and column_type = 'binary(16)' and table_name <> 'kept_event'
                  and (column_name like '%person%' or column_name like '%\\_by' or column_name in ('author_id'))""");
        try (var connection = log.database.getConnection()) {
            var known = PersonalTables.references(connection).stream()
                    .map(each -> each.table() + " " + each.column())
                    .collect(Collectors.toSet());
            assertThat(looking).isNotEmpty().allMatch(known::contains);
        }
    }

    @Test
    void whoever_asks_is_forgotten_here_at_once_and_at_keycloak_soon() throws SQLException {
        var name = "ada-" + UUID.randomUUID() + "@ministry-ke.example";
        var token = fresh(name);
        bearer(token)
                .put("/me/data/erasure")
                .then()
                .statusCode(200)
                .body("erased", hasItems("name", "email", "account"))
                .body("accountRemovedAt", nullValue())
                .body("stayed.table", hasItem("audit_event"))
                .body("reason", containsString("pseudonym"));
        assertThat(Scan.rows(log.database, """
                        select display_name, email from person union all select sort_name, '' from membership
                        union all select coalesce(name, ''), email from invitation""")).noneMatch(each -> each.contains("Forgotten") || each.contains(name));
        erasures.run();
        assertThat(keycloak.get(Keycloak.As.BACKEND, "/users?exact=true&username=" + name)
                        .expect(200)
                        .body())
                .isEmpty();
        bearer(token).put("/me/data/erasure").then().statusCode(200).body("accountRemovedAt", notNullValue());
        bearer(token).get("/me").then().statusCode(200).body("organisations", empty());
        log.where(Map.of("action", "person.erase")).body("items[0].actor.name", not(containsString("Ada")));
        // when no token can be left, nor the subject
        log.execute("update erasure set sync_at = utc_timestamp(6)");
        erasures.run();
        assertThat(Scan.rows(log.database, "select 1 from erasure where sync_at is not null"))
                .isEmpty();
        assertThat(
                        Scan.rows(
                                log.database,
                                "select subject from person p join erasure e on e.person_id = p.id where e.done_at is not null"))
                .allMatch(each -> each.startsWith("erased-"));
    }

    @Test
    void whom_others_need_cannot_go() {
        problem(as(PLATFORM_ADMIN).put("/me/data/erasure"), 409, "wrong-state");
        problem(bearer(token("admin@company-cn.example")).put("/me/data/erasure"), 409, "wrong-state")
                .body("detail", containsString("DEMO-CN"));
        problem(as(PARTNER).put("/me/data/erasure"), 403, "forbidden");
    }

    @Test
    void a_rehearsal_forgets_nobody() {
        as(EDITOR).queryParam("dryRun", true).put("/me/data/erasure").then().statusCode(200);
        as(EDITOR).get("/me").then().body("organisations.code", hasItem("DEMO-KE"));
    }

    @Test
    void events_whose_time_is_over_go_and_the_chain_begins_behind_them() throws SQLException {
        as(EDITOR).get("/countries/export?format=csv&code=KE").then().statusCode(200);
        log.sealing.run();
        var before = chain.ends();
        retention.run();
        assertThat(chain.ends().purged()).isEqualTo(before.purged());
        // as if their time were over, which the database does not believe
        chain.purge(Now.instant());
        assertThat(chain.ends().purged()).isEqualTo(before.last());
        assertThatThrownBy(() -> chain.removePurged(10)).isInstanceOf(RuntimeException.class);
        log.withoutTrigger(
                "tr_audit_event_delete",
                "delete from audit_event where number <= (select purged_number from audit_chain where id = 1)");
        assertThat(log.one("select count(*) from audit_event where number is not null"))
                .isEqualTo("0");
        assertThat(check.run().broken()).isNull();
        as(EDITOR).get("/countries/export?format=csv&code=KE").then().statusCode(200);
        log.sealing.run();
        assertThat(chain.ends().last()).isGreaterThan(before.last());
        assertThat(check.run()).matches(report -> report.broken() == null && report.rows() > 0);
    }
}
