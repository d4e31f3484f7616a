package org.cooperationhub.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InitiativeTest {
    private static final String CHINA_AFRICA = "/initiatives/CN-AF-2021";

    @Test
    void the_text_of_2021_has_four_pillars_of_four_proposals_numbered_1_to_16() {
        anonymous()
                .get(CHINA_AFRICA)
                .then()
                .statusCode(200)
                .body("pillars.ordinal", contains(1, 2, 3, 4))
                .body("pillars.code", contains("DEV", "SEC", "GOV", "BEN"))
                .body("pillars[0].proposalNumbers", contains(1, 2, 3, 4))
                .body("pillars[1].proposalNumbers", contains(5, 6, 7, 8))
                .body("pillars[2].proposalNumbers", contains(9, 10, 11, 12))
                .body("pillars[3].proposalNumbers", contains(13, 14, 15, 16));
        anonymous()
                .get(CHINA_AFRICA + "/proposals")
                .then()
                .body(
                        "items.number",
                        equalTo(IntStream.rangeClosed(1, 16).boxed().toList()))
                .body("items[6].code", equalTo("CN-AF-2021/7"))
                .body("items[6].pillar.code", equalTo("SEC"));
    }

    @Test
    void the_text_of_2020_has_four_pillars_and_no_proposals() {
        anonymous()
                .get("/initiatives/WIC-2020")
                .then()
                .body("pillars.code", contains("DEV", "SEC", "GOV", "BEN"))
                .body("pillars.proposalNumbers", everyItem(empty()))
                .body("provenance", equalTo("SUMMARY"))
                .body("textDate", equalTo("2020-11-18"))
                .body("dateDerived", equalTo(true))
                .body("eventDate", nullValue());
        anonymous()
                .get("/initiatives/WIC-2020/proposals")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_list_counts_pillars_and_proposals() {
        anonymous()
                .get("/initiatives?limit=200")
                .then()
                .body("items.find { it.code == 'CN-AF-2021' }.pillarCount", equalTo(4))
                .body("items.find { it.code == 'CN-AF-2021' }.proposalCount", equalTo(16))
                .body("items.find { it.code == 'WIC-2020' }.pillarCount", equalTo(4))
                .body("items.find { it.code == 'WIC-2020' }.proposalCount", equalTo(0));
    }

    @Test
    void the_day_of_the_event_and_the_day_of_the_text_are_kept_apart() {
        anonymous()
                .get(CHINA_AFRICA)
                .then()
                .body("eventDate", equalTo("2021-08-24"))
                .body("textDate", equalTo("2021-08-25"))
                .body("dateDerived", equalTo(false))
                .body("provenance", equalTo("FULL_TEXT"));
    }

    @Test
    void five_actor_types_are_addressed_in_2021_and_six_in_2020() {
        anonymous()
                .get(CHINA_AFRICA)
                .then()
                .body(
                        "addressedActorTypes",
                        contains("GOVERNMENT", "COMPANY", "TECHNICAL_COMMUNITY", "SOCIAL_ORGANISATION", "CITIZEN"));
        anonymous()
                .get("/initiatives/WIC-2020")
                .then()
                .body("addressedActorTypes", hasSize(6))
                .body("addressedActorTypes", hasItems("INTERNATIONAL_ORGANISATION"));
    }

    @Test
    void fourteen_countries_attended_and_none_is_invented_as_participant() {
        anonymous().get(CHINA_AFRICA).then().body("launchAttendanceCount", equalTo(14));
        for (var code : List.of("CN-AF-2021", "WIC-2020"))
            anonymous().get("/participations?initiative=" + code).then().body("items", empty());
    }

    @Test
    void titles_are_in_six_languages_of_which_English_is_official() {
        anonymous()
                .get(CHINA_AFRICA + "/proposals")
                .then()
                .body("items.titleInfo.en.kind", everyItem(equalTo("OFFICIAL")))
                .body("items.titleInfo.fr.kind", everyItem(equalTo("COURTESY")))
                .body("items.titleInfo.ar.outdated", everyItem(equalTo(false)))
                .body("items.title.sw", hasSize(16))
                .body("items.title.sw", everyItem(not(nullValue())));
    }

    @Test
    void a_proposal_shows_its_mappings_with_labels_of_their_lists() {
        var proposal = anonymous().get("/proposals/CN-AF-2021/7");
        proposal.then()
                .statusCode(200)
                .body("initiative", equalTo("CN-AF-2021"))
                .body("summary.keySet()", hasItems("en", "fr"))
                .body("summaryInfo.en.kind", equalTo("ORIGINAL"))
                .body("mappings.findAll { it.list == 'DAC5' }.code", contains("15130", "15160", "22010"))
                .body("mappings.findAll { it.list == 'SDG_TARGET' }.code", contains("16.10"))
                .body("mappings.findAll { it.list == 'WSIS_AL' }.code", contains("C10", "C5"))
                .body("mappings.basis", everyItem(equalTo("PLATFORM")));
        List<Map<String, String>> labels = proposal.jsonPath().getList("mappings.label");
        assertThat(labels).allSatisfy(each -> assertThat(each).containsKey("en"));
    }

    @Test
    void every_mapping_of_every_proposal_is_an_active_code_of_its_list() {
        var lists = Map.of(
                "DAC5", "dac-sector", "SDG_TARGET", "sdg-target", "WSIS_AL", "wsis-action-line", "THEME", "theme");
        var active = new HashMap<String, List<String>>();
        lists.forEach((name, key) -> active.put(
                name,
                anonymous()
                        .get("/code-lists/" + key)
                        .jsonPath()
                        .getList("items.findAll { it.status == 'ACTIVE' }.code")));
        for (var number = 1; number <= 16; number++) {
            List<Map<String, Object>> mappings = anonymous()
                    .get("/proposals/CN-AF-2021/" + number)
                    .jsonPath()
                    .getList("mappings");
            assertThat(mappings)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(active.get(String.valueOf(each.get("list"))))
                            .contains(String.valueOf(each.get("code"))));
        }
    }

    @Test
    void from_proposal_7_one_reaches_the_related_initiative_and_a_published_project() {
        var project = Draft.published();
        var graph = anonymous().get(CHINA_AFRICA + "/graph");
        graph.then()
                .statusCode(200)
                .body("truncated", equalTo(false))
                .body("nodes.id", hasItems("INITIATIVE:WIC-2020", "PROPOSAL:CN-AF-2021/7", "PROJECT:" + project.code()))
                .body("nodes.type", hasItems("INSTRUMENT", "PILLAR"));
        List<Map<String, Object>> edges = graph.jsonPath().getList("edges");
        assertThat(edges)
                .anySatisfy(each -> assertThat(each)
                        .containsEntry("from", "PROJECT:" + project.code())
                        .containsEntry("to", "PROPOSAL:CN-AF-2021/7")
                        .containsEntry("type", "CARRIES_OUT"))
                .anySatisfy(each -> assertThat(each)
                        .containsEntry("from", "PROPOSAL:CN-AF-2021/7")
                        .containsEntry("to", "PILLAR:CN-AF-2021/SEC"));
        List<String> nodes = graph.jsonPath().getList("nodes.id");
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(edges)
                .allSatisfy(
                        each -> assertThat(nodes).contains(String.valueOf(each.get("from")), (String) each.get("to")));
        List<String> addresses = graph.jsonPath().getList("nodes.findAll { it.href != null }.href");
        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(anonymous().basePath("").get(each).statusCode())
                                .isEqualTo(200));
    }

    @Test
    void the_instruments_of_proposal_7_are_linked() {
        List<Map<String, Object>> links =
                anonymous().get("/proposals/CN-AF-2021/7").jsonPath().getList("links");
        assertThat(links)
                .isNotEmpty()
                .anySatisfy(each ->
                        assertThat(String.valueOf(each.get("name"))).contains("Global Initiative on Data Security"));
    }
}
