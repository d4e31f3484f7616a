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
import static org.cooperationhub.testing.Api.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Account;
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
                .body("countries", contains("KE", "SN"))
                .body("proposals", contains("CN-AF-2021/1", "CN-AF-2021/7"))
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
    void working_revisions_are_listed_to_those_who_may_see_them() {
        var draft = Draft.fresh();
        var address = "/projects?mine=true&limit=200&q="
                + as(EDITOR).get(draft.path()).path("title.en");
        for (var insider : List.of(EDITOR, ORG_ADMIN, PARTNER, REVIEWER, PLATFORM_ADMIN))
            as(insider).get(address).then().body("items.code", contains(draft.code()));
        for (var stranger : List.of(READER, OTHER_EDITOR, OTHER_READER, SECRETARIAT))
            as(stranger).get(address).then().statusCode(200).body("items", empty());
        problem(anonymous().get(address), 401, "unauthenticated");
        as(REVIEWER).get(address + "&publication=SUBMITTED").then().body("items", empty());
        as(REVIEWER).get(address + "&publication=SUBMITTED,DRAFT").then().body("items", hasSize(1));
        anonymous().get(address.replace("mine=true&", "")).then().body("items", empty());
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
    void a_patch_changes_what_it_names_clears_what_is_null_and_keeps_the_rest() {
        var draft = Draft.fresh();
        var patch = new HashMap<String, Object>();
        patch.put("summary", Map.of("en", "What it is", "fr", "Ce que c’est"));
        patch.put("plannedEnd", null);
        patch.put("countries", List.of("SN"));
        var answer = patching(EDITOR, draft.etag(), patch).patch(draft.path());
        answer.then()
                .statusCode(200)
                .body("summary.fr", equalTo("Ce que c’est"))
                .body("plannedEnd", nullValue())
                .body("plannedStart", equalTo("2026-03-01"))
                .body("countries", contains("SN"))
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
                .edited(ORG_ADMIN, Map.of("countries", List.of("KE")));
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
        patching(EDITOR, draft.etag(), Map.of("countries", List.of("SN", "KE", "KE")))
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
    void a_draft_can_be_submitted_once() {
        var draft = Draft.fresh();
        problem(as(EDITOR).put(draft.submission()), 428, "precondition-required");
        var submitted = draft.submitted(EDITOR);
        as(EDITOR)
                .get(draft.path())
                .then()
                .body("publication", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("may", contains("WITHDRAW"));
        problem(as(EDITOR).header("If-Match", submitted.etag()).put(draft.submission()), 409, "wrong-state");
        problem(as(EDITOR).header("If-Match", draft.etag()).put(draft.submission()), 412, "precondition-failed");
    }

    @Test
    void what_is_submitted_cannot_be_edited() {
        var submitted = Draft.fresh().submitted(EDITOR);
        problem(
                patching(EDITOR, submitted.etag(), Map.of("scopeLevel", "4")).patch(submitted.path()),
                409,
                "wrong-state");
    }

    @Test
    void a_submitted_project_can_be_taken_back() {
        var draft = Draft.fresh();
        problem(as(EDITOR).header("If-Match", draft.etag()).delete(draft.submission()), 409, "wrong-state");
        var submitted = draft.submitted(EDITOR);
        as(EDITOR)
                .header("If-Match", submitted.etag())
                .delete(draft.submission())
                .then()
                .statusCode(200)
                .body("publication", equalTo("DRAFT"))
                .body("submittedAt", nullValue())
                .body("may", contains("EDIT", "SUBMIT"));
    }

    @Test
    void a_reviewer_of_another_organisation_publishes() {
        var submitted = Draft.fresh().submitted(EDITOR);
        as(REVIEWER).get(submitted.path()).then().body("may", contains("REVIEW"));
        putting(REVIEWER, submitted.etag(), Map.of("decision", "APPROVED"))
                .put(submitted.review())
                .then()
                .statusCode(200)
                .body("publication", equalTo("PUBLISHED"))
                .body("may", empty());
        anonymous()
                .get(submitted.publicPath())
                .then()
                .statusCode(200)
                .body("publication", equalTo("PUBLISHED"))
                .body("lastProgressAt", notNullValue())
                .body("submittedAt", nullValue())
                .body("may", empty());
        as(EDITOR).get(submitted.publicPath()).then().body("may", contains("EDIT"));
    }

    @Test
    void a_published_project_is_found_by_everybody_and_counted() {
        var before = facet("countries", "TD");
        var content = Draft.content("DEMO-KE");
        content.put("countries", List.of("TD", "KE"));
        content.put("proposals", List.of("CN-AF-2021/12"));
        content.put("activityStatus", "2");
        var project = Draft.published(content);
        assertThat(facet("countries", "TD")).isEqualTo(before + 1);
        for (var query : List.of(
                "country=TD",
                "country=ZM,TD&organisation=DEMO-KE",
                "proposal=CN-AF-2021/12",
                "initiative=CN-AF-2021&country=TD",
                "organisation=DEMO-KE&country=TD&activityStatus=2,3",
                "q=" + Draft.title(content)))
            anonymous()
                    .get("/projects?limit=200&" + query)
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem(project.code()))
                    .body("items.publication", everyItem(equalTo("PUBLISHED")));
        for (var query :
                List.of("proposal=CN-AF-2021/1", "initiative=WIC-2020", "organisation=DEMO-SN", "activityStatus=1"))
            anonymous()
                    .get("/projects?limit=200&country=TD&" + query)
                    .then()
                    .statusCode(200)
                    .body("items.code", not(hasItem(project.code())));
    }

    private static int facet(String name, String code) {
        List<Map<String, Object>> counts = anonymous()
                .get("/projects/facets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(name);
        return counts.stream()
                .filter(each -> code.equals(each.get("code")))
                .mapToInt(each -> Integer.parseInt(String.valueOf(each.get("projects"))))
                .sum();
    }

    @Test
    void the_search_looks_at_titles_and_not_at_how_they_are_stored() {
        var mark = UUID.randomUUID().toString();
        var content = Draft.content("DEMO-KE");
        content.put("title", Map.of("en", "100% of " + mark, "fr", "Été_" + mark));
        var project = Draft.by(EDITOR, content);
        for (var found :
                List.of(mark, "100% of " + mark, "été_" + mark, "OF " + mark.toUpperCase(java.util.Locale.ROOT)))
            as(EDITOR)
                    .queryParam("q", found)
                    .get("/projects?mine=true")
                    .then()
                    .body("items.code", contains(project.code()));
        for (var stored : List.of("ORIGINAL", "COURTESY", "sourceHash", "\"kind\"", "{"))
            as(EDITOR)
                    .queryParam("q", stored)
                    .get("/projects?mine=true&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.code", not(hasItem(project.code())));
        as(EDITOR)
                .queryParam("q", "1_0% of " + mark)
                .get("/projects?mine=true")
                .then()
                .body("items", empty());
    }

    @Test
    void nobody_decides_on_what_their_own_organisation_submitted() {
        var draft = Draft.by(SECRETARIAT, Draft.content("DEMO-SEC"));
        var submitted = draft.submitted(SECRETARIAT);
        problem(
                putting(REVIEWER, submitted.etag(), Map.of("decision", "APPROVED"))
                        .put(submitted.review()),
                403,
                "forbidden");
        as(REVIEWER).get(submitted.path()).then().body("may", not(hasItem("REVIEW")));
        var own = Draft.by(REVIEWER, Draft.content("DEMO-SEC")).submitted(REVIEWER);
        problem(putting(REVIEWER, own.etag(), Map.of("decision", "APPROVED")).put(own.review()), 403, "forbidden");
        anonymous().get(own.publicPath()).then().statusCode(404);
    }

    @Test
    void nobody_but_a_reviewer_decides() {
        var submitted = Draft.fresh().submitted(EDITOR);
        for (var insider : List.of(EDITOR, ORG_ADMIN, PARTNER, PLATFORM_ADMIN))
            problem(
                    putting(insider, submitted.etag(), Map.of("decision", "APPROVED"))
                            .put(submitted.review()),
                    403,
                    "forbidden");
        anonymous().get(submitted.publicPath()).then().statusCode(404);
    }

    @Test
    void only_what_is_submitted_can_be_decided_on() {
        var draft = Draft.fresh();
        problem(
                putting(REVIEWER, draft.etag(), Map.of("decision", "APPROVED")).put(draft.review()),
                409,
                "wrong-state");
        var published = Draft.published();
        problem(
                putting(REVIEWER, published.etag(), Map.of("decision", "RETURNED", "note", "Too late"))
                        .put(published.review()),
                409,
                "wrong-state");
    }

    @Test
    void a_decision_has_to_be_one_and_belongs_to_the_version_that_was_read() {
        var submitted = Draft.fresh().submitted(EDITOR);
        problem(putting(REVIEWER, submitted.etag(), Map.of()).put(submitted.review()), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/decision"));
        for (Object wrong : List.of("MAYBE", 0))
            problem(
                            putting(REVIEWER, submitted.etag(), Map.of("decision", wrong))
                                    .put(submitted.review()),
                            422,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("/decision"));
        problem(
                as(REVIEWER)
                        .contentType("application/json")
                        .body(Map.of("decision", "APPROVED"))
                        .put(submitted.review()),
                428,
                "precondition-required");
        problem(
                putting(REVIEWER, "\"0\"", Map.of("decision", "APPROVED")).put(submitted.review()),
                412,
                "precondition-failed");
    }

    @Test
    void a_returned_project_carries_the_note_and_can_be_submitted_again() {
        var submitted = Draft.fresh().submitted(EDITOR);
        for (var note : List.of("", "  "))
            problem(
                            putting(REVIEWER, submitted.etag(), Map.of("decision", "RETURNED", "note", note))
                                    .put(submitted.review()),
                            422,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("/note"));
        var returned = submitted.returned(REVIEWER, "Please name the river.");
        as(EDITOR)
                .get(returned.path())
                .then()
                .body("publication", equalTo("RETURNED"))
                .body("reviewNote", equalTo("Please name the river."))
                .body("may", contains("EDIT", "SUBMIT"));
        var again = returned.edited(EDITOR, Map.of("summary", Map.of("en", "On the Tana.")))
                .submitted(EDITOR);
        as(EDITOR).get(again.path()).then().body("reviewNote", nullValue());
        again.approved(REVIEWER);
        anonymous().get(again.publicPath()).then().statusCode(200).body("summary.en", equalTo("On the Tana."));
    }

    @Test
    void the_public_keeps_reading_the_published_revision_until_the_next_one_is_approved() {
        var published = Draft.published();
        var tag = anonymous().get(published.publicPath()).header("ETag");
        var edited = published.edited(EDITOR, Map.of("summary", Map.of("en", "Second thoughts")));
        assertThat(version(edited.etag())).isGreaterThan(version(published.etag()));
        as(EDITOR)
                .get(edited.path())
                .then()
                .body("publication", equalTo("DRAFT"))
                .body("revision", equalTo(2));
        for (var turn = 0; turn < 2; turn++) {
            anonymous()
                    .get(published.publicPath())
                    .then()
                    .header("ETag", tag)
                    .body("summary", equalTo(Map.of()))
                    .body("revision", equalTo(1));
            if (turn == 0) edited = edited.submitted(EDITOR);
        }
        anonymous().get("/projects?organisation=DEMO-KE&limit=200").then().body("items.id", hasItem(published.id()));
        edited.approved(REVIEWER);
        anonymous()
                .get(published.publicPath())
                .then()
                .body("summary.en", equalTo("Second thoughts"))
                .body("revision", equalTo(2));
    }

    @Test
    void an_invalid_edit_of_a_published_project_starts_no_revision() {
        var published = Draft.published();
        problem(
                patching(EDITOR, published.etag(), Map.of("countries", List.of("XX")))
                        .patch(published.path()),
                422,
                "validation-failed");
        as(EDITOR).get(published.path()).then().body("revision", equalTo(1)).body("publication", equalTo("PUBLISHED"));
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
        content.put("countries", List.of("XX"));
        problem(posting(EDITOR, content).queryParam("dryRun", true).post("/projects"), 422, "validation-failed");
    }

    @Test
    void a_summary_and_a_view_of_one_project_agree() {
        var project = Draft.published();
        Map<String, Object> summary = anonymous()
                .queryParam("limit", 200)
                .queryParam("sort", "-code")
                .queryParam("organisation", "DEMO-KE")
                .get("/projects")
                .jsonPath()
                .getMap("items.find { it.code == '" + project.code() + "' }");
        Map<String, Object> view =
                anonymous().get(project.publicPath()).jsonPath().getMap("");
        assertThat(summary)
                .isNotEmpty()
                .allSatisfy((member, value) -> assertThat(view).containsEntry(member, value));
    }

    @Test
    void projects_are_public_for_every_account_alike() {
        var project = Draft.published();
        for (var account : Account.values())
            as(account).get(project.publicPath()).then().statusCode(200).body("code", equalTo(project.code()));
        for (var reader : List.of(READER, OTHER_READER))
            as(reader).get("/projects?limit=200&sort=-updatedAt").then().body("items.code", hasItems(project.code()));
    }
}
