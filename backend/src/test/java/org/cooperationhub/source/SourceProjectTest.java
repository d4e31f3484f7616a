package org.cooperationhub.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Sources.DEMO;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceProjectTest {
    private static Response versioned(String id, String sourceVersion, Object body) {
        return Sources.sending(PARTNER, body)
                .header("Source-Version", sourceVersion)
                .put(Sources.path(DEMO, id));
    }

    @Test
    void a_put_makes_a_draft_and_then_writes_it() {
        var id = Sources.id();
        var content = Sources.content();
        var made = Sources.put(DEMO, id, content);
        made.then()
                .statusCode(201)
                .body("origin.source", equalTo(DEMO))
                .body("origin.externalId", equalTo(id))
                .body("project.externalRefs", hasSize(1))
                .body("project.externalRefs[0].externalId", equalTo(id))
                .body("project.publication", equalTo("DRAFT"));
        var same = Sources.put(DEMO, id, content);
        same.then().statusCode(200).body("version", equalTo(made.path("version")));
        var next = Sources.put(DEMO, id, Map.of("activityStatus", "2"));
        next.then()
                .statusCode(200)
                .body("project.activityStatus", equalTo("2"))
                .body("project.title.en", equalTo(Draft.title(content)))
                .body("project.countries", hasSize(2));
        as(PARTNER).get(Sources.path(DEMO, id)).then().statusCode(200).body("version", equalTo(next.path("version")));
        as(EDITOR)
                .get("/projects/" + made.path("id") + "/draft")
                .then()
                .statusCode(200)
                .body("externalRefs[0].source", equalTo(DEMO));
    }

    @Test
    void ids_with_slashes_work_raw_and_encoded() {
        var id = "NL-KVK/" + UUID.randomUUID() + "/4 2%é";
        var encoded = "/sources/demo-partner/projects/"
                + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
        var halfRaw = encoded.replace("%2F", "/");
        Sources.sending(PARTNER, Sources.content())
                .urlEncodingEnabled(false)
                .put(encoded)
                .then()
                .statusCode(201)
                .body("origin.externalId", equalTo(id));
        as(PARTNER)
                .urlEncodingEnabled(false)
                .get(halfRaw)
                .then()
                .statusCode(200)
                .body("origin.externalId", equalTo(id));
        as(PARTNER).urlEncodingEnabled(false).get(encoded).then().statusCode(200);
        Sources.put(DEMO, "batch", Map.of("title", Map.of("en", "An id like an address")))
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    @Test
    void preconditions_hold_where_they_are_sent() {
        var id = Sources.id();
        var path = Sources.path(DEMO, id);
        problem(
                Sources.sending(PARTNER, Sources.content())
                        .header("If-Match", "\"3\"")
                        .put(path),
                412,
                "precondition-failed");
        var made = Sources.sending(PARTNER, Sources.content())
                .header("If-None-Match", "*")
                .put(path);
        made.then().statusCode(201);
        problem(
                Sources.sending(PARTNER, Sources.content())
                        .header("If-None-Match", "*")
                        .put(path),
                412,
                "precondition-failed");
        Sources.sending(PARTNER, Map.of("activityStatus", "2"))
                .header("If-Match", made.header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
        problem(
                        Sources.sending(PARTNER, Map.of("activityStatus", "3"))
                                .header("If-Match", made.header("ETag"))
                                .put(path),
                        412,
                        "precondition-failed")
                .body("changedFields", equalTo(List.of("activityStatus")));
    }

    @Test
    void an_older_version_of_the_source_changes_nothing() {
        var id = Sources.id();
        versioned(id, "2026-11-20T09:00:00Z", Sources.content()).then().statusCode(201);
        var newer = versioned(id, "2026-11-20T11:00:00+01:00", Map.of("activityStatus", "2"));
        newer.then().statusCode(200).body("project.activityStatus", equalTo("2"));
        versioned(id, "2026-11-20T08:00:00Z", Map.of("activityStatus", "5"))
                .then()
                .statusCode(200)
                .body("project.activityStatus", equalTo("2"))
                .body("version", equalTo(newer.path("version")));
        problem(versioned(id, "17", Map.of("activityStatus", "5")), 422, "validation-failed");
        problem(versioned(id, "soon", Map.of("activityStatus", "5")), 400, "invalid-parameter");
    }

    @Test
    void the_same_again_does_not_undo_what_others_wrote_unless_the_version_is_named() {
        var id = Sources.id();
        var content = Sources.content();
        var made = Sources.put(DEMO, id, content);
        var draft = "/projects/" + made.path("id") + "/draft";
        var edited = patching(EDITOR, made.header("ETag"), Map.of("title", Map.of("en", "Ours")))
                .patch(draft);
        edited.then().statusCode(200);
        Sources.put(DEMO, id, content).then().statusCode(200).body("project.title.en", equalTo("Ours"));
        Sources.sending(PARTNER, content)
                .header("If-Match", edited.header("ETag"))
                .put(Sources.path(DEMO, id))
                .then()
                .statusCode(200)
                .body("project.title.en", equalTo(Draft.title(content)));
    }

    @Test
    void parts_without_ids_keep_theirs() {
        var id = Sources.id();
        var content = Sources.content();
        content.put(
                "milestones",
                List.of(
                        Map.of("title", Map.of("en", "One"), "due", "2026-12-01"),
                        Map.of("title", Map.of("en", "Two"), "due", "2026-12-01")));
        var made = Sources.put(DEMO, id, content);
        made.then().statusCode(201);
        List<String> before = made.path("project.milestones.id");
        var one = Map.of("title", Map.of("en", "First"), "due", "2026-12-01");
        var two = Map.of("title", Map.of("en", "Two"), "due", "2026-12-01");
        var other = new HashMap<>(content);
        other.put("milestones", List.of(one, two));
        List<String> reworded = Sources.put(DEMO, id, other).path("project.milestones.id");
        assertThat(reworded).isEqualTo(before);
        other.put("milestones", List.of(two, one));
        List<String> moved = Sources.put(DEMO, id, other).path("project.milestones.id");
        assertThat(moved).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void parts_that_move_up_are_written() {
        var id = Sources.id();
        var content = Sources.content();
        content.put("countries", Draft.countries("BJ", "KE", "SN"));
        Sources.put(DEMO, id, content).then().statusCode(201);
        Sources.put(DEMO, id, Map.of("countries", Draft.countries("KE", "SN", "ZM")))
                .then()
                .statusCode(200)
                .body("project.countries.country", equalTo(List.of("KE", "SN", "ZM")));
    }

    @Test
    void what_the_hub_says_of_a_project_is_not_written() {
        var content = Sources.content();
        content.put("countable", false);
        content.put("agreements", List.of());
        content.put("nothing", 1);
        problem(Sources.put(DEMO, Sources.id(), content), 422, "validation-failed")
                .body("errors.code", equalTo(List.of("forbidden-field", "forbidden-field")));
        problem(
                        Sources.put(DEMO, Sources.id(), Map.of("lead", "DEMO-SN", "title", Map.of("en", "x"))),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/lead"));
        problem(
                        Sources.put(DEMO, Sources.id(), Map.of("title", Map.of("en", "x"), "nothing", 1)),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/nothing"));
    }

    @Test
    void a_deleted_draft_is_put_away_and_its_id_starts_anew() {
        var id = Sources.id();
        var path = Sources.path(DEMO, id);
        problem(as(PARTNER).delete(path), 404, "not-found");
        var made = Sources.put(DEMO, id, Sources.content());
        as(PARTNER).delete(path).then().statusCode(204);
        as(PARTNER).delete(path).then().statusCode(204);
        problem(as(PARTNER).get(path), 410, "gone").body("deletedAt", notNullValue());
        as(EDITOR)
                .get("/projects/" + made.path("id") + "/draft")
                .then()
                .statusCode(200)
                .body("publication", equalTo("ARCHIVED"));
        var again = Sources.put(DEMO, id, Sources.content());
        again.then().statusCode(201);
        assertThat(again.<String>path("id")).isNotEqualTo(made.<String>path("id"));
    }

    @Test
    void a_public_project_shows_its_ids_and_only_a_trusted_source_takes_it_down() {
        var source = Sources.fresh(false, false);
        var id = Sources.id();
        var made = Sources.put(source, id, Sources.content());
        var draft = Draft.of(as(EDITOR).get("/projects/" + made.path("id") + "/draft"));
        draft.submitted(EDITOR).approved(REVIEWER);
        anonymous()
                .get(draft.publicPath())
                .then()
                .statusCode(200)
                .body("externalRefs[0].externalId", equalTo(id))
                .body("externalRefs[0].source", equalTo(source));
        problem(as(PARTNER).delete(Sources.path(source, id)), 409, "wrong-state");
        patching(Account.PLATFORM_ADMIN, "*", Map.of("trusted", true))
                .patch("/sources/" + source)
                .then()
                .statusCode(200);
        as(PARTNER).delete(Sources.path(source, id)).then().statusCode(204);
        problem(anonymous().get(draft.publicPath()), 410, "gone");
        Sources.put(source, id, Map.of("activityStatus", "2"))
                .then()
                .statusCode(200)
                .body("id", equalTo(made.path("id")));
    }

    @Test
    void a_trusted_source_hands_in_and_the_keys_stay_with_the_countries() {
        var source = Sources.fresh(true, false);
        var id = Sources.id();
        var made = Sources.put(source, id, Sources.content());
        made.then().statusCode(201).body("project.publication", equalTo("SUBMITTED"));
        Sources.put(source, id, Map.of("activityStatus", "2"))
                .then()
                .statusCode(200)
                .body("project.publication", equalTo("SUBMITTED"))
                .body("project.activityStatus", equalTo("2"));
        var draft = Draft.of(as(REVIEWER).get("/projects/" + made.path("id") + "/draft"));
        draft.reviewed(REVIEWER);
        problem(Sources.put(source, id, Map.of("activityStatus", "3")), 409, "wrong-state");
        problem(Sources.sending(PARTNER, Map.of("decision", "APPROVED")).put(draft.approval("KE")), 403, "forbidden");
        var incomplete = Sources.put(source, Sources.id(), Map.of("title", Map.of("en", "Not yet")));
        incomplete.then().statusCode(201).body("project.publication", equalTo("DRAFT"));
    }

    @Test
    void a_source_that_works_both_ways_names_a_version() {
        var source = Sources.fresh(false, true);
        problem(Sources.put(source, Sources.id(), Sources.content()), 428, "precondition-required");
        Sources.sending(PARTNER, Sources.content())
                .header("Source-Version", "1")
                .put(Sources.path(source, Sources.id()))
                .then()
                .statusCode(201);
    }

    @Test
    void a_key_replays_the_answer_and_a_rehearsal_leaves_nothing() {
        var id = Sources.id();
        var content = Sources.content();
        Sources.sending(PARTNER, content)
                .queryParam("dryRun", true)
                .put(Sources.path(DEMO, id))
                .then()
                .statusCode(201);
        problem(as(PARTNER).get(Sources.path(DEMO, id)), 404, "not-found");
        var key = Api.key();
        var first =
                Sources.sending(PARTNER, content).header("Idempotency-Key", key).put(Sources.path(DEMO, id));
        first.then().statusCode(201);
        var second =
                Sources.sending(PARTNER, content).header("Idempotency-Key", key).put(Sources.path(DEMO, id));
        second.then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first.path("id")));
        problem(Sources.sending(ORG_ADMIN, "{").put(Sources.path(DEMO, id)), 400, "malformed-json");
    }
}
