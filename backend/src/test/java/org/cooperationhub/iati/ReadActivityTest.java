package org.cooperationhub.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What of an activity is kept, and what is told of the rest. */
class ReadActivityTest {
    private static ReadActivity read(String content) throws IOException, UnreadableXml {
        var document = "<iati-activities version='2.03'><iati-activity xml:lang='en' default-currency='EUR'>"
                + "<iati-identifier>XX-1</iati-identifier>" + content + "</iati-activity></iati-activities>";
        try (var file = new ActivityFile(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "DEMO-KE"::equals)) {
            return Objects.requireNonNull(file.next());
        }
    }

    private static void found(ReadActivity activity, IatiFinding.Code code, String path) {
        assertThat(activity.findings())
                .anySatisfy(each -> assertThat(each.code() + " " + each.path()).isEqualTo(code + " " + path));
    }

    @Test
    void whatever_the_hub_has_no_place_for_is_named() throws IOException, UnreadableXml {
        var read = read("""
                <title><narrative>One</narrative><narrative xml:lang='es'>Uno</narrative></title>
                <contact-info><email>person@secret.example</email></contact-info>
                <recipient-country code='KE' percentage='60'/><recipient-region code='298' percentage='40'/>
                <sector vocabulary='99' code='Water'/><sector code='22020' strange='yes'/>
                <default-aid-type code='C01'/>
                <x:more xmlns:x='urn:x'>words</x:more>
                <transaction><transaction-type code='3'/><transaction-date iso-date='2020-01-01'/>
                  <value>10.555</value><aid-type code='C01'/></transaction>
                <transaction><transaction-type code='3'/><transaction-date iso-date='2020-01-01'/>
                  <value>much</value></transaction>""");
        found(read, IatiFinding.Code.LANGUAGE_NOT_KEPT, "title/narrative");
        found(read, IatiFinding.Code.NOT_KEPT, "contact-info");
        found(read, IatiFinding.Code.NOT_KEPT, "recipient-region");
        found(read, IatiFinding.Code.SHARES_LEFT_OUT, "recipient-country/@percentage");
        found(read, IatiFinding.Code.VOCABULARY_NOT_KEPT, "sector");
        found(read, IatiFinding.Code.NOT_KEPT, "sector/@strange");
        found(read, IatiFinding.Code.NOT_KEPT, "default-aid-type");
        found(read, IatiFinding.Code.NOT_KEPT, "x:more");
        found(read, IatiFinding.Code.ROUNDED, "transaction/value");
        found(read, IatiFinding.Code.ASSUMED, "transaction/value/@value-date");
        found(read, IatiFinding.Code.NOT_KEPT, "transaction/aid-type");
        found(read, IatiFinding.Code.NOT_A_NUMBER, "transaction/value");
        found(read, IatiFinding.Code.NOT_KEPT, "transaction");
        assertThat(read.findings().toString()).doesNotContain("person@secret.example");
        assertThat(read.input().at("/title/en").asText()).isEqualTo("One");
        assertThat(read.input().at("/transactions/0/value/amount").asText()).isEqualTo("10.56");
        assertThat(read.input().at("/transactions/0/value/currency").asText()).isEqualTo("EUR");
        assertThat(read.input().at("/transactions")).hasSize(1);
        assertThat(read.input().at("/countries/0").has("percentage")).isFalse();
        assertThat(read.input().has("results")).isFalse();
    }

    @Test
    void texts_too_long_or_with_what_cannot_be_shown_are_kept_as_far_as_they_can() throws IOException, UnreadableXml {
        var read = read("<title><narrative>" + "x".repeat(301) + "</narrative></title>"
                + "<description><narrative>a\u202Eb</narrative></description>"
                + "<description><narrative>c</narrative></description>");
        found(read, IatiFinding.Code.CUT, "title/narrative");
        found(read, IatiFinding.Code.CLEANED, "description/narrative");
        found(read, IatiFinding.Code.JOINED, "description");
        assertThat(read.input().at("/title/en").asText()).hasSize(300);
        assertThat(read.input().at("/description/en").asText()).isEqualTo("ab\n\nc");
    }

    @Test
    void a_date_is_a_day_unless_the_hub_says_how_exactly_it_is_known() throws IOException, UnreadableXml {
        var read = read("<activity-date type='1' iso-date='2026-05-17'><narrative>Q2</narrative></activity-date>"
                + "<activity-date type='3' iso-date='2028-01-01' h:precision='YEAR' xmlns:h='" + Iati.HUB
                + "'><narrative>2028</narrative></activity-date>"
                + "<activity-date type='4' iso-date='2029-01-01' h:precision='WEEK' xmlns:h='" + Iati.HUB + "'/>");
        assertThat(read.input().get("plannedStartPrecision").asText()).isEqualTo("DAY");
        assertThat(read.input().get("plannedEnd").asText()).isEqualTo("2028-01-01");
        assertThat(read.input().get("plannedEndPrecision").asText()).isEqualTo("YEAR");
        assertThat(read.input().get("actualEndPrecision").asText()).isEqualTo("DAY");
        assertThat(read.input().has("actualStartPrecision")).isFalse();
        assertThat(read.findings())
                .filteredOn(each -> each.path().startsWith("activity-date"))
                .extracting(each -> each.path() + " " + each.detail())
                .containsExactlyInAnyOrder("activity-date/narrative Q2", "activity-date/@hub:precision WEEK");
    }

    @Test
    void organisations_are_members_by_their_code_and_others_by_name() throws IOException, UnreadableXml {
        var read = read("<participating-org ref='DEMO-KE' role='4'><narrative>Ministry</narrative></participating-org>"
                + "<participating-org ref='GB-1' type='21' role='1'><narrative>A charity</narrative></participating-org>"
                + "<participating-org ref='GB-2'/>");
        assertThat(read.input().at("/organisations/0/organisation").asText()).isEqualTo("DEMO-KE");
        assertThat(read.input().at("/organisations/1/name").asText()).isEqualTo("A charity");
        assertThat(read.input().at("/organisations/1/identifier").asText()).isEqualTo("GB-1");
        assertThat(read.input().at("/organisations/1/actorType").asText()).isEqualTo("SOCIAL_ORGANISATION");
        assertThat(read.input().at("/organisations")).hasSize(2);
        found(read, IatiFinding.Code.MISSING, "participating-org/@role");
    }
}
