package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Stream;
import org.cooperationhub.project.ProjectInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which change asks whose key again. */
class WatchedFieldsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final String AGREED = """
        {"lead": "DEMO-KE", "title": {"en": "Backbone", "fr": "Dorsale"}, "summary": {"en": "Fibre."},
         "description": {"en": "Two border towns."}, "activityStatus": "2",
         "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
         "countries": [{"country": "KE", "role": "LOCATION", "percentage": 60},
                       {"country": "SN", "role": "BENEFICIARY", "percentage": 40},
                       {"country": "CN", "role": "PROVIDER"}],
         "organisations": [{"organisation": "DEMO-SN", "role": "4", "theirReference": "SN-1"},
                           {"name": "A bank", "role": "1"}],
         "budgets": [{"periodStart": "2026-01-01", "periodEnd": "2026-12-31",
                      "value": {"amount": "600.00", "currency": "USD"}, "valueDate": "2026-01-01"},
                     {"periodStart": "2027-01-01", "periodEnd": "2027-12-31",
                      "value": {"amount": "400.00", "currency": "USD"}, "valueDate": "2026-01-01"}],
         "documents": [{"category": "A09", "title": {"en": "Memorandum"}, "url": "https://ke.example/mou.pdf"},
                       {"category": "A01", "title": {"en": "Report"}, "url": "https://ke.example/report.pdf"}]}""";

    /** A change, as the members that replace those above; and whose keys it asks again. */
    private record Change(String what, String members, String reopened) {
        Change(String what, String members) {
            this(what, members, "");
        }
    }

    private static final String ALL = "KE, LEAD, SN";

    private static final List<Change> CHANGES = List.of(
            new Change("nothing", "{}"),
            new Change("a typo in the description", "{'description': {'en': 'Two border tows.'}}"),
            new Change("a summary", "{'summary': {'en': 'Fibre and masts.'}}"),
            new Change("a planned result", "{'results': [{'type': '1', 'title': {'en': 'Cable laid'}}]}"),
            new Change("a benefit", "{'benefits': [{'kind': 'JOBS', 'description': {'en': 'Work'}}]}"),
            new Change("proposals", "{'proposals': [{'proposal': 'CN-AF-2021/1'}]}"),
            new Change("the title", "{'title': {'en': 'Backbones', 'fr': 'Dorsale'}}", ALL),
            new Change("a translation of the title", "{'title': {'en': 'Backbone', 'fr': 'L’épine'}}", ALL),
            new Change("the status", "{'activityStatus': '3'}", ALL),
            new Change("the planned start", "{'plannedStart': '2026-02-01'}", ALL),
            new Change("how exactly a date is known", "{'plannedStartPrecision': 'MONTH'}", ALL),
            new Change("the actual start", "{'actualStart': '2026-02-01'}", ALL),
            new Change("the planned end", "{'plannedEnd': null}", ALL),
            new Change("the actual end", "{'actualEnd': '2027-01-31'}", ALL),
            new Change(
                    "the share of Kenya",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 50",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 40",
                            "'CN', 'role': 'PROVIDER'"),
                    "KE, LEAD"),
            new Change(
                    "the shares of both",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 50",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 50",
                            "'CN', 'role': 'PROVIDER'"),
                    ALL),
            new Change(
                    "a share that is written another way, and another order",
                    countries(
                            "'CN', 'role': 'PROVIDER'",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 40.00",
                            "'KE', 'role': 'LOCATION', 'percentage': 60.0")),
            new Change(
                    "the role of Senegal",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 60",
                            "'SN', 'role': 'LOCATION', 'percentage': 40",
                            "'CN', 'role': 'PROVIDER'"),
                    "LEAD, SN"),
            new Change(
                    "a second role of Kenya",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 60",
                            "'KE', 'role': 'BENEFICIARY'",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 40",
                            "'CN', 'role': 'PROVIDER'"),
                    "KE, LEAD"),
            new Change(
                    "a country more",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 60",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 40",
                            "'TZ', 'role': 'LOCATION'",
                            "'CN', 'role': 'PROVIDER'"),
                    "LEAD, TZ"),
            new Change(
                    "a country less, which has no key any more",
                    countries("'KE', 'role': 'LOCATION', 'percentage': 60", "'CN', 'role': 'PROVIDER'"),
                    "LEAD"),
            new Change(
                    "a provider that benefits now",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 60",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 40",
                            "'CN', 'role': 'BENEFICIARY'"),
                    "CN, LEAD"),
            new Change(
                    "a provider less",
                    countries(
                            "'KE', 'role': 'LOCATION', 'percentage': 60",
                            "'SN', 'role': 'BENEFICIARY', 'percentage': 40"),
                    "LEAD"),
            new Change("a budget total", budgets("2026 700.00 USD", "2027 400.00 USD"), ALL),
            new Change("a budget less", budgets("2026 600.00 USD"), ALL),
            new Change("a budget in another currency", budgets("2026 600.00 USD", "2027 400.00 EUR"), ALL),
            new Change(
                    "a budget split with the same total",
                    budgets("2026 600.00 USD", "2027 150.00 USD", "2027 250.00 USD")),
            new Change(
                    "an original budget revised to the same total",
                    budgets("2026 600.00 USD", "2027 150.00 USD", "2027 400.00 USD 2")),
            new Change(
                    "an original budget revised to another total",
                    budgets("2026 600.00 USD", "2027 400.00 USD", "2027 500.00 USD 2"),
                    ALL),
            new Change("budgets in another order", budgets("2027 400.00 USD", "2026 600.00 USD")),
            new Change("money moved to another year", budgets("2026 1000.00 USD")),
            new Change(
                    "the role of an organisation",
                    "{'organisations': [{'organisation': 'DEMO-SN', 'role': '2'}, {'name': 'A bank', 'role': '1'}]}",
                    ALL),
            new Change("an organisation less", "{'organisations': [{'organisation': 'DEMO-SN', 'role': '4'}]}", ALL),
            new Change(
                    "organisations in another order, and what one calls the project",
                    "{'organisations': [{'name': 'A bank', 'role': '1'},"
                            + " {'organisation': 'DEMO-SN', 'role': '4', 'theirReference': 'SN-2'}]}"),
            new Change(
                    "a memorandum replaced",
                    "{'documents': [{'category': 'A09', 'title': {'en': 'Memorandum'}, 'url': 'https://ke.example/2.pdf'}]}",
                    ALL),
            new Change("no memorandum any more", "{'documents': []}", ALL),
            new Change(
                    "another document replaced",
                    "{'documents': [{'category': 'A01', 'title': {'en': 'Report'}, 'url': 'https://ke.example/2.pdf'},"
                            + " {'category': 'A09', 'title': {'en': 'Memorandum'}, 'url': 'https://ke.example/mou.pdf'}]}"),
            new Change(
                    "a memorandum for members alone",
                    "{'documents': [{'category': 'A09', 'title': {'en': 'Memorandum'}, 'url': 'https://ke.example/mou.pdf',"
                            + " 'visibility': 'MEMBERS'}]}",
                    ALL),
            new Change(
                    "another title of the memorandum",
                    "{'documents': [{'category': 'A09', 'title': {'en': 'Treaty'}, 'url': 'https://ke.example/mou.pdf'}]}",
                    ALL));

    private static String countries(String... parts) {
        return "{'countries': ["
                + String.join(
                        ", ",
                        Stream.of(parts)
                                .map(each -> "{'country': " + each + "}")
                                .toList()) + "]}";
    }

    private static String budgets(String... lines) {
        var parts = Stream.of(lines)
                .map(each -> each.split(" ", -1))
                .map(each -> """
            {'periodStart': '%1$s-01-01', 'periodEnd': '%1$s-12-31', 'valueDate': '2026-01-01',
             'type': '%4$s', 'value': {'amount': '%2$s', 'currency': '%3$s'}}""".formatted(each[0], each[1], each[2], each.length > 3 ? each[3] : "1"))
                .toList();
        return "{'budgets': [" + String.join(", ", parts) + "]}";
    }

    private static ProjectInput content(String members) throws JsonProcessingException {
        var content = (ObjectNode) JSON.readTree(AGREED);
        content.setAll((ObjectNode) JSON.readTree(members.replace('\'', '"')));
        return JSON.treeToValue(content, ProjectInput.class);
    }

    @TestFactory
    Stream<DynamicTest> a_change_asks_again_those_whom_it_concerns() {
        return CHANGES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.what + " → " + (each.reopened.isEmpty() ? "nobody" : each.reopened),
                        () -> assertThat(
                                        String.join(", ", WatchedFields.reopened(content("{}"), content(each.members))))
                                .isEqualTo(each.reopened)));
    }

    @Test
    void the_lead_and_each_location_or_beneficiary_hold_a_key() throws JsonProcessingException {
        assertThat(WatchedFields.holders(content("{}"))).containsExactly("KE", "LEAD", "SN");
        assertThat(WatchedFields.holders(content("{'countries': []}"))).containsExactly("LEAD");
    }
}
