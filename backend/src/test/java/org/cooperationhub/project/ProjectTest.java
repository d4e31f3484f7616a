package org.cooperationhub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.COMPANY_EDITOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.OTHER_READER;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectTest {
    @Test
    void an_editor_drafts_a_project_for_their_organisation() {
        var content = Draft.content("DEMO-KE");
        var answer = posting(EDITOR, content).post("/projects");
        answer.then()
                .statusCode(201)
                .body("publication", equalTo("DRAFT"))
                .body("code", org.hamcrest.Matchers.matchesPattern("DEMO-KE-[0-9]+"))
                .body("lead.code", equalTo("DEMO-KE"))
                .body("title", equalTo(content.get("title")))
                .body("titleInfo.en.kind", equalTo("ORIGINAL"))
                .body("countries.country", contains("KE", "SN"))
                .body("proposals.proposal", contains("CN-AF-2021/1", "CN-AF-2021/7"))
                .body("plannedStart", equalTo("2026-03-01"))
                .body("actualStart", nullValue())
                .body("activityStatus", equalTo("1"))
                .body("revision", equalTo(1))
                .body("may", contains("EDIT", "SUBMIT"));
        String id = answer.path("id");
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        answer.then().header("Location", "/api/v1/projects/" + id + "/draft");
        as(EDITOR).basePath("").get(answer.header("Location")).then().statusCode(200);
    }

    @Test
    void only_the_original_title_is_needed_at_first() {
        posting(EDITOR, Map.of("lead", "DEMO-KE", "originalLanguage", "sw", "title", Map.of("sw", "Mradi")))
                .post("/projects")
                .then()
                .statusCode(201)
                .body("originalLanguage", equalTo("sw"))
                .body("titleInfo.sw.kind", equalTo("ORIGINAL"))
                .body("countries", empty())
                .body("summary", equalTo(Map.of()));
    }

    @Test
    void codes_of_one_organisation_are_never_given_twice() {
        var first = Draft.fresh().code();
        var second = Draft.fresh().code();
        assertThat(Integer.parseInt(second.substring(8))).isEqualTo(Integer.parseInt(first.substring(8)) + 1);
    }

    @Test
    void a_draft_is_nowhere_for_those_who_may_not_see_it() {
        var draft = Draft.fresh();
        for (var stranger : List.of(READER, OTHER_READER, OTHER_EDITOR, COMPANY_EDITOR, SECRETARIAT)) {
            problem(as(stranger).get(draft.path()), 404, "not-found");
            problem(patching(stranger, draft.etag(), Map.of()).patch(draft.path()), 404, "not-found");
            problem(as(stranger).header("If-Match", draft.etag()).put(draft.submission()), 404, "not-found");
            problem(as(stranger).header("If-Match", draft.etag()).delete(draft.submission()), 404, "not-found");
            problem(
                    putting(stranger, draft.etag(), Map.of("decision", "APPROVED"))
                            .put(draft.review()),
                    404,
                    "not-found");
        }
        problem(anonymous().get(draft.path()), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        for (var who : List.of(EDITOR, REVIEWER)) problem(as(who).get(draft.publicPath()), 404, "not-found");
        problem(anonymous().get(draft.publicPath()), 404, "not-found");
        for (var insider : List.of(EDITOR, ORG_ADMIN, PARTNER, REVIEWER, PLATFORM_ADMIN))
            as(insider).get(draft.path()).then().statusCode(200);
    }

    @Test
    void nobody_drafts_for_an_organisation_that_is_not_theirs() {
        for (var stranger : List.of(READER, OTHER_EDITOR, COMPANY_EDITOR, REVIEWER, SECRETARIAT, PLATFORM_ADMIN))
            problem(posting(stranger, Draft.content("DEMO-KE")).post("/projects"), 403, "forbidden");
        problem(posting(PARTNER, Draft.content("DEMO-SN")).post("/projects"), 403, "forbidden");
        problem(
                anonymous()
                        .contentType("application/json")
                        .header("Idempotency-Key", Api.key())
                        .body(Draft.content("DEMO-KE"))
                        .post("/projects"),
                401,
                "unauthenticated");
    }

    @Test
    void a_machine_drafts_and_edits_for_its_organisation_and_does_nothing_else() {
        var draft = Draft.by(PARTNER, "DEMO-KE");
        var edited = draft.edited(PARTNER, Map.of("summary", Map.of("en", "From the partner’s system")));
        as(EDITOR).get(edited.path()).then().body("summary.en", equalTo("From the partner’s system"));
        as(PARTNER).get(edited.path()).then().body("may", contains("EDIT"));
        problem(as(PARTNER).header("If-Match", edited.etag()).put(edited.submission()), 403, "forbidden");
        var foreign = Draft.by(OTHER_EDITOR, "DEMO-SN");
        problem(as(PARTNER).get(foreign.path()), 404, "not-found");
        problem(patching(PARTNER, foreign.etag(), Map.of()).patch(foreign.path()), 404, "not-found");
        var submitted = edited.submitted(EDITOR);
        problem(as(PARTNER).header("If-Match", submitted.etag()).delete(submitted.submission()), 403, "forbidden");
    }
}
