package org.cooperationhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.directory.Systems.LIST;
import static org.cooperationhub.directory.Systems.content;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cooperationhub.account.Accounts;
import org.cooperationhub.account.LastUse;
import org.cooperationhub.directory.Systems.Made;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Machines of an organisation as its administrators keep them, with tokens of the real Keycloak. */
@QuarkusTest
class ClientTest {
    private static final String[] WRITING = {"projects:read", "projects:write", "bulk:write"};

    @Inject
    Systems systems;

    @Inject
    Accounts accounts;

    @Inject
    LastUse uses;

    @AfterEach
    void clear() throws SQLException {
        systems.execute("update api_client set status = 'REVOKED' where name like 'System of%'");
        systems.execute("update api_credential set sync_at = utc_timestamp(6), state = 'ENDED' "
                + "where api_client_id in (select id from api_client where name like 'System of%')");
        accounts.forget();
        systems.inLine.run();
    }

    /** To whoever has no rights any more, the source is not there: 404. */
    private static Response write(String token) {
        return bearer(token)
                .contentType("application/json")
                .body(Sources.content())
                .put(Sources.path(Sources.DEMO, Sources.id()));
    }

    private static Response read(String token) {
        return bearer(token).get("/sources/" + Sources.DEMO);
    }

    @Test
    void a_new_machine_acts_for_its_organisation_within_its_scopes() {
        var made = Systems.fresh("projects:read", "projects:write");
        var token = made.token();
        bearer(token)
                .get("/me")
                .then()
                .statusCode(200)
                .body("machine.clientId", equalTo(made.clientId()))
                .body("organisations.code", contains("DEMO-KE"));
        write(token).then().statusCode(201);
        problem(
                bearer(token)
                        .contentType("application/json")
                        .body(Map.of("items", List.of()))
                        .post(Sources.path(Sources.DEMO, "batch")),
                403,
                "forbidden");
    }

    @Test
    void the_secret_is_shown_once_and_kept_nowhere() throws SQLException {
        var key = key();
        var body = content("projects:read");
        var first = as(ORG_ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(LIST);
        first.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", startsWith("/api/v1" + LIST + "/"))
                .body("state", equalTo("ACTIVE"))
                .body("credentials", hasSize(1));
        var made = Made.of(first);
        assertThat(made.secret()).hasSizeGreaterThanOrEqualTo(32);
        as(ORG_ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(LIST)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(made.id()))
                .body("credentials[0].secret", nullValue());
        as(ORG_ADMIN).get(made.path()).then().body("credentials[0].secret", nullValue());
        as(ORG_ADMIN).get(LIST).then().body("items[0].credentials[0].secret", nullValue());
        for (var place : List.of(
                "idempotency where locate('%s', body) > 0 or locate('%s', headers) > 0",
                "api_credential where locate('%s', concat_ws(' ', client_id, public_keys)) > 0",
                "audit_event where locate('%s', details) > 0"))
            assertThat(systems.number("select count(*) from " + place.replace("%s", made.secret())))
                    .isZero();
    }

    @Test
    void a_revoked_machine_writes_nothing_from_then_on_whatever_its_token_says() throws SQLException {
        var made = Systems.fresh(WRITING);
        var token = made.token();
        write(token).then().statusCode(201);
        read(token).then().statusCode(200);
        Systems.revoke(made.path())
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("credentials", empty())
                .body("may", empty());
        problem(write(token), 404, "not-found");
        problem(read(token), 404, "not-found");
        systems.inLine.run();
        made.answer().then().statusCode(401);
        Systems.revoke(made.path()).then().statusCode(200).body("state", equalTo("REVOKED"));
        problem(posting(ORG_ADMIN, Map.of()).post(made.path() + "/credentials"), 409, "wrong-state");
        problem(patching(ORG_ADMIN, "*", Map.of("name", "System of")).patch(made.path()), 409, "wrong-state");
    }

    /** Another instance of the hub revoked it: this one's cache does not know. */
    @Test
    void a_write_asks_the_table_and_not_the_cache() throws SQLException {
        var made = Systems.fresh(WRITING);
        var token = made.token();
        write(token).then().statusCode(201);
        systems.execute("update api_client set status = 'REVOKED' where id = uuid_to_bin('" + made.id() + "')");
        problem(write(token), 404, "not-found");
    }

    @Test
    void a_credential_gives_way_to_the_next_one_after_the_overlap() throws SQLException {
        var before = Systems.fresh(WRITING);
        var old = before.token();
        var answer = posting(ORG_ADMIN, Map.of("overlapHours", 2)).post(before.path() + "/credentials");
        answer.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("credentials", hasSize(2))
                .body("credentials[0].secret", nullValue())
                .body("credentials[0].endsAt", notNullValue())
                .body("credentials[1].state", equalTo("ACTIVE"));
        var after = Made.of(answer);
        Instant ends = Instant.parse(answer.path("credentials[0].endsAt"));
        assertThat(Duration.between(Instant.now(), ends)).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
        write(old).then().statusCode(201);
        write(after.token()).then().statusCode(201);
        problem(posting(ORG_ADMIN, Map.of()).post(before.path() + "/credentials"), 409, "wrong-state");
        // the two hours are over
        var row = " where id = uuid_to_bin('" + before.credential() + "')";
        systems.execute("update api_credential set ends_at = utc_timestamp(6), sync_at = utc_timestamp(6)" + row);
        problem(write(old), 404, "not-found");
        systems.inLine.run();
        before.answer().then().statusCode(401);
        write(after.token()).then().statusCode(201);
        as(ORG_ADMIN).get(before.path()).then().body("credentials.id", contains(after.credential()));
    }

    @Test
    void a_credential_can_be_ended_at_once() throws SQLException {
        var made = Systems.fresh(WRITING);
        var token = made.token();
        as(ORG_ADMIN).delete(made.credentialPath()).then().statusCode(204);
        problem(write(token), 404, "not-found");
        as(ORG_ADMIN).delete(made.credentialPath()).then().statusCode(204);
        assertThat(Systems.state(made.path())).isEqualTo("WITHOUT_CREDENTIAL");
        systems.inLine.run();
        made.answer().then().statusCode(401);
    }

    @Test
    void a_lost_secret_is_replaced_and_void() {
        var made = Systems.fresh(WRITING);
        var again = Made.of(Systems.secret(made.credentialPath()));
        assertThat(again.clientId()).isEqualTo(made.clientId());
        assertThat(again.secret()).isNotEqualTo(made.secret());
        made.answer().then().statusCode(401);
        write(again.token()).then().statusCode(201);
    }

    @Test
    void scopes_may_be_taken_and_given() throws SQLException {
        var made = Systems.fresh("projects:read", "projects:write");
        var token = made.token();
        patching(ORG_ADMIN, "*", Map.of("scopes", List.of("projects:read")))
                .patch(made.path())
                .then()
                .statusCode(200)
                .body("scopes", contains("projects:read"));
        problem(write(token), 403, "forbidden");
        systems.inLine.run();
        assertThat(scopes(made)).contains("projects:read").doesNotContain("projects:write");
        patching(ORG_ADMIN, "*", Map.of("scopes", List.of("changes:read", "projects:write", "projects:read")))
                .patch(made.path())
                .then()
                .statusCode(200);
        systems.inLine.run();
        assertThat(scopes(made)).contains("projects:read", "projects:write", "changes:read");
        write(made.token()).then().statusCode(201);
    }

    @Test
    void what_keycloak_is_still_to_be_told_is_not_forgotten_over_a_rotation() throws SQLException {
        var made = Systems.fresh("projects:read", "projects:write");
        patching(ORG_ADMIN, "*", Map.of("scopes", List.of("projects:read")))
                .patch(made.path())
                .then()
                .statusCode(200);
        Made.of(posting(ORG_ADMIN, Map.of("overlapHours", 2)).post(made.path() + "/credentials"));
        systems.inLine.run();
        assertThat(scopes(made)).contains("projects:read").doesNotContain("projects:write");
    }

    private static List<String> scopes(Made made) {
        return List.of(made.answer().<String>path("scope").split(" "));
    }

    @Test
    void an_expired_machine_does_nothing_until_it_is_given_more_time() throws SQLException {
        var made = Systems.fresh(WRITING);
        var token = made.token();
        systems.execute(
                "update api_client set expires_at = utc_timestamp(6) where id = uuid_to_bin('" + made.id() + "')");
        problem(write(token), 404, "not-found");
        assertThat(Systems.state(made.path())).isEqualTo("EXPIRED");
        systems.giveUp(made.credential());
        systems.inLine.run();
        made.answer().then().statusCode(401);
        var later = Instant.now().plus(Duration.ofDays(2)).toString();
        patching(ORG_ADMIN, "*", Map.of("expiresAt", later))
                .patch(made.path())
                .then()
                .statusCode(200);
        systems.inLine.run();
        write(made.token()).then().statusCode(201);
    }

    /** Nobody had to do anything: the time itself was when Keycloak had to be told. */
    @Test
    void the_job_comes_back_when_the_machine_expires() throws SQLException {
        var made = Systems.fresh(WRITING);
        assertThat(systems.number("select count(*) from api_credential k join api_client c on c.id = k.api_client_id "
                        + "where k.sync_at = c.expires_at and k.id = uuid_to_bin('" + made.credential() + "')"))
                .isOne();
    }

    @Test
    void last_use_is_noted_once_in_five_minutes() throws SQLException {
        var made = Systems.fresh(WRITING);
        var token = made.token();
        as(ORG_ADMIN).get(made.path()).then().body("lastUsedAt", nullValue());
        read(token).then().statusCode(200);
        uses.write();
        String first = as(ORG_ADMIN).get(made.path()).path("lastUsedAt");
        assertThat(Duration.between(Instant.parse(first), Instant.now())).isLessThan(Duration.ofMinutes(1));
        read(token).then().statusCode(200);
        write(token).then().statusCode(201);
        uses.write();
        as(ORG_ADMIN).get(made.path()).then().body("lastUsedAt", equalTo(first));
    }

    @Test
    void a_machine_never_manages_machines_and_others_see_none() {
        var made = Systems.fresh(WRITING);
        for (var path : List.of(LIST, made.path())) {
            problem(as(PARTNER).get(path), 403, "forbidden");
            problem(bearer(made.token()).get(path), 403, "forbidden");
            problem(as(EDITOR).get(path), 403, "forbidden");
            problem(as(OTHER_ADMIN).get(path), 404, "not-found");
            as(PLATFORM_ADMIN).get(path).then().statusCode(200);
        }
        for (var revoking : List.of(as(PARTNER), bearer(made.token())))
            problem(revoking.put(made.path() + "/revocation"), 403, "forbidden");
        problem(posting(PARTNER, content("projects:read")).post(LIST), 403, "forbidden");
        var elsewhere = "/organisations/DEMO-SN/clients";
        problem(as(ORG_ADMIN).get(elsewhere), 404, "not-found");
        problem(posting(ORG_ADMIN, content("projects:read")).post(elsewhere), 404, "not-found");
        problem(as(OTHER_ADMIN).get(elsewhere + "/" + made.id()), 404, "not-found");
        problem(as(ORG_ADMIN).get("/organisations/NOBODY/clients"), 404, "not-found");
    }

    @Test
    void every_fault_is_told_with_its_place() {
        var body = content("projects:read", "members:manage");
        body.put("expiresAt", Instant.now().plus(Duration.ofDays(4000)).toString());
        body.put("publicKey", "none");
        problem(posting(ORG_ADMIN, body).post(LIST), 422, "validation-failed")
                .body("errors.pointer", containsInAnyOrder("/scopes/1", "/expiresAt", "/publicKey"));
        body.remove("publicKey");
        body.put("kind", "PUBLIC_KEY");
        body.put("expiresAt", Instant.now().minusSeconds(1).toString());
        problem(posting(ORG_ADMIN, body).post(LIST), 422, "validation-failed")
                .body("errors.pointer", containsInAnyOrder("/scopes/1", "/expiresAt", "/publicKey"));
        problem(posting(ORG_ADMIN, Map.of()).post(LIST), 422, "validation-failed")
                .body("errors.pointer", containsInAnyOrder("/name", "/purpose", "/scopes", "/expiresAt"));
        problem(
                posting(ORG_ADMIN, Map.of("overlapHours", 169))
                        .post(Systems.fresh("projects:read").path() + "/credentials"),
                422,
                "validation-failed");
        problem(
                as(ORG_ADMIN)
                        .contentType("application/json")
                        .body(content("projects:read"))
                        .post(LIST),
                400,
                "idempotency-key-missing");
    }

    @Test
    void a_stale_change_is_refused() {
        var made = Systems.fresh("projects:read");
        var tag = as(ORG_ADMIN).get(made.path()).header("ETag");
        patching(ORG_ADMIN, tag, Map.of("name", "System of another name"))
                .patch(made.path())
                .then()
                .statusCode(200);
        problem(
                        patching(ORG_ADMIN, tag, Map.of("name", "System of a third"))
                                .patch(made.path()),
                        412,
                        "precondition-failed")
                .body("changedFields", contains("name"));
    }

    @Test
    void the_list_is_paged() {
        for (var i = 0; i < 3; i++) Systems.fresh("projects:read");
        var first = as(ORG_ADMIN).get(LIST + "?limit=2");
        first.then().statusCode(200).body("items", hasSize(2)).body("page.nextCursor", notNullValue());
        as(ORG_ADMIN)
                .get(LIST + "?limit=2&cursor=" + first.path("page.nextCursor"))
                .then()
                .statusCode(200)
                .body("items[0].id", not(equalTo(first.<String>path("items[1].id"))));
    }

    @Test
    void a_machine_is_bound_to_the_organisation_of_its_row() throws SQLException {
        var made = Systems.fresh(WRITING);
        var token = made.token();
        systems.execute("update api_client set organisation_id = (select id from organisation where code = 'DEMO-SN') "
                + "where id = uuid_to_bin('" + made.id() + "')");
        accounts.forget();
        problem(posting(PARTNER, Draft.content("DEMO-SN")).post("/projects"), 403, "forbidden");
        problem(write(token), 404, "not-found");
    }

    @Test
    void each_decision_is_noted_with_who_took_it() throws SQLException {
        var made = Systems.fresh("projects:read");
        Made.of(posting(ORG_ADMIN, Map.of("overlapHours", 0)).post(made.path() + "/credentials"));
        Systems.revoke(made.path()).then().statusCode(200);
        for (var action : List.of("client.create", "credential.create", "client.revoke"))
            assertThat(systems.number(
                            "select count(*) from audit_event e join person p on p.id = e.person_id where p.email = 'admin@ministry-ke.example' and e.action = '"
                                    + action + "' and e.target like 'clients/" + made.id() + "%'"))
                    .as(action)
                    .isOne();
    }
}
