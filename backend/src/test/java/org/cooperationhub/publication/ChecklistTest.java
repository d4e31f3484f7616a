package org.cooperationhub.publication;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** What the checklist refuses, and what a reviewer says about the record. */
@QuarkusTest
class ChecklistTest {
    @Test
    void a_project_with_an_error_is_not_approved_and_every_one_is_named() {
        var content = Draft.content("DEMO-KE");
        content.put("budgets", List.of(budget("-1.00"), budget("-2.00")));
        var submitted = Draft.by(EDITOR, content).submitted(EDITOR);
        problem(
                        putting(REVIEWER, submitted.etag(), Map.of("decision", "APPROVED"))
                                .put(submitted.review()),
                        422,
                        "validation-failed")
                .body("errors.code", contains("value-not-positive", "value-not-positive"))
                .body("errors.pointer", contains("/budgets/0/value/amount", "/budgets/1/value/amount"));
        as(EDITOR).get(submitted.path()).then().body("publication", equalTo("SUBMITTED"));
        submitted.returned(REVIEWER, "An amount is not negative.");
    }

    private static Map<String, Object> budget(String amount) {
        return Map.of(
                "periodStart",
                "2026-01-01",
                "periodEnd",
                "2026-12-31",
                "value",
                Map.of("amount", amount, "currency", "USD"),
                "valueDate",
                "2026-01-01");
    }

    @Test
    void a_submission_is_refused_with_every_critical_finding_at_once() {
        var bare = Draft.by(EDITOR, Map.of("lead", "DEMO-KE", "title", Map.of("en", "Nothing else yet")));
        problem(as(EDITOR).header("If-Match", bare.etag()).put(bare.submission()), 422, "validation-failed")
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "summary-missing", "proposals-missing", "countries-missing", "start-missing"));
        as(EDITOR).get(bare.path()).then().body("publication", equalTo("DRAFT"));
    }

    @Test
    void a_reviewer_says_how_sums_take_the_record() {
        var submitted = Draft.fresh().submitted(EDITOR);
        var decision = Map.of("decision", "APPROVED", "countable", false, "secondaryReportOf", "XM-DAC-7-77");
        putting(REVIEWER, submitted.etag(), decision)
                .put(submitted.review())
                .then()
                .statusCode(200)
                .body("countable", equalTo(false))
                .body("secondaryReportOf", equalTo("XM-DAC-7-77"));
        problem(
                        putting(
                                        REVIEWER,
                                        "*",
                                        Map.of(
                                                "decision",
                                                "RETURNED",
                                                "note",
                                                "x",
                                                "secondaryReportOf",
                                                "x".repeat(201)))
                                .put(submitted.review()),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/secondaryReportOf"));
        putting(REVIEWER, "*", Map.of("decision", "RETURNED", "note", "On second thought", "secondaryReportOf", ""))
                .put(submitted.review())
                .then()
                .statusCode(200)
                .body("publication", equalTo("RETURNED"))
                .body("countable", equalTo(false))
                .body("secondaryReportOf", nullValue());
    }

    private static Map<String, Object> measuring(String... dimensions) {
        return Map.of(
                "type",
                "1",
                "title",
                Map.of("en", "People reached"),
                "indicators",
                List.of(Map.of("title", Map.of("en", "People"), "disaggregations", List.of(dimensions))));
    }

    private static final String NEEDS = "findings.items.findAll { it.code == 'group-needs-disaggregation' }.pointer";

    @Test
    void each_group_that_is_mainly_served_is_told_apart_by_its_own_dimension() {
        var content = Draft.content("DEMO-KE");
        content.put("results", List.of(measuring("SEX")));
        content.put(
                "groups",
                List.of(
                        Map.of("group", "WOMEN", "significance", 2),
                        Map.of("group", "DISABLED", "significance", 2),
                        Map.of("group", "CHILDREN", "significance", 1)));
        var draft = Draft.by(EDITOR, content);
        as(EDITOR).get(draft.path()).then().body(NEEDS, contains("/groups/1"));
        for (var dimension : List.of("DISABILITY", "GROUP")) {
            draft = draft.edited(EDITOR, Map.of("results", List.of(measuring("SEX", dimension))));
            as(EDITOR).get(draft.path()).then().body(NEEDS, empty());
        }
    }

    @Test
    void a_benefit_of_nobody_is_no_benefit() {
        var content = Draft.content("DEMO-KE");
        content.put("activityStatus", "4");
        content.put("actualEnd", "2026-06-30");
        content.put("benefits", List.of(Map.of("kind", "ACCESS")));
        var draft = Draft.by(EDITOR, content);
        problem(as(EDITOR).header("If-Match", draft.etag()).put(draft.submission()), 422, "validation-failed")
                .body("errors.code", containsInAnyOrder("beneficiary-missing", "closing-needs-benefit"));
        draft.edited(EDITOR, Map.of("benefits", List.of(Map.of("kind", "ACCESS", "group", "ELDERLY"))))
                .submitted(EDITOR);
    }
}
