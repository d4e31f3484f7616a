package org.cooperationhub.result;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Measured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose part of a value is reported: codes of lists, so that the parts of many projects can be added. */
@QuarkusTest
class CategoryTest {
    private final String period = UUID.randomUUID().toString();

    /** A project that measures by this dimension. */
    private Draft measuring(String dimension) {
        var content = Draft.content("DEMO-KE");
        var year = Map.of("id", period, "start", "2026-01-01", "end", "2026-12-31");
        var indicator = Map.of(
                "title", Map.of("en", "People"), "disaggregations", List.of(dimension), "periods", List.of(year));
        content.put(
                "results",
                List.of(Map.of("type", "1", "title", Map.of("en", "Reach"), "indicators", List.of(indicator))));
        return Draft.by(EDITOR, content);
    }

    private Map<String, Object> value(String dimension, String category, @Nullable Integer part) {
        var parts = new HashMap<String, Object>(Map.of("dimension", dimension, "category", category));
        parts.put("value", part);
        return Map.of("period", period, "value", 5, "disaggregation", List.of(parts));
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, female, femal",
        "AGE, 60+, 61+",
        "DISABILITY, with-disability, disabled",
        "RURAL_URBAN, rural, village",
        "INCOME, q1, poor",
        "GROUP, ELDERLY, old",
        "COUNTRY, KE, Kenya"
    })
    void a_category_is_a_code_of_the_list_of_its_dimension(String dimension, String known, String unknown) {
        var reports = measuring(dimension).publicPath() + "/reports";
        posting(EDITOR, value(dimension, known, 1))
                .queryParam("dryRun", true)
                .post(reports)
                .then()
                .statusCode(201);
        problem(
                        posting(EDITOR, value(dimension, unknown, 1))
                                .queryParam("dryRun", true)
                                .post(reports),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/disaggregation/0/category"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void a_part_without_a_value_tells_nothing_apart() {
        var project = Measured.fresh();
        var parts = new HashMap<String, Object>(Map.of("dimension", "SEX", "category", "female"));
        parts.put("value", null);
        var report = project.reported(
                EDITOR, Map.of("period", project.counted().toString(), "value", 5, "disaggregation", List.of(parts)));
        problem(
                        as(EDITOR).header("If-Match", report.etag()).put(report.path() + "/submission"),
                        422,
                        "validation-failed")
                .body("errors.code", contains("disaggregation-missing"));
    }
}
