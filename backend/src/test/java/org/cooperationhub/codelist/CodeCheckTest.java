package org.cooperationhub.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The checks of codes that other features make. */
@QuarkusTest
class CodeCheckTest {
    @Inject
    CodeLists lists;

    @Inject
    Loading loading;

    @Inject
    SessionFactory sessions;

    @Inject
    ObjectMapper json;

    @Test
    void a_withdrawn_code_is_refused_when_new_and_may_stay_where_it_stood() {
        assertThat(lists.fault("/currency", "currency", "BYN")).isNull();
        assertThat(lists.fault("/currency", "currency", null)).isNull();
        assertThat(lists.fault("/currency", "currency", "BYR"))
                .extracting("pointer", "code")
                .containsExactly("/currency", "withdrawn-code");
        assertThat(lists.faultOnNew("/currency", "currency", "BYR", List.of("USD")))
                .extracting("code")
                .isEqualTo("withdrawn-code");
        assertThat(lists.faultOnNew("/currency", "currency", "BYR", List.of("USD", "BYR")))
                .isNull();
        assertThat(lists.faultOnNew("/currency", "currency", null, List.of())).isNull();
    }

    @Test
    void a_code_is_known_in_its_own_list_and_case_alone() {
        for (var unknown : List.of("usd", "USD ", "22040", ""))
            assertThat(lists.fault("/currency", "currency", unknown))
                    .as(unknown)
                    .extracting("code")
                    .isEqualTo("unknown-code");
        assertThat(lists.fault("/x", "no-such-list", "USD")).extracting("code").isEqualTo("unknown-code");
    }

    @Test
    void labels_come_for_the_codes_that_are_known() {
        var labels = lists.labels("transaction-type", List.of("3", "99", "3"));
        assertThat(labels).containsOnlyKeys("3");
        assertThat(labels.get("3")).containsEntry("en", "Disbursement");
    }

    @Test
    void a_check_costs_no_query() {
        lists.fault("/sector", "dac-sector", "22040");
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        for (var code : List.of("22040", "15120", "22020", "nothing")) {
            lists.fault("/sector", "dac-sector", code);
            lists.labels("dac-sector", List.of(code));
        }
        assertThat(statistics.getPrepareStatementCount()).isZero();
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void a_list_loaded_anew_is_checked_as_it_is_now() {
        assertThat(lists.fault("/freshness", "freshness", "STALE")).isNotNull();
        load(file().replace("\"OVERDUE\"", "\"STALE\""));
        try {
            assertThat(lists.fault("/freshness", "freshness", "STALE")).isNull();
            assertThat(lists.fault("/freshness", "freshness", "OVERDUE"))
                    .extracting("code")
                    .isEqualTo("withdrawn-code");
            assertThat(lists.labels("freshness", List.of("OVERDUE")).get("OVERDUE"))
                    .containsEntry("en", "Update overdue");
        } finally {
            load(file());
        }
        assertThat(lists.fault("/freshness", "freshness", "OVERDUE")).isNull();
    }

    private void load(String file) {
        try {
            loading.load(json.readTree(file));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As the application loads lists: in a transaction that announces the change. */
    @ApplicationScoped
    public static class Loading {
        @Inject
        CodeLists lists;

        @Transactional
        public void load(JsonNode list) {
            lists.load(list);
        }
    }

    private static String file() {
        try (var in = CodeCheckTest.class.getResourceAsStream("/seed/code-lists/freshness.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
