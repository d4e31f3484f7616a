package org.cooperationhub.project;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Changes of a working revision. */
@QuarkusTest
class ProjectEditTest {
    @Test
    void a_patch_changes_what_it_names_clears_what_is_null_and_keeps_the_rest() {
        var draft = Draft.fresh();
        var patch = new HashMap<String, Object>();
        patch.put("summary", Map.of("en", "What it is", "fr", "Ce que c’est"));
        patch.put("plannedEnd", null);
        patch.put("countries", Draft.countries("SN"));
        var answer = patching(EDITOR, draft.etag(), patch).patch(draft.path());
        answer.then()
                .statusCode(200)
                .body("summary.fr", equalTo("Ce que c’est"))
                .body("plannedEnd", nullValue())
                .body("plannedStart", equalTo("2026-03-01"))
                .body("countries.country", contains("SN"))
                .body("proposals", hasSize(2));
        var nothing = new HashMap<String, Object>();
        nothing.put("fr", null);
        patching(EDITOR, answer.header("ETag"), Map.of("summary", nothing))
                .patch(draft.path())
                .then()
                .statusCode(200)
                .body("summary", equalTo(Map.of("en", "What it is")));
    }

    @Test
    void a_stale_patch_is_refused_with_what_changed_since() {
        var draft = Draft.fresh();
        var later = draft.edited(ORG_ADMIN, Map.of("plannedEnd", "2027-03-01"))
                .edited(ORG_ADMIN, Map.of("countries", Draft.countries("KE")));
        problem(
                        patching(EDITOR, draft.etag(), Map.of("scopeLevel", "4"))
                                .patch(draft.path()),
                        412,
                        "precondition-failed")
                .body("changedFields", containsInAnyOrder("countries", "plannedEnd"))
                .body("current.version", equalTo((int) version(later.etag())))
                .body("current.updatedAt", notNullValue())
                .header("ETag", "\"" + version(later.etag()) + "\"");
        problem(as(EDITOR).contentType(Api.MERGE_PATCH).body("{}").patch(draft.path()), 428, "precondition-required");
        patching(EDITOR, "*", Map.of("scopeLevel", "4"))
                .patch(draft.path())
                .then()
                .statusCode(200);
    }

    @Test
    void a_patch_that_changes_nothing_keeps_the_tag() {
        var draft = Draft.fresh();
        patching(EDITOR, draft.etag(), Map.of("countries", Draft.countries("SN", "KE")))
                .patch(draft.path())
                .then()
                .statusCode(200)
                .header("ETag", draft.etag());
        patching(EDITOR, draft.etag(), Map.of())
                .patch(draft.path())
                .then()
                .statusCode(200)
                .header("ETag", draft.etag());
    }

    @Test
    void a_wrong_patch_is_refused_whole() {
        var draft = Draft.fresh();
        problem(
                        patching(EDITOR, draft.etag(), Map.of("plannedEnd", "2020-01-01", "scopeLevel", "4"))
                                .patch(draft.path()),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/plannedEnd"));
        problem(patching(EDITOR, draft.etag(), Map.of("lead", "DEMO-SN")).patch(draft.path()), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/lead"))
                .body("errors[0].code", equalTo("read-only"));
        for (var readOnly : List.of("id", "version", "code", "publication", "submittedAt", "may", "countable"))
            problem(patching(EDITOR, draft.etag(), Map.of(readOnly, "x")).patch(draft.path()), 422, "validation-failed")
                    .body("errors[0].pointer", equalTo("/" + readOnly));
        as(EDITOR).get(draft.path()).then().body("scopeLevel", nullValue()).header("ETag", draft.etag());
    }

    @Test
    void a_dry_run_checks_everything_and_leaves_nothing() {
        var content = Draft.content("DEMO-KE");
        var title = Draft.title(content);
        posting(EDITOR, content)
                .queryParam("dryRun", true)
                .post("/projects")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("publication", equalTo("DRAFT"));
        as(EDITOR).queryParam("q", title).get("/projects?mine=true").then().body("items", empty());
        var draft = Draft.fresh();
        patching(EDITOR, draft.etag(), Map.of("scopeLevel", "4"))
                .patch(draft.path() + "?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("scopeLevel", equalTo("4"));
        as(EDITOR)
                .header("If-Match", draft.etag())
                .put(draft.submission() + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("publication", equalTo("SUBMITTED"));
        as(EDITOR)
                .get(draft.path())
                .then()
                .header("ETag", draft.etag())
                .body("scopeLevel", nullValue())
                .body("publication", is("DRAFT"));
        content.put("countries", Draft.countries("XX"));
        problem(posting(EDITOR, content).queryParam("dryRun", true).post("/projects"), 422, "validation-failed");
    }
}
