package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.CONTRIBUTOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Who turns which key, when, and what comes of it. */
@QuarkusTest
class KeyTest {
    private static final Map<String, String> YES = Map.of("decision", "APPROVED");

    private static final Map<String, String> KE_BENEFITS = Map.of("country", "KE", "role", "BENEFICIARY");
    private static final Map<String, String> SN = Map.of("country", "SN", "role", "LOCATION");

    private static Draft pending() {
        return Draft.fresh().submitted(EDITOR).reviewed(REVIEWER);
    }

    private static Response turn(Draft draft, String holder, Account by) {
        return putting(by, draft.etag(), YES).put(draft.approval(holder));
    }

    @Test
    void each_key_is_turned_by_its_holder_and_the_last_one_publishes() {
        var draft = pending();
        turn(draft, "KE", AUTHORITY_KE)
                .then()
                .statusCode(200)
                .body("working.publication", equalTo("KEYS_PENDING"))
                .body("waitingFor.holder", contains("LEAD", "SN"));
        turn(draft, "SN", FOCAL_SN).then().statusCode(200);
        turn(draft, "LEAD", SECOND_ADMIN)
                .then()
                .statusCode(200)
                .body("publication", equalTo("PUBLISHED"))
                .body("publishedRevision", equalTo(1));
        as(EDITOR)
                .get(draft.approvals())
                .then()
                .statusCode(200)
                .body("items.holder", contains("LEAD", "KE", "SN"))
                .body("items.kind", contains("LEAD", "COUNTRY", "COUNTRY"))
                .body("items.decision", everyItem(equalTo("APPROVED")))
                .body("items.decidedFor.code", contains("DEMO-KE", "DEMO-KE", "DEMO-SN"))
                .body("items.decidedBy", everyItem(notNullValue()))
                .body("items.dueAt", everyItem(nullValue()))
                .body("items.carriedFrom", everyItem(nullValue()));
        anonymous().get(draft.publicPath()).then().statusCode(200);
    }

    @Test
    void nobody_else_turns_a_key() {
        var draft = pending();
        for (var who : List.of(EDITOR, CONTRIBUTOR, PARTNER, REVIEWER, PLATFORM_ADMIN, AUDITOR, FOCAL_KE, FOCAL_SN))
            problem(turn(draft, "LEAD", who), 403, "forbidden");
        for (var who : List.of(EDITOR, ORG_ADMIN, CONTRIBUTOR, PARTNER, REVIEWER, PLATFORM_ADMIN, AUDITOR, FOCAL_SN))
            problem(turn(draft, "KE", who), 403, "forbidden");
        for (var who : List.of(READER, OTHER_ADMIN)) problem(turn(draft, "LEAD", who), 404, "not-found");
        problem(
                anonymous()
                        .header("If-Match", draft.etag())
                        .contentType("application/json")
                        .body(YES)
                        .put(draft.approval("KE")),
                401,
                "unauthenticated");
        problem(turn(draft, "XX", FOCAL_KE), 403, "forbidden");
        as(EDITOR).get(draft.workflow()).then().body("waitingFor.holder", contains("LEAD", "KE", "SN"));
    }

    @Test
    void nobody_turns_a_key_of_what_they_submitted() {
        var draft = Draft.fresh().submitted(ORG_ADMIN).reviewed(REVIEWER);
        problem(turn(draft, "LEAD", ORG_ADMIN), 403, "forbidden");
        as(ORG_ADMIN).get(draft.workflow()).then().body("may.step", equalTo(List.of()));
        as(SECOND_ADMIN).get(draft.workflow()).then().body("may.step", contains("APPROVE_LEAD"));
        draft.turned("LEAD", SECOND_ADMIN);
    }

    @Test
    void a_return_says_what_to_mend_and_closes_all_keys() {
        var draft = pending();
        for (var note : List.of("", "  "))
            problem(
                            putting(FOCAL_KE, draft.etag(), Map.of("decision", "RETURNED", "note", note))
                                    .put(draft.approval("KE")),
                            422,
                            "validation-failed")
                    .body("errors[0].pointer", equalTo("/note"));
        problem(putting(FOCAL_KE, draft.etag(), Map.of()).put(draft.approval("KE")), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/decision"));
        var returned = draft.givenBack("KE", FOCAL_KE, "Not this river.");
        as(EDITOR)
                .get(draft.path())
                .then()
                .body("publication", equalTo("RETURNED"))
                .body("reviewNote", equalTo("Not this river."));
        problem(turn(returned, "SN", FOCAL_SN), 409, "wrong-state");
    }

    @Test
    void a_key_belongs_to_the_version_that_was_read_and_to_a_revision_that_waits() {
        var draft = Draft.fresh();
        problem(turn(draft, "KE", FOCAL_KE), 409, "wrong-state");
        var pending = draft.submitted(EDITOR).reviewed(REVIEWER);
        problem(turn(draft, "KE", FOCAL_KE), 412, "precondition-failed");
        problem(
                as(FOCAL_KE).contentType("application/json").body(YES).put(pending.approval("KE")),
                428,
                "precondition-required");
        pending.turned("KE", FOCAL_KE);
        problem(turn(pending, "KE", AUTHORITY_KE), 409, "wrong-state");
        problem(
                putting(FOCAL_KE, pending.etag(), Map.of("decision", "RETURNED", "note", "No, wait"))
                        .put(pending.approval("KE")),
                409,
                "wrong-state");
    }

    @Test
    void the_same_decision_of_the_same_person_may_be_repeated() {
        var draft = pending();
        for (var turn = 0; turn < 2; turn++)
            turn(draft, "LEAD", SECOND_ADMIN).then().statusCode(200);
        turn(draft, "SN", FOCAL_SN).then().statusCode(200);
        // the state authority loses sight of the revision with the key that publishes it, and may repeat it still
        for (var turn = 0; turn < 2; turn++)
            turn(draft, "KE", AUTHORITY_KE).then().statusCode(200).body("publication", equalTo("PUBLISHED"));
        problem(as(AUTHORITY_KE).get(draft.workflow()), 404, "not-found");
    }

    @Test
    void a_revision_that_waits_is_seen_by_the_authorities_of_its_countries() {
        var draft = Draft.fresh();
        for (var address : List.of(draft.path(), draft.workflow(), draft.approvals())) {
            problem(as(AUTHORITY_KE).get(address), 404, "not-found");
            for (var focal : List.of(FOCAL_KE, FOCAL_SN))
                as(focal).get(address).then().statusCode(200);
        }
        var elsewhere = Draft.content("DEMO-KE");
        elsewhere.put("countries", Draft.countries("KE"));
        problem(as(FOCAL_SN).get(Draft.by(EDITOR, elsewhere).path()), 404, "not-found");
        var pending = draft.submitted(EDITOR).reviewed(REVIEWER);
        for (var address : List.of(draft.path(), draft.workflow(), draft.approvals()))
            as(AUTHORITY_KE).get(address).then().statusCode(200);
        as(AUTHORITY_KE)
                .queryParam("q", as(EDITOR).get(pending.path()).<String>path("title.en"))
                .get("/projects?mine=true")
                .then()
                .body("items.code", contains(pending.code()));
    }

    @Test
    void who_agreed_before_a_return_is_asked_again_only_for_what_concerns_them() {
        var returned = pending()
                .turned("LEAD", SECOND_ADMIN)
                .turned("SN", FOCAL_SN)
                .givenBack("KE", FOCAL_KE, "Mend the spelling.");
        var mended = returned.edited(EDITOR, Map.of("summary", Map.of("en", "A project of this test.")))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        assertThat(mended.waitsFor()).containsExactly("KE");
        as(EDITOR)
                .get(mended.approvals())
                .then()
                .body("items.decision", contains("APPROVED", "PENDING", "APPROVED"))
                .body("items.carriedFrom", everyItem(nullValue()));
        var shared = mended.givenBack("KE", FOCAL_KE, "And our part?")
                .edited(EDITOR, Map.of("countries", List.of(KE_BENEFITS, SN)))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        assertThat(shared.waitsFor()).containsExactly("LEAD", "KE");
        var renamed = shared.returned(REVIEWER, "And the title?")
                .edited(EDITOR, Map.of("title", Map.of("en", "Another title")))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        assertThat(renamed.waitsFor()).containsExactly("LEAD", "KE", "SN");
        renamed.agreed();
        anonymous().get(renamed.publicPath()).then().statusCode(200).body("agreements.revision", contains(1, 1, 1));
    }

    @Test
    void an_agreement_of_who_hands_the_revision_in_again_does_not_stand() {
        var returned = pending().turned("LEAD", SECOND_ADMIN).givenBack("KE", FOCAL_KE, "Mend the spelling.");
        var again = returned.edited(EDITOR, Map.of("summary", Map.of("en", "Mended.")))
                .submitted(SECOND_ADMIN)
                .reviewed(REVIEWER);
        assertThat(again.waitsFor()).containsExactly("LEAD", "KE", "SN");
        problem(turn(again, "LEAD", SECOND_ADMIN), 403, "forbidden");
    }
}
