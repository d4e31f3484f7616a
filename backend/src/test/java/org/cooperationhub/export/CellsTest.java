package org.cooperationhub.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "'=1",
                "''=1",
                "- a list",
                "+1 (2)",
                "=HYPERLINK(\"http://a\")",
                "-1e5",
                "=",
                "-"
            })
    void what_begins_like_a_formula_is_inert_and_comes_back_as_it_was(String text) {
        var cell = Cells.guarded(text);
        assertThat(cell).isEqualTo("'" + text);
        assertThat(Cells.unguarded(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-4.05", "+1", "12", "a=1", "'quoted'", "''", "'", "[{\"a\":1}]", "😀", "骨干网"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(Cells.guarded(text)).isEqualTo(text);
        assertThat(Cells.unguarded(text)).isEqualTo(text);
    }

    @Test
    void a_date_comes_with_how_exactly_it_is_known() {
        var patch = TableRow.of(Map.of(
                        "plannedEnd", "2028-01-01",
                        "plannedEndPrecision", "YEAR",
                        "actualStart", "",
                        "actualStartPrecision", "",
                        "plannedStart", "2026-01-01"))
                .patch();
        assertThat(patch.get("plannedEnd").asText()).isEqualTo("2028-01-01");
        assertThat(patch.get("plannedEndPrecision").asText()).isEqualTo("YEAR");
        assertThat(patch.get("actualStartPrecision")).isEqualTo(NullNode.instance);
        assertThat(patch.has("plannedStartPrecision")).isFalse();
    }

    @Test
    void the_byte_order_mark_is_no_part_of_the_first_name() {
        var patch = TableRow.of(Map.of("\uFEFFtitle.en", "One", "id", "1")).patch();
        assertThat(patch.toString()).isEqualTo("{\"title\":{\"en\":\"One\"}}");
    }

    @Test
    void a_row_says_what_of_it_cannot_be_read() {
        var row = TableRow.of(Map.of(
                "budgets",
                "[{",
                "textKinds",
                "[]",
                "countries",
                "KE LOCATION 60 more",
                "groups",
                "WOMEN many",
                "title.en",
                "One",
                "title.fr",
                " ",
                "plannedStart",
                "",
                "markers",
                "",
                "unknown",
                "x",
                "id",
                "1"));
        assertThat(row.faults())
                .extracting(each -> each.column() + " " + each.problem())
                .containsExactlyInAnyOrder(
                        "budgets not-json", "textKinds not-an-object", "countries not-compact", "groups not-compact");
        assertThat(row.patch().at("/title/en").asText()).isEqualTo("One");
        assertThat(row.patch().at("/title/fr")).isEqualTo(NullNode.instance);
        assertThat(row.patch().get("plannedStart")).isEqualTo(NullNode.instance);
        assertThat(row.patch().get("markers")).isEmpty();
        assertThat(row.patch().has("unknown")).isFalse();
        assertThat(row.patch().has("id")).isFalse();
        assertThat(row.patch().has("summary")).isFalse();
    }

    @Test
    void proposals_and_targets_are_also_read_from_their_codes_alone() {
        var row = TableRow.of(Map.of("proposals", "CN-AF-2021/7; CN-AF-2021/9", "sdgs", "9.c"));
        assertThat(row.faults()).isEmpty();
        assertThat(row.patch().get("proposals").toString())
                .isEqualTo("[{\"proposal\":\"CN-AF-2021/7\"},{\"proposal\":\"CN-AF-2021/9\"}]");
        assertThat(row.patch().at("/sdgs/0/target").asText()).isEqualTo("9.c");
    }
}
