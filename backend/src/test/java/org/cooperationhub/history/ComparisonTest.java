package org.cooperationhub.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two contents differ in. */
class ComparisonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String differences(String before, String after) throws JsonProcessingException {
        return String.join(
                "; ",
                Comparison.of(JSON.readTree(before), JSON.readTree(after)).stream()
                        .map(each -> each.kind() + " " + each.pointer() + " of " + each.member())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`a`:1}|{`a`:1}|",
                "{`title`:{`en`:`A`}}|{`title`:{`en`:`B`}}|CHANGED /title/en of title",
                "{`title`:{`en`:`A`}}|{`title`:{`en`:`A`,`fr`:`B`}}|ADDED /title/fr of title",
                "{`plannedEnd`:`2026-01-01`}|{`plannedEnd`:null}|REMOVED /plannedEnd of plannedEnd",
                "{`summary`:{}}|{`summary`:null}|"
            })
    void members_are_compared_by_name(String before, String after, String expected) throws JsonProcessingException {
        assertThat(differences(before.replace('`', '"'), after.replace('`', '"')))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_part_put_before_others_leaves_them_alone() throws JsonProcessingException {
        var one = "{\"budgets\":[{\"id\":\"1\",\"value\":5}]}";
        var two = "{\"budgets\":[{\"id\":\"2\",\"value\":9},{\"id\":\"1\",\"value\":6}]}";
        assertThat(differences(one, two)).isEqualTo("ADDED /budgets/0 of budgets; CHANGED /budgets/1/value of budgets");
        assertThat(differences(two, one))
                .isEqualTo("CHANGED /budgets/0/value of budgets; REMOVED /budgets/0 of budgets");
    }

    @Test
    void parts_without_id_are_matched_by_their_codes() throws JsonProcessingException {
        var one = "{\"countries\":[{\"country\":\"KE\",\"role\":\"LOCATION\",\"percentage\":null}]}";
        var two =
                "{\"countries\":[{\"country\":\"CN\",\"role\":\"PROVIDER\"},{\"country\":\"KE\",\"role\":\"LOCATION\",\"percentage\":100}]}";
        assertThat(differences(one, two))
                .isEqualTo("ADDED /countries/0 of countries; ADDED /countries/1/percentage of countries");
    }
}
