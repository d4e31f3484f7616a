package org.cooperationhub.source;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceTest {
    private static Map<String, Object> input() {
        var input = new HashMap<String, Object>();
        input.put("key", "own-" + UUID.randomUUID().toString().substring(0, 8));
        input.put("organisation", "DEMO-KE");
        input.put("name", "A system");
        return input;
    }

    @Test
    void an_administrator_registers_changes_and_deactivates_a_source_of_the_own_organisation() {
        var made = posting(ORG_ADMIN, input()).post("/sources");
        made.then().statusCode(201).body("trusted", equalTo(false)).body("deactivatedAt", nullValue());
        var path = "/sources/" + made.path("key");
        problem(
                as(ORG_ADMIN)
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path),
                428,
                "precondition-required");
        var renamed = patching(ORG_ADMIN, made.header("ETag"), Map.of("name", "Another name", "twoWay", true))
                .patch(path);
        renamed.then().statusCode(200).body("name", equalTo("Another name")).body("version", equalTo(1));
        problem(
                patching(ORG_ADMIN, made.header("ETag"), Map.of("name", "Late")).patch(path),
                412,
                "precondition-failed");
        problem(patching(ORG_ADMIN, "*", Map.of("key", "other-key")).patch(path), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/key"));
        as(ORG_ADMIN)
                .header("If-Match", "*")
                .put(path + "/deactivation")
                .then()
                .statusCode(200)
                .body("deactivatedAt", notNullValue());
        problem(Sources.put(made.path("key"), Sources.id(), Sources.content()), 409, "wrong-state");
        as(ORG_ADMIN)
                .header("If-Match", "*")
                .delete(path + "/deactivation")
                .then()
                .statusCode(200)
                .body("deactivatedAt", nullValue());
    }

    @Test
    void trust_comes_from_the_platform_administrator_alone() {
        var trusted = input();
        trusted.put("trusted", true);
        problem(posting(ORG_ADMIN, trusted).post("/sources"), 403, "forbidden");
        var made = posting(ORG_ADMIN, input()).post("/sources");
        var path = "/sources/" + made.path("key");
        problem(
                patching(ORG_ADMIN, made.header("ETag"), Map.of("trusted", true))
                        .patch(path),
                403,
                "forbidden");
        patching(PLATFORM_ADMIN, made.header("ETag"), Map.of("trusted", true))
                .patch(path)
                .then()
                .statusCode(200)
                .body("trusted", equalTo(true));
    }

    @Test
    void another_organisation_sees_none_of_it() {
        problem(as(OTHER_ADMIN).get("/sources/demo-partner"), 404, "not-found");
        problem(patching(OTHER_ADMIN, "*", Map.of("name", "Mine")).patch("/sources/demo-partner"), 404, "not-found");
        problem(
                Sources.sending(OTHER_EDITOR, Sources.content()).put(Sources.path("demo-partner", Sources.id())),
                404,
                "not-found");
        problem(posting(OTHER_ADMIN, input()).post("/sources"), 403, "forbidden");
        as(READER).get("/sources").then().statusCode(200).body("items", equalTo(java.util.List.of()));
        as(OTHER_EDITOR)
                .get("/sources")
                .then()
                .statusCode(200)
                .body("items.organisation.code", everyItem(equalTo("DEMO-SN")));
        for (var who : new org.cooperationhub.testing.Account[] {EDITOR, PARTNER, PLATFORM_ADMIN})
            as(who).get("/sources?limit=200").then().statusCode(200).body("items.key", hasItem("demo-partner"));
    }

    @Test
    void a_key_is_given_once_and_has_a_form() {
        var first = input();
        posting(ORG_ADMIN, first).post("/sources").then().statusCode(201);
        problem(posting(ORG_ADMIN, first).post("/sources"), 409, "duplicate");
        var odd = input();
        odd.put("key", "No spaces");
        problem(posting(ORG_ADMIN, odd).post("/sources"), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/key"));
    }
}
