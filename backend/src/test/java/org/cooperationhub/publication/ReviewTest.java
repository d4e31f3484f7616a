package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.cooperationhub.testing.Api.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** From submission to publication. */
@QuarkusTest
class ReviewTest {
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
    void a_reviewer_of_another_organisation_asks_the_holders_of_the_keys() {
        var submitted = Draft.fresh().submitted(EDITOR);
        as(REVIEWER).get(submitted.path()).then().body("may", contains("REVIEW"));
        putting(REVIEWER, submitted.etag(), Map.of("decision", "APPROVED"))
                .put(submitted.review())
                .then()
                .statusCode(200)
                .body("publication", equalTo("KEYS_PENDING"))
                .body("may", empty());
        anonymous().get(submitted.publicPath()).then().statusCode(404);
        as(EDITOR).get(submitted.path()).then().body("may", empty());
        problem(patching(EDITOR, "*", Map.of("scopeLevel", "4")).patch(submitted.path()), 409, "wrong-state");
    }

    @Test
    void what_all_holders_agreed_to_is_for_everybody() {
        var submitted = Draft.fresh().submitted(EDITOR).approved(REVIEWER);
        anonymous()
                .get(submitted.publicPath())
                .then()
                .statusCode(200)
                .body("publication", equalTo("PUBLISHED"))
                .body("lastProgressAt", notNullValue())
                .body("submittedAt", nullValue())
                .body("may", empty());
        as(EDITOR).get(submitted.publicPath()).then().body("may", empty());
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
                    .body("summary.en", equalTo("A project of a test."))
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
                patching(EDITOR, published.etag(), Map.of("countries", Draft.countries("XX")))
                        .patch(published.path()),
                422,
                "validation-failed");
        as(EDITOR).get(published.path()).then().body("revision", equalTo(1)).body("publication", equalTo("PUBLISHED"));
    }

    @Test
    void a_mended_text_is_no_progress_and_a_milestone_is() {
        var published = Draft.published();
        String first = anonymous().get(published.publicPath()).path("lastProgressAt");
        var mended = published
                .edited(EDITOR, Map.of("summary", Map.of("en", "A project of this test.")))
                .submitted(EDITOR)
                .approved(REVIEWER);
        anonymous().get(mended.publicPath()).then().body("revision", equalTo(2)).body("lastProgressAt", equalTo(first));
        mended.edited(
                        EDITOR,
                        Map.of(
                                "milestones",
                                List.of(Map.of("title", Map.of("en", "Mast raised"), "due", "2026-06-01"))))
                .submitted(EDITOR)
                .approved(REVIEWER);
        anonymous()
                .get(mended.publicPath())
                .then()
                .body("revision", equalTo(3))
                .body("lastProgressAt", greaterThan(first));
    }
}
