package org.cooperationhub.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.membership.Folk.KENYA;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.account.Accounts;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** People of an organisation as its administrators keep them, with tokens of the real Keycloak. */
@QuarkusTest
class MemberTest {
    private static final String CHINA = "/organisations/DEMO-CN";

    @Inject
    Folk folk;

    @Inject
    Accounts accounts;

    private static Response write(String token) {
        return bearer(token)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Draft.content("DEMO-KE"))
                .post("/projects");
    }

    private static Response role(Account by, String path, String role) {
        return patching(by, "*", Map.of("role", role)).patch(path);
    }

    private static String member(String at, String name) {
        return as(PLATFORM_ADMIN)
                .queryParam("q", name)
                .get(at + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Test
    void members_are_listed_by_name_and_found_by_name_address_role_and_state() {
        as(ORG_ADMIN)
                .get(KENYA + "/members?limit=200")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.name", hasItems("Administrator, Demo Kenya", "Contributor, Demo Kenya"))
                .body("items.organisation", everyItem(equalTo("DEMO-KE")))
                .body(
                        "items.find { it.email == 'contributor@ministry-ke.example' }.grants.role",
                        contains("CONTRIBUTOR"))
                .body("items.find { it.email == 'admin@ministry-ke.example' }.you", equalTo(true));
        var names = as(ORG_ADMIN)
                .get(KENYA + "/members?limit=200")
                .path("items.name")
                .toString();
        assertThat(names).isNotEmpty();
        as(ORG_ADMIN)
                .get(KENYA + "/members?q=focal@ministry")
                .then()
                .body("items.name", contains("Focal Point, Demo Kenya"));
        as(ORG_ADMIN)
                .get(KENYA + "/members?role=ORG_ADMIN&q=Demo Kenya")
                .then()
                .body("items.role", contains("ORG_ADMIN", "ORG_ADMIN"));
        as(ORG_ADMIN).get(KENYA + "/members?status=ENDED&q=Editor, Demo").then().body("items", empty());
        problem(as(ORG_ADMIN).get(KENYA + "/members?role=KING"), 400, "invalid-parameter");
        problem(as(EDITOR).get(KENYA + "/members"), 403, "forbidden");
        problem(as(PARTNER).get(KENYA + "/members"), 403, "forbidden");
        problem(as(OTHER_ADMIN).get(KENYA + "/members"), 404, "not-found");
    }

    @Test
    void less_holds_at_once_and_more_with_the_next_token() {
        var one = folk.joined("EDITOR");
        write(one.token()).then().statusCode(201);
        role(ORG_ADMIN, one.path(), "READER").then().statusCode(200).body("waitsFor", equalTo("KEYCLOAK"));
        problem(write(one.token()), 403, "forbidden");
        folk.inLine.run();
        as(ORG_ADMIN).get(one.path()).then().body("waitsFor", nullValue()).body("role", equalTo("READER"));
        var reader = Folk.token(one.email());
        problem(write(reader), 403, "forbidden");
        role(ORG_ADMIN, one.path(), "EDITOR").then().statusCode(200);
        problem(write(reader), 403, "forbidden");
        folk.inLine.run();
        write(Folk.token(one.email())).then().statusCode(201);
    }

    @Test
    void nobody_gives_a_role_at_or_above_their_own() {
        var one = folk.joined("READER");
        problem(role(ORG_ADMIN, one.path(), "ORG_ADMIN"), 403, "forbidden");
        problem(role(EDITOR, one.path(), "EDITOR"), 403, "forbidden");
        problem(role(OTHER_ADMIN, one.path(), "EDITOR"), 404, "not-found");
        role(PLATFORM_ADMIN, one.path(), "ORG_ADMIN").then().statusCode(200);
        problem(patching(ORG_ADMIN, "*", Map.of("status", "ACTIVE")).patch(one.path()), 422, "validation-failed");
        problem(patching(ORG_ADMIN, "\"0\"", Map.of("role", "READER")).patch(one.path()), 412, "precondition-failed");
        role(ORG_ADMIN, one.path(), "READER").then().statusCode(200);
    }

    @Test
    void a_suspended_member_writes_nothing_with_the_session_that_is_open() {
        var one = folk.joined("EDITOR");
        var session = Folk.signIn(one.email());
        var token = session.getString("access_token");
        write(token).then().statusCode(201);
        as(ORG_ADMIN)
                .put(one.path() + "/suspension")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("waitsFor", equalTo("KEYCLOAK"))
                .body("may", contains("REACTIVATE", "REMOVE"));
        assertThat(write(token).statusCode()).isIn(403, 404);
        bearer(token).get("/me").then().body("organisations", empty());
        as(ORG_ADMIN).put(one.path() + "/suspension").then().statusCode(200);
        folk.inLine.run();
        Folk.grant(Map.of("grant_type", "refresh_token", "refresh_token", session.getString("refresh_token")))
                .then()
                .statusCode(400);
        assertThat(write(Folk.token(one.email())).statusCode()).isIn(403, 404);
        as(ORG_ADMIN).delete(one.path() + "/suspension").then().statusCode(200).body("status", equalTo("ACTIVE"));
        folk.inLine.run();
        write(Folk.token(one.email())).then().statusCode(201);
    }

    /** Another instance of the hub suspended them: this one's cache does not know. */
    @Test
    void the_cache_of_another_instance_knows_of_a_suspension_within_five_seconds() throws Exception {
        var one = folk.joined("EDITOR");
        write(one.token()).then().statusCode(201);
        folk.execute("update membership set status = 'SUSPENDED' where id = uuid_to_bin('" + one.id() + "')");
        var suspended = System.nanoTime();
        while (write(one.token()).statusCode() == 201) Thread.sleep(100);
        assertThat(Duration.ofNanos(System.nanoTime() - suspended)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_removed_member_is_none_here_nor_at_keycloak_and_their_drafts_are_anothers() throws SQLException {
        var one = folk.joined("EDITOR");
        var other = folk.joined("EDITOR");
        String draft = write(one.token()).then().statusCode(201).extract().path("id");
        problem(as(ORG_ADMIN).delete(one.path() + "?draftsTo=" + one.id()), 422, "validation-failed");
        as(ORG_ADMIN).delete(one.path() + "?draftsTo=" + other.id()).then().statusCode(204);
        assertThat(write(one.token()).statusCode()).isIn(403, 404);
        assertThat(folk.text("select p.email from project j join project_revision r on r.id = j.working_revision_id "
                        + "join person p on p.id = r.author_id where j.id = uuid_to_bin('" + draft + "')"))
                .isEqualTo(other.email());
        folk.inLine.run();
        bearer(Folk.token(one.email())).get("/me").then().body("organisations", empty());
        assertThat(folk.exists(one.email())).isTrue();
        as(ORG_ADMIN).delete(one.path()).then().statusCode(204);
        as(ORG_ADMIN).get(KENYA + "/members?q=" + one.email()).then().body("items", empty());
        as(ORG_ADMIN)
                .get(KENYA + "/members?status=ENDED&q=" + one.email())
                .then()
                .body("items.id", contains(one.id()));
        problem(as(ORG_ADMIN).put(one.path() + "/suspension"), 409, "wrong-state");
    }

    @Test
    void a_member_may_leave_by_themselves() {
        var one = folk.joined("READER");
        bearer(one.token()).get("/me").then().body("organisations[0].membership", equalTo(one.id()));
        var other = folk.joined("READER");
        problem(bearer(one.token()).delete(other.path()), 403, "forbidden");
        bearer(one.token()).delete(one.path()).then().statusCode(204);
        bearer(one.token()).get("/me").then().body("organisations", empty());
    }

    @Test
    void the_last_administrator_stays() {
        var last = CHINA + "/members/" + member(CHINA, "admin@company-cn.example");
        problem(role(PLATFORM_ADMIN, last, "EDITOR"), 409, "wrong-state");
        problem(as(PLATFORM_ADMIN).put(last + "/suspension"), 409, "wrong-state");
        problem(as(PLATFORM_ADMIN).delete(last), 409, "wrong-state");
        as(PLATFORM_ADMIN).get(last).then().body("may", not(hasItem("SUSPEND"))).body("status", equalTo("ACTIVE"));
    }

    @Test
    void of_two_administrators_who_go_at_once_one_stays() throws Exception {
        var first = CHINA + "/members/" + member(CHINA, "admin@company-cn.example");
        var second = folk.joined(CHINA, "ORG_ADMIN");
        List<Callable<Integer>> both = List.of(
                () -> as(PLATFORM_ADMIN).put(first + "/suspension").statusCode(),
                () -> as(PLATFORM_ADMIN).put(second.path() + "/suspension").statusCode());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(both).stream().map(MemberTest::get).toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        } finally {
            as(PLATFORM_ADMIN).delete(first + "/suspension").then().statusCode(200);
            as(PLATFORM_ADMIN).delete(second.path()).then().statusCode(204);
            folk.inLine.run();
        }
    }

    private static <T> T get(java.util.concurrent.Future<T> from) {
        try {
            return from.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void each_decision_is_noted_with_before_and_after() throws SQLException {
        var one = folk.joined("READER");
        role(ORG_ADMIN, one.path(), "EDITOR").then().statusCode(200);
        as(ORG_ADMIN).put(one.path() + "/suspension").then().statusCode(200);
        as(ORG_ADMIN).delete(one.path() + "/suspension").then().statusCode(200);
        as(ORG_ADMIN).delete(one.path()).then().statusCode(204);
        assertThat(folk.text("select group_concat(concat(action, ' ', details->>'$.before', ' ', details->>'$.after') "
                        + "order by occurred_at separator '; ') from audit_event where target = 'members/" + one.id()
                        + "'"))
                .isEqualTo("member.role READER EDITOR; member.suspend ACTIVE SUSPENDED; "
                        + "member.reactivate SUSPENDED ACTIVE; member.remove ACTIVE ENDED");
    }
}
