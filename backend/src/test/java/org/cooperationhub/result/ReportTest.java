package org.cooperationhub.result;

import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Measured;
import org.junit.jupiter.api.Test;

/** Reporting a value, handing it in, deciding on it, and locking its period. */
@QuarkusTest
class ReportTest {
    @Test
    void a_value_goes_from_draft_to_approved_and_changes_only_by_a_new_report() {
        var project = Measured.published();
        var first = project.reported(EDITOR, Measured.counted(project.counted(), 30, 20));
        first.answer()
                .then()
                .body("state", equalTo("DRAFT"))
                .body("value", equalTo(50))
                .body("may", contains("EDIT", "SUBMIT"));
        var approved = first.submitted(EDITOR).approved(ORG_ADMIN);
        approved.answer().then().body("state", equalTo("APPROVED")).body("may", equalTo(List.of()));
        problem(patching(EDITOR, approved.etag(), Map.of("value", 60)).patch(approved.path()), 409, "wrong-state");
        var results = "indicators.find { it.measure == '1' }";
        anonymous()
                .get(project.draft().publicPath() + "/results")
                .then()
                .statusCode(200)
                .body(results + ".toDate", equalTo(50))
                .body(results + ".periods[0].actual", equalTo(50))
                .body(results + ".periods[0].achieved", equalTo(50))
                .body(results + ".periods[1].actual", nullValue());
        project.reported(EDITOR, Measured.counted(project.secondYear(), 60, 40))
                .submitted(EDITOR)
                .approved(ORG_ADMIN);
        project.reported(ORG_ADMIN, Measured.counted(project.counted(), 40, 20))
                .submitted(ORG_ADMIN)
                .approved(EDITOR);
        as(EDITOR).get(approved.path()).then().body("state", equalTo("SUPERSEDED"));
        anonymous().get(project.draft().publicPath() + "/results").then().body(results + ".toDate", equalTo(160));
    }

    @Test
    void nobody_decides_on_the_value_they_handed_in() {
        var pending = ownReport().submitted(ORG_ADMIN);
        problem(pending.decide(ORG_ADMIN, Map.of("decision", "APPROVED")), 403, "forbidden");
        as(ORG_ADMIN).get(pending.path()).then().body("may", contains("WITHDRAW"));
        as(EDITOR).get(pending.path()).then().body("may", hasItem("REVIEW"));
    }

    private static Measured.Report ownReport() {
        var project = Measured.fresh();
        return project.reported(ORG_ADMIN, Measured.counted(project.counted(), 1, 1));
    }

    @Test
    void a_returned_value_carries_the_note_and_can_be_handed_in_again() {
        var project = Measured.fresh();
        var pending = project.reported(EDITOR, Measured.counted(project.counted(), 1, 1))
                .submitted(EDITOR);
        problem(pending.decide(ORG_ADMIN, Map.of("decision", "RETURNED", "note", " ")), 422, "validation-failed");
        var returned = pending.returned(ORG_ADMIN, "Count again.");
        returned.answer().then().body("state", equalTo("RETURNED")).body("reviewNote", equalTo("Count again."));
        patching(EDITOR, returned.etag(), Measured.counted(project.counted(), 2, 1))
                .patch(returned.path())
                .then()
                .statusCode(200)
                .body("value", equalTo(3));
        problem(
                as(EDITOR).header("If-Match", returned.etag()).put(returned.path() + "/submission"),
                412,
                "precondition-failed");
    }

    @Test
    void a_period_has_one_report_in_work() {
        var project = Measured.fresh();
        project.reported(EDITOR, Measured.counted(project.counted(), 1, 1));
        problem(posting(EDITOR, Measured.counted(project.counted(), 2, 2)).post(project.reports()), 409, "duplicate");
    }

    @Test
    void a_locked_period_refuses_all_until_it_is_opened() {
        var project = Measured.fresh();
        var draft = project.reported(EDITOR, Measured.counted(project.counted(), 1, 1));
        as(EDITOR).put(project.lock(project.counted())).then().statusCode(200).body("locked", equalTo(true));
        as(EDITOR).put(project.lock(project.counted())).then().statusCode(200);
        problem(patching(EDITOR, draft.etag(), Map.of("value", 3)).patch(draft.path()), 409, "wrong-state");
        problem(as(EDITOR).header("If-Match", draft.etag()).put(draft.path() + "/submission"), 409, "wrong-state");
        as(EDITOR).get(draft.path()).then().body("locked", equalTo(true)).body("may", equalTo(List.of()));
        as(EDITOR)
                .delete(project.lock(project.counted()))
                .then()
                .statusCode(200)
                .body("locked", equalTo(false));
        draft.submitted(EDITOR);
    }

    @Test
    void a_receiver_finds_the_projects_that_name_it() {
        var project = Measured.published();
        var found = "items.code";
        var query = "/projects?sort=-updatedAt&limit=200&receiver=";
        anonymous()
                .get(query + "DEMO-SN")
                .then()
                .statusCode(200)
                .body(found, hasItem(project.draft().code()));
        anonymous()
                .get(query + "DEMO-CN")
                .then()
                .body(found, not(hasItem(project.draft().code())));
        problem(as(OTHER_EDITOR).get("/projects?mine=true&receiver=DEMO-SN"), 400, "invalid-parameter");
    }

    @Test
    void a_period_is_known_to_be_locked_without_a_report() {
        var project = Measured.published();
        var lock = project.lock(project.counted());
        as(EDITOR).get(lock).then().statusCode(200).body("locked", equalTo(false));
        as(EDITOR).put(lock).then().statusCode(200);
        as(EDITOR).get(lock).then().body("locked", equalTo(true)).body("lockedAt", notNullValue());
        var periods = "indicators.find { it.measure == '1' }.periods.locked";
        anonymous()
                .get(project.draft().publicPath() + "/results")
                .then()
                .statusCode(200)
                .body(periods, contains(true, false));
        problem(as(READER).get(lock), 404, "not-found");
        problem(as(EDITOR).get(project.lock(UUID.randomUUID())), 404, "not-found");
    }

    /** A value, and the place and code of its fault; none for one that is right. */
    private record Wrong(Map<String, Object> value, String pointer, String code) {}

    private static List<Wrong> wrong(Measured project) {
        var counted = project.counted().toString();
        var percentage = project.percentage().toString();
        return List.of(
                new Wrong(Map.of("period", UUID.randomUUID().toString(), "value", 1), "/period", "unknown-period"),
                new Wrong(Map.of("period", counted, "value", "1"), "/value", "wrong-type"),
                new Wrong(
                        Map.of("period", counted, "value", 1, "notAvailableReason", "NOT_DUE"),
                        "/notAvailableReason",
                        "value-and-reason"),
                new Wrong(
                        Map.of("period", counted, "notAvailableReason", "LOST"), "/notAvailableReason", "unknown-code"),
                new Wrong(Map.of("period", counted, "value", 1, "numerator", 1), "/numerator", "not-a-percentage"),
                new Wrong(
                        Map.of(
                                "period",
                                counted,
                                "value",
                                1,
                                "disaggregation",
                                List.of(Map.of("dimension", "AGE", "category", "old", "value", 1))),
                        "/disaggregation/0/dimension",
                        "unknown-dimension"),
                new Wrong(Measured.counted(project.counted(), 1, 1), "", ""),
                new Wrong(
                        Map.of(
                                "period",
                                counted,
                                "value",
                                1,
                                "disaggregation",
                                List.of(Map.of("dimension", "SEX", "category", "female", "value", 2))),
                        "/disaggregation",
                        "parts-exceed-value"),
                new Wrong(
                        Map.of("period", percentage, "value", 50, "numerator", 1, "denominator", 0),
                        "/denominator",
                        "denominator-not-positive"),
                new Wrong(
                        Map.of("period", percentage, "value", 60, "numerator", 1, "denominator", 2),
                        "/value",
                        "percentage-differs"),
                new Wrong(
                        Map.of(
                                "period",
                                counted,
                                "value",
                                1,
                                "evidence",
                                List.of(UUID.randomUUID().toString())),
                        "/evidence/0",
                        "unknown-document"));
    }

    @Test
    void a_wrong_value_is_refused_at_its_place() {
        var project = Measured.fresh();
        for (var each : wrong(project)) {
            var answer = posting(EDITOR, each.value).queryParam("dryRun", true).post(project.reports());
            if (each.code.isEmpty()) answer.then().statusCode(201);
            else
                problem(answer, 422, "validation-failed")
                        .body("errors.find { it.pointer == '" + each.pointer + "' }.code", equalTo(each.code));
        }
    }

    @Test
    void what_is_missing_is_told_when_the_value_is_handed_in() {
        var project = Measured.fresh();
        var empty =
                project.reported(EDITOR, Map.of("period", project.percentage().toString(), "value", 50));
        problem(as(EDITOR).header("If-Match", empty.etag()).put(empty.path() + "/submission"), 422, "validation-failed")
                .body("errors.code", hasItem("percentage-parts"));
        var apart = project.reported(EDITOR, Map.of("period", project.counted().toString(), "value", 5));
        problem(as(EDITOR).header("If-Match", apart.etag()).put(apart.path() + "/submission"), 422, "validation-failed")
                .body("errors.code", contains("disaggregation-missing"));
        var words =
                project.reported(EDITOR, Map.of("period", project.qualitative().toString()));
        problem(as(EDITOR).header("If-Match", words.etag()).put(words.path() + "/submission"), 422, "validation-failed")
                .body("errors.pointer", contains("/narrative"));
        var reason = new HashMap<String, Object>();
        reason.put("value", null);
        reason.put("notAvailableReason", "NOT_COLLECTED");
        var patched = patching(EDITOR, empty.etag(), reason).patch(empty.path());
        patched.then().statusCode(200).body("value", nullValue()).body("notAvailableReason", equalTo("NOT_COLLECTED"));
        as(EDITOR)
                .header("If-Match", patched.header("ETag"))
                .put(empty.path() + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void the_list_is_for_those_who_may_see_drafts_and_filters_by_state_and_period() {
        var project = Measured.fresh();
        project.reported(PARTNER, Measured.counted(project.counted(), 1, 1));
        project.reported(EDITOR, Measured.counted(project.secondYear(), 1, 1)).submitted(EDITOR);
        as(EDITOR)
                .get(project.reports() + "?state=PENDING")
                .then()
                .body("items.period", contains(project.secondYear().toString()));
        as(REVIEWER)
                .get(project.reports() + "?period=" + project.counted())
                .then()
                .body("items.state", contains("DRAFT"));
        problem(as(EDITOR).get(project.reports() + "?period=x"), 400, "invalid-parameter");
        for (var outsider : List.of(OTHER_EDITOR, READER))
            problem(as(outsider).get(project.reports()), 404, "not-found");
        problem(anonymous().get(project.reports()), 401, "unauthenticated");
    }

    /** Another indicator with one period and no baseline, beside those that the draft has. */
    private static Draft withIndicator(Draft draft, UUID period) {
        List<Map<String, Object>> results =
                as(EDITOR).get(draft.path()).jsonPath().getList("results");
        @SuppressWarnings("unchecked")
        var indicators =
                (List<Object>) Objects.requireNonNull(results.getFirst().get("indicators"));
        indicators.add(Map.of(
                "title",
                Map.of("en", "Nobody was asked"),
                "ascending",
                true,
                "cumulative",
                false,
                "periods",
                List.of(Map.of("id", period.toString(), "start", "2026-01-01", "end", "2026-12-31", "target", 10))));
        return draft.edited(EDITOR, Map.of("results", results));
    }

    @Test
    void a_value_of_an_indicator_in_preparation_is_public_with_its_indicator_alone() {
        var project = Measured.published();
        var page = project.draft().publicPath();
        var period = UUID.randomUUID();
        var draft = withIndicator(project.draft(), period);
        project.reported(EDITOR, Map.of("period", period.toString(), "value", 5))
                .submitted(EDITOR)
                .approved(ORG_ADMIN);
        project.reported(EDITOR, Measured.counted(project.counted(), 1, 1))
                .submitted(EDITOR)
                .approved(ORG_ADMIN);
        anonymous()
                .get(page)
                .then()
                .body("values.period", contains(project.counted().toString()));
        draft.again().submitted(EDITOR).approved(REVIEWER);
        anonymous().get(page).then().body("values.period", hasItem(period.toString()));
        // without a baseline nobody knows how far it came
        anonymous()
                .get(page + "/results")
                .then()
                .body("indicators.find { it.baseline == null }.periods[0].actual", equalTo(5))
                .body("indicators.find { it.baseline == null }.periods[0].achieved", nullValue());
    }

    @Test
    void every_step_of_a_value_stands_in_the_history() {
        var project = Measured.fresh();
        var draft = project.reported(EDITOR, Measured.counted(project.counted(), 1, 1));
        var edited = patching(EDITOR, draft.etag(), Measured.counted(project.counted(), 2, 1))
                .patch(draft.path());
        var pending = as(EDITOR).header("If-Match", edited.header("ETag")).put(draft.path() + "/submission");
        as(EDITOR)
                .header("If-Match", pending.header("ETag"))
                .delete(draft.path() + "/submission")
                .then()
                .statusCode(200);
        as(EDITOR)
                .get(project.draft().publicPath() + "/events")
                .then()
                .body(
                        "items.action",
                        contains("VALUE_WITHDRAWN", "VALUE_SUBMITTED", "VALUE_EDITED", "VALUE_REPORTED", "CREATED"))
                .body("items[2].fields", containsInAnyOrder("disaggregation", "value"))
                .body("items[2].person", notNullValue());
    }

    @Test
    void reports_are_nothing_for_who_is_asked_for_a_key_alone() {
        var project = Measured.fresh();
        var report = project.reported(EDITOR, Measured.counted(project.counted(), 1, 1));
        project.draft().submitted(EDITOR).reviewed(REVIEWER);
        as(AUTHORITY_KE).get(project.draft().path()).then().statusCode(200);
        for (var address : List.of(project.reports(), report.path()))
            problem(as(AUTHORITY_KE).get(address), 404, "not-found");
    }
}
