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
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Content with one member as it is written here. */
    private static Response written(String member, String json) throws JsonProcessingException {
        var content = Draft.content("DEMO-KE");
        content.remove(member);
        var text = new ObjectMapper().writeValueAsString(content);
        return posting(EDITOR, text.replaceFirst("\\{", "{\"" + member + "\":" + json + ","))
                .post("/projects");
    }

    @Test
    void a_number_that_no_column_holds_is_refused_at_once() throws JsonProcessingException {
        for (var number : List.of("1e10000000", "-1e2000000000", "1e-10000000"))
            problem(
                            written("inKind", "[{\"kind\":\"TRAINING\",\"quantity\":" + number + "}]"),
                            422,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("/inKind/0/quantity"))
                    .body("errors[0].code", equalTo("digits"))
                    .time(lessThan(5000L));
        written("inKind", "[{\"kind\":\"TRAINING\",\"quantity\":3e2}]")
                .then()
                .statusCode(201)
                .body("inKind[0].quantity", equalTo(300));
    }

    @Test
    void kinds_of_texts_are_given_or_left_out() throws JsonProcessingException {
        for (var wrong : Map.of("{\"title\":null}", "/title", "{\"title\":{\"fr\":null}}", "/title/fr")
                .entrySet())
            problem(written("textKinds", wrong.getKey()), 422, "validation-failed")
                    .body("errors[0].pointer", equalTo("/textKinds" + wrong.getValue()))
                    .body("errors[0].code", equalTo("required"));
        var draft = Draft.fresh();
        as(EDITOR)
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", draft.etag())
                .body("{\"textKinds\":{\"title\":{\"fr\":null}}}")
                .patch(draft.path())
                .then()
                .statusCode(200);
    }

    @Test
    void no_line_leaves_the_earth() throws JsonProcessingException {
        var line = "[{\"line\":{\"type\":\"LineString\",\"coordinates\":[[39.67,-4.05],[%s]]}}]";
        for (var wrong : Map.of("36.8,120", "decimal-max", "36.8,-90.5", "decimal-min", "36.8,1e-10000000", "digits")
                .entrySet())
            problem(written("locations", line.formatted(wrong.getKey())), 422, "validation-failed")
                    .body("errors[0].pointer", equalTo("/locations/0/line/coordinates/1/1"))
                    .body("errors[0].code", equalTo(wrong.getValue()));
        written("locations", line.formatted("120,-90")).then().statusCode(201);
    }

    @Test
    void contact_and_documents_for_members_are_read_by_members_alone() {
        var content = Draft.content("DEMO-KE");
        content.put("contact", Map.of("name", "Somebody", "email", "somebody@ministry-ke.example"));
        content.put(
                "documents",
                Stream.of("PUBLIC", "MEMBERS", "ORGANISATION")
                        .map(each -> Map.of(
                                "category",
                                "A01",
                                "title",
                                Map.of("en", each),
                                "url",
                                "https://ke.example/" + each,
                                "visibility",
                                each))
                        .toList());
        var published = Draft.published(content);
        var members = published.publicPath() + "/members";
        problem(anonymous().get(members), 401, "unauthenticated");
        for (var member : List.of(READER, OTHER_READER, COMPANY_EDITOR))
            as(member)
                    .get(members)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("contact.email", equalTo("somebody@ministry-ke.example"))
                    .body("documents.title.en", contains("MEMBERS"));
        published.edited(EDITOR, Map.of("contact", Map.of("name", "Somebody else")));
        as(OTHER_READER).get(members).then().body("contact.name", equalTo("Somebody"));
        problem(as(OTHER_READER).get(Draft.fresh().publicPath() + "/members"), 404, "not-found");
    }
}
