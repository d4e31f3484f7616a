package org.cooperationhub.codelist;

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
