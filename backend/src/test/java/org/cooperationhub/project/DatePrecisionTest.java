package org.cooperationhub.project;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Dates of a project that are known to a month or a year. */
@QuarkusTest
class DatePrecisionTest {
    private static Map<String, Object> dates(String start, String startPrecision, String end, String endPrecision) {
        return Map.of(
                "actualStart", start,
                "actualStartPrecision", startPrecision,
                "actualEnd", end,
                "actualEndPrecision", endPrecision);
    }

    @Test
    void a_date_is_as_exact_as_it_is_written_and_a_day_where_nothing_is_said() {
        var draft = Draft.fresh()
                .edited(
                        EDITOR,
                        Map.of(
                                "plannedStart", "2026-06-17",
                                "plannedStartPrecision", "MONTH",
                                "plannedEnd", "2027-06-17",
                                "plannedEndPrecision", "YEAR"));
        as(EDITOR)
                .get(draft.path())
                .then()
                .body("plannedStart", equalTo("2026-06-01"))
                .body("plannedStartPrecision", equalTo("MONTH"))
                .body("plannedEnd", equalTo("2027-01-01"))
                .body("plannedEndPrecision", equalTo("YEAR"))
                .body("actualStart", nullValue())
                .body("actualStartPrecision", equalTo("DAY"));
        var published = draft.submitted(EDITOR).approved(REVIEWER);
        anonymous()
                .get(published.publicPath())
                .then()
                .body("plannedStart", equalTo("2026-06-01"))
                .body("plannedStartPrecision", equalTo("MONTH"));
        anonymous()
                .get("/projects?country=KE&sort=-updatedAt")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '" + published.code() + "' }.plannedStartPrecision", equalTo("MONTH"));
        var emptied = new HashMap<String, Object>();
        emptied.put("plannedEnd", null);
        patching(EDITOR, published.etag(), emptied)
                .patch(published.path())
                .then()
                .body("plannedEnd", nullValue())
                .body("plannedEndPrecision", equalTo("DAY"));
    }

    @Test
    void a_start_is_not_after_the_last_day_that_the_end_may_mean() {
        for (var right : List.of(
                dates("2024-06-15", "DAY", "2024-01-01", "YEAR"),
                dates("2024-06-15", "DAY", "2024-06-01", "MONTH"),
                dates("2024-12-31", "DAY", "2024-12-31", "DAY"),
                dates("2024-06-01", "YEAR", "2024-03-01", "DAY"))) Draft.fresh().edited(EDITOR, right);
        for (var wrong : List.of(
                dates("2024-06-15", "DAY", "2024-05-31", "MONTH"),
                dates("2025-01-01", "DAY", "2024-12-31", "YEAR"),
                dates("2024-06-15", "DAY", "2024-06-14", "DAY"),
                dates("2024-06-01", "MONTH", "2024-05-31", "DAY"))) {
            var draft = Draft.fresh();
            problem(patching(EDITOR, draft.etag(), wrong).patch(draft.path()), 422, "validation-failed")
                    .body("errors.pointer", contains("/actualEnd"))
                    .body("errors.code", contains("date-order"));
        }
    }

    @Test
    void a_year_that_has_begun_is_not_in_the_future() {
        var year = java.time.LocalDate.now(java.time.ZoneOffset.UTC).getYear();
        Draft.fresh().edited(EDITOR, Map.of("actualStart", year + "-12-31", "actualStartPrecision", "YEAR"));
        var draft = Draft.fresh();
        var next = Map.of("actualStart", (year + 1) + "-03-01", "actualStartPrecision", "YEAR");
        var unknown = Map.of("actualStart", year + "-01-01", "actualStartPrecision", "WEEK");
        for (var wrong : Arrays.asList(next, unknown))
            problem(patching(EDITOR, draft.etag(), wrong).patch(draft.path()), 422, "validation-failed");
    }
}
