package org.cooperationhub.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.testing.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endpoints of an organisation as its administrators keep them. */
@QuarkusTest
class WebhookTest {
    private static final String LIST = "/organisations/DEMO-KE/webhooks";

    @Inject
    Hooks hooks;

    @AfterEach
    void clear() {
        hooks.clear();
    }

    private static Map<String, Object> content(String url) {
        return Map.of("url", url, "types", List.of("project"), "countries", List.of("KE"));
    }

    @Test
    void the_secret_is_shown_once_and_kept_encrypted() {
        var key = key();
        var first = as(ORG_ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content("https://partner.example/hooks"))
                .post(LIST);
        first.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", startsWith("/api/v1" + LIST + "/"))
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("state", equalTo("UNVERIFIED"))
                .body("mode", equalTo("NOTIFY"))
                .body("types", contains("project"))
                .body("may", hasItem("VERIFY"));
        String id = first.path("id");
        String secret = first.path("secret");
        as(ORG_ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content("https://partner.example/hooks"))
                .post(LIST)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id))
                .body("secret", nullValue());
        as(ORG_ADMIN).get(LIST).then().body("items", hasSize(1)).body("items[0].secret", nullValue());
        as(ORG_ADMIN).get(LIST + "/" + id).then().statusCode(200).body("secret", nullValue());
        assertThat(hooks.number(
                        "select count(*) from webhook_endpoint where locate('%s', secret) > 0 or length(secret) < 60"
                                .formatted(secret.substring(6))))
                .isZero();
        assertThat(hooks.number("select count(*) from idempotency where locate('whsec_', body) > 0"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "http://partner.example/, not-https",
        "https://partner.example:8443/, port-not-allowed",
        "https://user:word@partner.example/, not-a-web-address",
        "https://partner.example/#here, not-a-webhook-address",
        "https://10.1.2.3/, address-not-public",
        "https://169.254.169.254/latest, address-not-public",
        "https://[::ffff:10.0.0.1]/, address-not-public",
        "https://[fd00::1]/, address-not-public",
        "https://[64:ff9b::7f00:1]/, address-not-public",
        "https://0/, address-not-public",
        "https://0x0a000001/, address-not-public",
        "https://167772161/, address-not-public",
        "ftp://partner.example/, not-a-web-address",
        "javascript:alert(1), not-a-web-address"
    })
    void an_address_that_is_not_to_be_called_is_refused(String url, String code) {
        problem(posting(ORG_ADMIN, Map.of("url", url)).post(LIST), 422, "validation-failed")
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains(code));
    }

    @Test
    void every_fault_is_told_with_its_place() {
        problem(
                        posting(
                                        ORG_ADMIN,
                                        Map.of(
                                                "url",
                                                "http://partner.example",
                                                "types",
                                                List.of("project", "person"),
                                                "countries",
                                                List.of("KE", "XX")))
                                .post(LIST),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/url", "/types/1", "/countries/1"));
        problem(
                        posting(ORG_ADMIN, Map.of("url", "https://partner.example", "state", "ACTIVE"))
                                .post(LIST),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/state"));
        problem(
                as(ORG_ADMIN)
                        .contentType("application/json")
                        .body(content("https://partner.example"))
                        .post(LIST),
                400,
                "idempotency-key-missing");
    }

    @Test
    void an_organisation_has_ten_at_most_even_when_asked_for_at_once() throws Exception {
        for (var i = 0; i < 8; i++)
            posting(ORG_ADMIN, content("https://partner.example/" + i))
                    .post(LIST)
                    .then()
                    .statusCode(201);
        Callable<Integer> one = () -> posting(ORG_ADMIN, content("https://partner.example/more"))
                .post(LIST)
                .statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = new java.util.ArrayList<Integer>();
            for (var each : pool.invokeAll(List.of(one, one, one, one))) answers.add(each.get());
            assertThat(answers).containsExactlyInAnyOrder(201, 201, 409, 409);
        }
        as(ORG_ADMIN).get(LIST).then().body("items", hasSize(10));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var made = posting(ORG_ADMIN, content("https://partner.example/")).post(LIST);
        String path = LIST + "/" + made.path("id");
        patching(ORG_ADMIN, made.header("ETag"), Map.of("mode", "EVENTS"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("mode", equalTo("EVENTS"))
                .body("url", equalTo("https://partner.example/"));
        problem(
                        patching(ORG_ADMIN, made.header("ETag"), Map.of("mode", "NOTIFY"))
                                .patch(path),
                        412,
                        "precondition-failed")
                .body("changedFields", contains("mode"));
        problem(as(ORG_ADMIN).delete(path), 428, "precondition-required");
    }

    @Test
    void a_removed_endpoint_is_gone_and_its_secret_forgotten() {
        var made = posting(ORG_ADMIN, content("https://partner.example/")).post(LIST);
        String path = LIST + "/" + made.path("id");
        as(ORG_ADMIN)
                .header("If-Match", made.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(ORG_ADMIN)
                .header("If-Match", made.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        problem(as(ORG_ADMIN).get(path), 404, "not-found");
        as(ORG_ADMIN).get(LIST).then().body("items", empty());
        assertThat(hooks.number("select count(*) from webhook_endpoint where id = uuid_to_bin('%s') and secret is null"
                        .formatted(made.<String>path("id"))))
                .isEqualTo(1);
    }

    @Test
    void what_belongs_to_another_organisation_looks_like_nothing() {
        String id = posting(ORG_ADMIN, content("https://partner.example/"))
                .post(LIST)
                .path("id");
        problem(as(OTHER_ADMIN).get(LIST + "/" + id), 403, "forbidden");
        problem(as(OTHER_ADMIN).get(LIST + "/" + java.util.UUID.randomUUID()), 403, "forbidden");
        problem(as(OTHER_ADMIN).get("/organisations/DEMO-SN/webhooks/" + id), 404, "not-found");
        problem(as(OTHER_ADMIN).get("/organisations/NO-SUCH/webhooks"), 403, "forbidden");
        problem(as(PLATFORM_ADMIN).get("/organisations/NO-SUCH/webhooks"), 404, "not-found");
        as(PLATFORM_ADMIN).get(LIST + "/" + id).then().statusCode(200);
    }

    @Test
    void a_machine_reads_those_of_its_organisation_with_the_scope_for_it() {
        String id = posting(ORG_ADMIN, content("https://partner.example/"))
                .post(LIST)
                .path("id");
        String without = given().baseUri(Account.issuer())
                .basePath("")
                .formParams(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "partner-demo-ke-1",
                        "client_secret", "demo-partner-secret",
                        "scope", "bulk:write"))
                .post("/protocol/openid-connect/token")
                .path("access_token");
        problem(bearer(without).get(LIST), 403, "forbidden");
        as(PARTNER).get(LIST + "/" + id).then().statusCode(200).body("may", empty());
        as(PARTNER).get(LIST + "/" + id + "/deliveries").then().statusCode(200);
        problem(as(PARTNER).put(LIST + "/" + id + "/verification"), 403, "forbidden");
        problem(as(PARTNER).get("/organisations/DEMO-SN/webhooks"), 403, "forbidden");
    }

    @Test
    void states_change_only_as_they_may() {
        String path = LIST + "/"
                + posting(ORG_ADMIN, content("https://partner.example/"))
                        .post(LIST)
                        .<String>path("id");
        problem(as(ORG_ADMIN).header("Idempotency-Key", key()).post(path + "/tests"), 409, "wrong-state");
        problem(posting(ORG_ADMIN, Map.of("since", "0")).post(path + "/replays"), 409, "wrong-state");
        problem(as(ORG_ADMIN).put(path + "/pause"), 409, "wrong-state");
        problem(as(ORG_ADMIN).delete(path + "/pause"), 409, "wrong-state");
        // one that waits to be sent is not doubled
        as(ORG_ADMIN).put(path + "/verification").then().statusCode(200);
        as(ORG_ADMIN).get(path + "/deliveries").then().body("items", hasSize(1));
    }
}
