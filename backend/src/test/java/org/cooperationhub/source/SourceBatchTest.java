package org.cooperationhub.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Sources.DEMO;
import static org.cooperationhub.testing.Sources.batch;
import static org.cooperationhub.testing.Sources.content;
import static org.cooperationhub.testing.Sources.item;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceBatchTest {
    private static Map<String, Object> with(Map<String, Object> item, String member, Object value) {
        var other = new HashMap<>(item);
        other.put(member, value);
        return other;
    }

    private static Response batchWith(String parameter, Object value, List<? extends Map<String, ?>> items) {
        return Sources.sending(PARTNER, Map.of("items", items))
                .queryParam(parameter, value)
                .post(Sources.path(DEMO, "batch"));
    }

    @Test
    void every_item_has_an_outcome_of_its_own() {
        var known = Sources.items(5);
        for (var i = 0; i < known.size(); i++) known.get(i).put("sourceVersion", "7");
        var made = batch(DEMO, known);
        made.then()
                .statusCode(207)
                .body("summary.created", equalTo(5))
                .body("results.status", everyItem(equalTo(201)))
                .body("results[0].id", notNullValue())
                .body("results[0].etag", startsWith("\""));
        var items = new ArrayList<Map<String, Object>>();
        items.add(known.get(0));
        items.add(with(known.get(1), "data", Map.of("activityStatus", "2")));
        items.add(with(with(known.get(2), "sourceVersion", "6"), "data", Map.of("activityStatus", "2")));
        items.add(Map.of(
                "externalId", known.get(3).get("externalId"), "ifVersion", 99, "data", Map.of("activityStatus", "2")));
        items.add(Map.of("externalId", known.get(4).get("externalId"), "op", "delete", "sourceVersion", "8"));
        items.add(item(Sources.id(), Map.of("title", Map.of("en", ""))));
        items.add(with(known.get(1), "data", Map.of("activityStatus", "3")));
        items.add(item(Sources.id(), Map.of("title", Map.of("en", "x"), "countries", Draft.countries("XX"))));
        items.add(item(Sources.id(), Map.of("title", Map.of("en", "x"), "publication", "PUBLISHED")));
        items.add(item(Sources.id(), content()));
        batch(DEMO, items)
                .then()
                .statusCode(207)
                .body(
                        "results.outcome",
                        equalTo(List.of(
                                "unchanged",
                                "updated",
                                "stale",
                                "conflict",
                                "deleted",
                                "invalid",
                                "invalid",
                                "invalid",
                                "invalid",
                                "created")))
                .body("results.index", equalTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)))
                .body("results.status", equalTo(List.of(200, 200, 200, 409, 200, 422, 422, 422, 422, 201)))
                .body("results[0].version", equalTo(made.path("results[0].version")))
                .body("results[3].problem.code", equalTo("precondition-failed"))
                .body("results[3].problem.current.version", equalTo(made.path("results[3].version")))
                .body("results[5].problem.errors[0].pointer", startsWith("/data/title"))
                .body("results[6].problem.errors[0].code", equalTo("duplicate-in-batch"))
                .body("results[7].problem.errors[0].pointer", equalTo("/data/countries/0/country"))
                .body("results[8].problem.errors[0].code", equalTo("forbidden-field"))
                .body("summary.invalid", equalTo(4))
                .body("summary.stale", equalTo(1));
    }

    @Test
    void only_an_envelope_that_is_not_usable_is_refused() {
        problem(Sources.sending(PARTNER, "[]").post(Sources.path(DEMO, "batch")), 400, "malformed-json");
        problem(
                Sources.sending(PARTNER, Map.of("things", List.of())).post(Sources.path(DEMO, "batch")),
                422,
                "validation-failed");
        var tooMany = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 501; i++) tooMany.add(Map.of("externalId", "X" + i, "op", "delete"));
        problem(batch(DEMO, tooMany), 422, "validation-failed").body("errors[0].code", equalTo("too-many-items"));
        problem(batchWith("onInvalid", "ignore", List.of()), 400, "invalid-parameter");
        var odd = List.of(Map.of("externalId", " x", "op", "put", "sourceVersion", "v1", "extra", 1));
        batch(DEMO, odd)
                .then()
                .statusCode(207)
                .body(
                        "results[0].problem.errors.pointer",
                        equalTo(List.of("/extra", "/externalId", "/op", "/sourceVersion", "/data")));
        var large = "{\"items\":[{\"externalId\":\"x\",\"data\":{\"summary\":{\"en\":\"" + "a".repeat(5_300_000)
                + "\"}}}]}";
        problem(Sources.sending(PARTNER, large).post(Sources.path(DEMO, "batch")), 413, "too-large");
        problem(
                Sources.sending(org.cooperationhub.testing.Account.OTHER_EDITOR, Map.of("items", List.of()))
                        .post(Sources.path(DEMO, "batch")),
                404,
                "not-found");
    }

    @Test
    void skip_leaves_faulty_members_out_and_says_so() {
        var data = content();
        data.put("countries", Draft.countries("XX"));
        data.put("activityStatus", "9");
        var items = List.of(item(Sources.id(), data), item(Sources.id(), Map.of("title", Map.of("en", ""))));
        var answer = batchWith("onInvalid", "skip", items);
        answer.then()
                .body("results.outcome", equalTo(List.of("created", "invalid")))
                .body("results[0].problem.errors[0].pointer", startsWith("/data/"));
        as(PARTNER)
                .get(Sources.path(DEMO, String.valueOf(items.getFirst().get("externalId"))))
                .then()
                .statusCode(200)
                .body("project.countries", equalTo(List.of()))
                .body("project.activityStatus", equalTo("1"));
    }

    @Test
    void an_atomic_batch_is_written_whole_or_not_at_all() {
        var items = Sources.items(3);
        items.add(item(Sources.id(), Map.of("title", Map.of("en", ""))));
        items.add(Map.of("externalId", items.getFirst().get("externalId"), "op", "delete"));
        problem(batchWith("atomic", true, items), 422, "validation-failed")
                .body("errors.pointer", org.hamcrest.Matchers.hasItems("/items/3/data/title", "/items/4/externalId"));
        problem(
                as(PARTNER)
                        .get(Sources.path(DEMO, String.valueOf(items.getFirst().get("externalId")))),
                404,
                "not-found");
        batchWith("atomic", true, items.subList(0, 3)).then().statusCode(207).body("summary.created", equalTo(3));
    }

    @Test
    void a_rehearsal_says_what_would_become_of_each_and_leaves_nothing() {
        var items = Sources.items(60);
        batchWith("dryRun", true, items)
                .then()
                .statusCode(207)
                .header("Dry-Run", "true")
                .body("summary.created", equalTo(60));
        batch(DEMO, items).then().body("summary.created", equalTo(60));
        batchWith("dryRun", true, items).then().body("summary.unchanged", equalTo(60));
    }

    @Test
    void a_source_that_works_both_ways_needs_a_guard_on_every_item() {
        var source = Sources.fresh(false, true);
        var items = Sources.items(2);
        items.getFirst().put("sourceVersion", "1");
        var made = batch(source, items);
        made.then()
                .body("results.outcome", equalTo(List.of("created", "invalid")))
                .body("results[1].problem.errors[0].code", equalTo("guard-missing"));
        var edited = patching(EDITOR, made.path("results[0].etag"), Map.of("activityStatus", "2"))
                .patch("/projects/" + made.path("results[0].id") + "/draft");
        edited.then().statusCode(200);
        var id = items.getFirst().get("externalId");
        batch(source, List.of(Map.of("externalId", id, "ifVersion", 0, "data", Map.of("activityStatus", "3"))))
                .then()
                .body("results[0].outcome", equalTo("conflict"))
                .body("results[0].problem.changedFields", equalTo(List.of("activityStatus")));
        int version = edited.path("version");
        batch(source, List.of(Map.of("externalId", id, "ifVersion", version, "data", Map.of("activityStatus", "3"))))
                .then()
                .body("results[0].outcome", equalTo("updated"));
        assertThat(as(PARTNER).get(Sources.path(source, String.valueOf(id))).<String>path("project.activityStatus"))
                .isEqualTo("3");
    }
}
