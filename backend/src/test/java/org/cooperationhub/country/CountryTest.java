package org.cooperationhub.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CountryTest {
    @Test
    void there_are_251_codes_and_55_members_of_the_African_Union() {
        anonymous().get("/countries?count=exact&limit=1").then().body("page.total", equalTo(251));
        anonymous()
                .get("/countries?auMember=true&limit=200")
                .then()
                .body("items", hasSize(55))
                .body("items.auRegion", everyItem(not(emptyOrNullString())));
        anonymous()
                .get("/countries?auMember=false&limit=200")
                .then()
                .body("items", hasSize(196))
                .body("items.auRegion", everyItem(org.hamcrest.Matchers.nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"NORTHERN,7", "WESTERN,15", "CENTRAL,9", "EASTERN,14", "SOUTHERN,10"})
    void each_region_of_the_Union_has_its_countries(String region, int countries) {
        anonymous().get("/countries?group=" + region).then().body("items", hasSize(countries));
        anonymous()
                .get("/country-groups")
                .then()
                .body("items.find { it.code == '" + region + "' }.members", hasSize(countries))
                .body("items.find { it.code == '" + region + "' }.scheme", equalTo("AU_REGION"));
    }

    @Test
    void a_country_has_its_codes_and_names_in_six_languages() {
        anonymous()
                .get("/countries/KE")
                .then()
                .statusCode(200)
                .body("code", equalTo("KE"))
                .body("iso3", equalTo("KEN"))
                .body("numeric", equalTo("404"))
                .body("unMember", equalTo(true))
                .body("auMember", equalTo(true))
                .body("auRegion", equalTo("EASTERN"))
                .body("status", equalTo("ACTIVE"))
                .body("name.keySet()", equalTo(Set.of("en", "fr", "ar", "zh-Hans", "pt", "sw")));
    }

    @Test
    void memberships_carry_the_dates_that_are_known_and_null_where_none_is() {
        var groups = anonymous().get("/countries/KE").jsonPath();
        Map<String, Object> community = groups.getMap("groups.find { it.code == 'EAC' }");
        assertThat(community)
                .containsEntry("scheme", "REC")
                .containsEntry("validFrom", "2000-07-07")
                .containsEntry("validFromPrecision", "DAY")
                .containsEntry("validTo", null);
        Map<String, Object> authority = groups.getMap("groups.find { it.code == 'IGAD' }");
        assertThat(authority).containsEntry("validFrom", "1986-01-01").containsEntry("validFromPrecision", "YEAR");
        Map<String, Object> region = groups.getMap("groups.find { it.code == 'EASTERN' }");
        assertThat(region).containsEntry("validFrom", null).containsEntry("validFromPrecision", null);
    }

    @Test
    void a_membership_that_ended_is_history_and_no_filter() {
        anonymous()
                .get("/countries/BF")
                .then()
                .body("groups.find { it.code == 'ECOWAS' }.validTo", equalTo("2025-01-29"));
        anonymous()
                .get("/countries?group=ECOWAS&limit=200")
                .then()
                .body("items.code", not(hasItem("BF")))
                .body("items.code", hasItems("SN", "NG", "GH"))
                .body("items", hasSize(12));
    }

    @Test
    void every_group_names_its_source_version_and_licence() {
        List<Map<String, Object>> groups =
                anonymous().get("/country-groups").jsonPath().getList("items");
        assertThat(groups).extracting(each -> each.get("scheme")).contains("AU_REGION", "REC", "UN_M49");
        assertThat(groups).filteredOn(each -> "REC".equals(each.get("scheme"))).hasSize(8);
        assertThat(groups)
                .allSatisfy(each -> assertThat(each.values().stream().map(String::valueOf))
                        .isNotEmpty()
                        .satisfies(values -> {
                            for (var member : List.of("source", "sourceVersion", "licence"))
                                assertThat(String.valueOf(each.get(member)))
                                        .isNotBlank()
                                        .isNotEqualTo("null");
                        }));
    }

    @Test
    void countries_are_found_by_a_part_of_their_English_name() {
        anonymous().get("/countries?q=keny").then().body("items.code", equalTo(List.of("KE")));
        anonymous().get("/countries?q=GUINEA").then().body("items.code", hasItems("GN", "GW", "GQ", "PG"));
        anonymous().get("/countries?q=%25").then().body("items", hasSize(0));
        anonymous().get("/countries?q=_").then().body("items", hasSize(0));
        anonymous().get("/countries?q=' or 1=1 --").then().body("items", hasSize(0));
    }

    @Test
    void countries_are_found_by_code_and_by_several_filters_together() {
        anonymous().get("/countries?code=KE,SN,ZZ").then().body("items.code", equalTo(List.of("KE", "SN")));
        anonymous().get("/countries?group=EAC,SADC&q=tanzania").then().body("items.code", equalTo(List.of("TZ")));
    }

    @Test
    void an_empty_filter_does_not_return_everything() {
        problem(anonymous().get("/countries?code="), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("code"));
    }

    @Test
    void the_order_is_that_of_the_English_names() {
        List<String> names =
                anonymous().get("/countries?auMember=true&limit=200").jsonPath().getList("items.name.en");
        assertThat(names).startsWith("Algeria", "Angola", "Benin").endsWith("Western Sahara", "Zambia", "Zimbabwe");
    }

    @Test
    void a_code_that_was_withdrawn_stays_readable() {
        anonymous().get("/countries/AN").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }
}
