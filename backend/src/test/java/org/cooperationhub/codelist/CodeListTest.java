package org.cooperationhub.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CodeListTest {
    @Test
    void every_list_names_its_owner_version_and_licence() {
        anonymous()
                .get("/code-lists")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("actor-type", "dac-sector", "sdg-target", "dialogue-level"))
                .body("items.owner", everyItem(not(emptyOrNullString())))
                .body("items.sourceVersion", everyItem(not(emptyOrNullString())))
                .body("items.licence", everyItem(not(emptyOrNullString())));
    }

    @Test
    void the_actor_types_are_six_and_the_levels_of_dialogue_five() {
        anonymous()
                .get("/code-lists/actor-type")
                .then()
                .body(
                        "items.code",
                        equalTo(List.of(
                                "GOVERNMENT",
                                "INTERNATIONAL_ORGANISATION",
                                "COMPANY",
                                "TECHNICAL_COMMUNITY",
                                "SOCIAL_ORGANISATION",
                                "CITIZEN")));
        anonymous().get("/code-lists/dialogue-level").then().body("items", hasSize(5));
    }

    @Test
    void a_withdrawn_code_stays_readable_with_its_dates() {
        anonymous()
                .get("/code-lists/dac-sector")
                .then()
                .body("items.find { it.code == '15120' }.status", equalTo("WITHDRAWN"))
                .body("items.find { it.code == '15120' }.validTo", equalTo("2020-02-28"))
                .body("items.find { it.code == '15120' }.label.en", not(emptyOrNullString()))
                .body("items.find { it.code == '15110' }.status", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @CsvSource({
        "activity-date-type, 4, 0",
        "currency, 176, 9",
        "dac-sector, 325, 30",
        "document-category, 30, 0",
        "finance-type, 68, 21",
        "flow-type, 10, 2",
        "in-kind-kind, 9, 0",
        "language, 181, 0",
        "organisation-role, 6, 0",
        "policy-marker, 12, 0",
        "policy-significance, 5, 0",
        "publication, 7, 0",
        "sdg-target, 169, 0",
        "transaction-type, 13, 0"
    })
    void a_list_is_whole_with_the_codes_that_its_source_withdrew(String key, int codes, int withdrawn) {
        anonymous()
                .get("/code-lists/" + key)
                .then()
                .statusCode(200)
                .body("items", hasSize(codes))
                .body("items.findAll { it.status == 'WITHDRAWN' }", hasSize(withdrawn))
                .body("items.findAll { it.status == 'WITHDRAWN' }.validTo", everyItem(not(emptyOrNullString())));
    }

    @ParameterizedTest
    @CsvSource({
        "dac-sector, dac-category",
        "document-category, document-level",
        "finance-type, finance-category",
        "sdg-target, sdg-goal"
    })
    void every_parent_is_a_code_of_the_list_above(String key, String above) {
        List<String> parents = anonymous().get("/code-lists/" + key).jsonPath().getList("items.parent");
        List<String> codes = anonymous().get("/code-lists/" + above).jsonPath().getList("items.code");
        assertThat(codes).containsAll(parents);
    }

    @Test
    void the_largest_list_travels_compressed_and_is_not_sent_twice() {
        var first = anonymous().header("Accept-Encoding", "gzip").get("/code-lists/dac-sector");
        first.then().statusCode(200).header("Content-Encoding", "gzip").header("ETag", not(emptyOrNullString()));
        anonymous()
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", first.header("ETag"))
                .get("/code-lists/dac-sector")
                .then()
                .statusCode(304);
    }

    @Test
    void a_withdrawn_code_cannot_be_newly_used() {
        var mapping = Map.of("list", "DAC5", "code", "15120", "basis", "PLATFORM");
        problem(
                        patching(SECRETARIAT, "*", Map.of("mappings", List.of(mapping)))
                                .patch("/proposals/CN-AF-2021/4"),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/mappings/0/code"))
                .body("errors[0].code", equalTo("withdrawn-code"));
    }
}
