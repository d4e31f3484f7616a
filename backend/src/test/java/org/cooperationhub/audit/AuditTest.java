package org.cooperationhub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the audit log has of what was done, and who reads it. */
@QuarkusTest
class AuditTest {
    private static final String CLIENTS = "/organisations/DEMO-KE/clients";

    @Inject
    Log log;

    private static Response client(String... scopes) {
        Response made = posting(
                        ORG_ADMIN,
                        Map.of(
                                "name",
                                "System of the log",
                                "purpose",
                                "Is noted",
                                "scopes",
                                List.of(scopes),
                                "expiresAt",
                                Instant.now().plus(Duration.ofDays(9)).toString()))
                .post(CLIENTS);
        made.then().statusCode(201);
        return made;
    }

    @Test
    void a_decision_says_who_for_whom_what_on_what_before_and_after_and_by_which_request() {
        var id = client("projects:read").path("id");
        var done = patching(ORG_ADMIN, "*", Map.of("scopes", List.of("projects:read", "projects:write")))
                .patch(CLIENTS + "/" + id);
        done.then().statusCode(200);
        log.where(Map.of("target", "clients/" + id, "action", "client.edit"))
                .body("items", hasSize(1))
                .body("items[0].actor.kind", equalTo("PERSON"))
                .body("items[0].actor.name", notNullValue())
                .body("items[0].behalfOf.code", equalTo("DEMO-KE"))
                .body("items[0].organisation.code", equalTo("DEMO-KE"))
                .body("items[0].before.scopes", contains("projects:read"))
                .body("items[0].after.scopes", contains("projects:read", "projects:write"))
                .body("items[0].result", equalTo("DONE"))
                .body("items[0].requestId", equalTo(done.header("X-Request-Id")))
                .body("items[0].number", greaterThan(0))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"));
        as(ORG_ADMIN)
                .get(Log.OWN + "?target=clients/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.action", contains("client.edit", "client.create"));
        problem(as(OTHER_ADMIN).get(Log.OWN), 404, "not-found");
        as(OTHER_ADMIN)
                .get("/organisations/DEMO-SN/audit?target=clients/" + id)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_platform_administrator_acts_for_no_organisation() {
        var id = client("projects:read").path("id");
        as(PLATFORM_ADMIN).put(CLIENTS + "/" + id + "/revocation").then().statusCode(200);
        log.where(Map.of("target", "clients/" + id, "action", "client.revoke"))
                .body("items[0].behalfOf", nullValue())
                .body("items[0].organisation.code", equalTo("DEMO-KE"));
    }

    @Test
    void the_steps_of_a_project_to_its_readers_and_away_from_them_are_events() {
        var project = Draft.published();
        as(ORG_ADMIN)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("reason", Map.of("en", "Why")))
                .put(project.unpublication())
                .then()
                .statusCode(200);
        log.where(Map.of("target", "projects/" + project.id()))
                .body(
                        "items.action",
                        hasItems(
                                "project.submitted",
                                "project.editorially-approved",
                                "project.key-approved",
                                "project.published",
                                "project.unpublished"))
                .body("items.organisation.code", everyItem(equalTo("DEMO-KE")))
                .body("items.find { it.action == 'project.published' }.actor.kind", equalTo("HUB"))
                .body("items.find { it.action == 'project.editorially-approved' }.behalfOf.code", equalTo("DEMO-SEC"));
    }

    @Test
    void what_was_refused_is_one_event_with_its_number_however_often_it_was_tried() {
        var target = "organisations/DEMO-KE/clients";
        String editor = as(EDITOR).get("/me").path("person.id");
        var filter = Map.of("action", "access.refused", "target", target, "result", "REFUSED");
        var mine = "items.findAll { it.actor.id == '" + editor + "' }.details.times";
        var before = log.where(filter).extract().jsonPath().getList(mine).size();
        for (var i = 0; i < 5; i++) problem(as(EDITOR).get("/" + target), 403, "forbidden");
        var found = log.where(filter).extract().jsonPath();
        // whatever ran before in these minutes may have been noted first
        assertThat(found.getList(mine).size() - before).isLessThanOrEqualTo(1);
        log.where(filter)
                .body("items", hasSize(found.getList("items").size()))
                .body("items.organisation.code", everyItem(equalTo("DEMO-KE")));
        problem(as(PARTNER).get("/audit/chain"), 403, "forbidden");
        log.where(Map.of("action", "access.refused", "actor", "partner-demo-ke-1"))
                .body("items.actor.kind", everyItem(equalTo("CLIENT")))
                .body("items.result", everyItem(equalTo("REFUSED")))
                .body("items.size()", greaterThan(0));
    }

    @Test
    void reading_what_is_not_ones_own_is_an_event_once_in_ten_minutes() {
        var draft = Draft.fresh();
        for (var i = 0; i < 3; i++) as(AUDITOR).get(draft.path()).then().statusCode(200);
        as(Account.REVIEWER).get(draft.path()).then().statusCode(200);
        as(EDITOR).get(draft.path()).then().statusCode(200);
        as(PLATFORM_ADMIN).get(CLIENTS).then().statusCode(200);
        log.where(Map.of("target", "projects/" + draft.id()))
                .body("items.action", contains("draft.read"))
                .body("items[0].behalfOf.code", equalTo("DEMO-SEC"));
        log.where(Map.of("action", "clients.read", "target", "clients")).body("items.size()", greaterThan(0));
        log.where(Map.of("action", "audit.read", "target", "audit")).body("items.size()", greaterThan(0));
    }

    @Test
    void an_export_of_somebody_signed_in_is_an_event() {
        as(EDITOR).get("/countries/export?format=csv&code=KE").then().statusCode(200);
        log.where(Map.of("action", "export.start", "target", "countries"))
                .body("items[0].details.format", equalTo("csv"))
                .body("items[0].behalfOf.code", equalTo("DEMO-KE"));
    }

    @Test
    void pages_follow_each_other_and_the_days_bound_them() {
        var id = client("projects:read").path("id");
        for (var each : List.of("a", "b", "c"))
            patching(ORG_ADMIN, "*", Map.of("purpose", each))
                    .patch(CLIENTS + "/" + id)
                    .then()
                    .statusCode(200);
        var all = log.where(Map.of("target", "clients/" + id)).extract().jsonPath();
        var walked = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(ORG_ADMIN).queryParam("limit", 1).queryParam("target", "clients/" + id);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(Log.OWN)
                    .jsonPath();
            walked.addAll(page.getList("items.id", String.class));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);
        assertThat(walked).hasSize(4).isEqualTo(all.getList("items.id", String.class));
        var today = LocalDate.now(ZoneOffset.UTC);
        log.where(Map.of("target", "clients/" + id, "from", today.minusDays(1).toString(), "to", today.toString()))
                .body("items", hasSize(4));
        log.where(Map.of("target", "clients/" + id, "to", today.minusDays(1).toString()))
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"from=yesterday, invalid-parameter", "result=BAD, invalid-parameter", "who=me, unknown-parameter"})
    void a_filter_that_means_nothing_is_refused(String query, String code) {
        problem(as(AUDITOR).get("/audit?" + query), 400, code);
    }

    @Test
    void an_export_has_everything_and_says_that_it_is_whole() {
        var id = client("projects:read").path("id");
        log.where(Map.of("target", "clients/" + id)).body("items", hasSize(1));
        var lines = as(ORG_ADMIN)
                .accept("application/x-ndjson")
                .get(Log.OWN + "/export?target=clients/" + id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit-events-"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith("{\"type\":\"audit-event\",\"id\":\"")
                .contains("\"action\":\"client.create\"", "\"hash\":\"");
        assertThat(lines.getLast()).startsWith("{\"_end\":true,\"count\":1");
        as(ORG_ADMIN)
                .get(Log.OWN + "/export?format=csv&target=clients/" + id)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("client.create"));
        log.where(Map.of("action", "audit.export")).body("items[0].organisation.code", equalTo("DEMO-KE"));
    }

    @Test
    void neither_secrets_nor_tokens_nor_names_of_mail_addresses_stand_in_it() {
        var made = client("projects:read");
        String id = made.path("id");
        String credential = made.path("credentials[0].id");
        String secret = made.path("credentials[0].secret");
        var another = as(ORG_ADMIN)
                .header("Idempotency-Key", Api.key())
                .post(CLIENTS + "/" + id + "/credentials/" + credential + "/secret");
        another.then().statusCode(201);
        patching(
                        ORG_ADMIN,
                        "*",
                        Map.of(
                                "purpose",
                                "Ask jane.doe@ministry-ke.example, Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"))
                .patch(CLIENTS + "/" + id)
                .then()
                .statusCode(200);
        var hook = posting(ORG_ADMIN, Map.of("url", "https://partner.example/hook?key=letmein-0815"))
                .post("/organisations/DEMO-KE/webhooks");
        hook.then().statusCode(201);
        as(ORG_ADMIN)
                .header("If-Match", "*")
                .delete("/organisations/DEMO-KE/webhooks/" + hook.path("id"))
                .then()
                .statusCode(204);
        log.where(Map.of("target", "clients/" + id))
                .body("items[0].after.purpose", startsWith("Ask …@ministry-ke.example, (not kept)"));
        var rows = Scan.rows(
                log.database,
                "select concat_ws(' ', action, target, client_id, details, before_values, after_values) from audit_event");
        assertThat(rows).isNotEmpty();
        for (var never : List.of(
                secret,
                String.valueOf(another.<String>path("credentials[0].secret")),
                String.valueOf(hook.<String>path("secret")),
                "letmein-0815",
                "jane.doe",
                "cooperate-demo-only",
                "demo-partner-secret")) assertThat(rows).as(never).noneMatch(each -> each.contains(never));
        assertThat(rows).noneMatch(each -> each.matches("(?s).*(eyJ[A-Za-z0-9_-]{8,}\\.|whsec_|-----BEGIN).*"));
        assertThat(rows).noneMatch(each -> each.matches("(?s).*[A-Za-z0-9]@[a-z0-9-]+\\..*"));
    }
}
