package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Domain invariant 11: roll-ups equal the sums over countable projects, per currency. */
@QuarkusTest
@DisplayName("invariant 11: roll-ups equal the sums over countable projects, per currency")
class SumsTest {
    private static Map<String, Object> budget(String type, int year, String amount, String currency) {
        return Map.of(
                "type", type,
                "periodStart", year + "-01-01",
                "periodEnd", year + "-12-31",
                "value", Map.of("amount", amount, "currency", currency),
                "valueDate", year + "-01-01");
    }

    private static void publish(Map<String, Object> more) {
        var content = Draft.content("DEMO-KE");
        content.put("countries", Draft.countries("KE"));
        content.putAll(more);
        Draft.published(content);
    }

    private static Map<String, BigDecimal> byCurrency(List<Map<String, Object>> rows) {
        var sums = new HashMap<String, BigDecimal>();
        for (var row : rows)
            if (row.get("value") instanceof Map<?, ?> value)
                sums.merge(
                        String.valueOf(value.get("currency")),
                        new BigDecimal(String.valueOf(value.get("amount"))),
                        BigDecimal::add);
        return sums;
    }

    @ParameterizedTest
    @EnumSource(Sums.Dimension.class)
    void the_items_of_a_currency_add_to_its_total_and_that_to_the_budgets_of_the_projects(Sums.Dimension by) {
        publish(Map.of(
                "budgets",
                        List.of(
                                budget("1", 2026, "100.01", "USD"),
                                budget("2", 2026, "200.03", "USD"),
                                budget("1", 2027, "50.00", "KES")),
                "sdgs",
                        List.of(
                                Map.of("target", "9.c", "weight", 33.3333),
                                Map.of("target", "4.4", "weight", 66.6667))));
        publish(Map.of("budgets", List.of(budget("1", 2026, "0.01", "USD")), "sdgs", List.of(Map.of("target", "9.c"))));
        publish(Map.of(
                "budgets", List.of(budget("1", 2026, "7.77", "USD")),
                "sdgs", List.of(Map.of("target", "9.c"), Map.of("target", "4.4"))));
        var sums = anonymous()
                .get("/projects/sums?by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var totals = byCurrency(sums.getList("totals"));
        assertThat(byCurrency(sums.getList("items"))).isEqualTo(totals);
        assertThat(totals).isEqualTo(budgetsOfEveryProject());
    }

    /** Read project by project, revised budgets in the place of original ones. */
    private static Map<String, BigDecimal> budgetsOfEveryProject() {
        var sums = new HashMap<String, BigDecimal>();
        var cursor = "";
        do {
            var page = anonymous()
                    .get("/projects?limit=200&sort=code" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (String id : page.<String>getList("items.id")) {
                var project = anonymous().get("/projects/" + id).jsonPath();
                if (project.getBoolean("countable")) add(sums, project.getList("budgets"));
            }
            var next = page.getString("page.nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return sums;
    }

    private static void add(Map<String, BigDecimal> sums, List<Map<String, Object>> budgets) {
        for (var each : budgets) {
            var revised = budgets.stream()
                    .anyMatch(other -> "2".equals(other.get("type"))
                            && java.util.Objects.equals(other.get("periodStart"), each.get("periodStart"))
                            && java.util.Objects.equals(other.get("periodEnd"), each.get("periodEnd")));
            if ("1".equals(each.get("type")) && revised) continue;
            byCurrency(List.of(each)).forEach((currency, amount) -> sums.merge(currency, amount, BigDecimal::add));
        }
    }

    @Test
    void another_dimension_is_refused() {
        problem(anonymous().get("/projects/sums?by=MOON"), 400, "invalid-parameter");
        problem(anonymous().get("/projects/sums?by=COUNTRY,SECTOR"), 400, "invalid-parameter");
    }
}
