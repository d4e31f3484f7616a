package org.cooperationhub.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exchange rates one by one. Each test has a currency of its own. */
@QuarkusTest
class ExchangeRateTest {
    private static Response set(String address, String rate) {
        return set(address, rate, "a test");
    }

    private static Response set(String address, String rate, String source) {
        return as(PLATFORM_ADMIN)
                .contentType("application/json")
                .body(Map.of("rate", rate, "source", source))
                .put("/exchange-rates/" + address);
    }

    private static Response replaced(String address, String etag, String rate) {
        return as(PLATFORM_ADMIN)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("rate", rate, "source", "a test"))
                .put("/exchange-rates/" + address);
    }

    @Test
    void a_rate_is_public_once_it_is_set() {
        set("MAD/2021-03-01", "9.05").then().statusCode(200).body("version", equalTo(0));
        anonymous()
                .get("/exchange-rates/MAD/2021-03-01")
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.startsWith("\"0."))
                .body("currency", equalTo("MAD"))
                .body("day", equalTo("2021-03-01"))
                .body("rate", equalTo("9.05"))
                .body("source", equalTo("a test"))
                .body("loadedAt", notNullValue())
                .body("supersededAt", nullValue())
                .body("", not(org.hamcrest.Matchers.hasKey("loadedBy")));
        problem(anonymous().get("/exchange-rates/MAD/2021-03-02"), 404, "not-found");
        problem(anonymous().get("/exchange-rates/MAD/yesterday"), 404, "not-found");
        problem(anonymous().get("/exchange-rates/€/2021-03-01"), 404, "not-found");
    }

    @Test
    void the_same_rate_again_changes_nothing() {
        var first = set("DZD/2021-03-01", "133.5");
        var again = set("DZD/2021-03-01", "133.500");
        again.then().statusCode(200).body("version", equalTo(0));
        assertThat(again.<String>path("loadedAt")).isEqualTo(first.path("loadedAt"));
        anonymous().get("/exchange-rates?currency=DZD&superseded=true").then().body("items.rate", contains("133.5"));
    }

    @Test
    void a_changed_rate_replaces_and_the_old_one_stays_readable() {
        var etag = set("TND/2021-03-01", "2.7").header("ETag");
        replaced("TND/2021-03-01", etag, "2.8")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("rate", equalTo("2.8"));
        anonymous().get("/exchange-rates?currency=TND").then().body("items.rate", contains("2.8"));
        anonymous()
                .get("/exchange-rates?currency=TND&superseded=true")
                .then()
                .body("items.size()", equalTo(2))
                .body("items.find { it.rate == '2.7' }.supersededAt", notNullValue())
                .body("items.find { it.rate == '2.7' }.version", equalTo(0))
                .body("items.find { it.rate == '2.8' }.supersededAt", nullValue());
        // and back: the third of its day, not the first revived
        replaced("TND/2021-03-01", "\"1\"", "2.7").then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void a_changed_rate_needs_the_version_that_was_read() {
        set("EGP/2021-03-01", "15.7");
        problem(set("EGP/2021-03-01", "15.8"), 428, "precondition-required");
        replaced("EGP/2021-03-01", "\"0\"", "15.8").then().statusCode(200);
        problem(replaced("EGP/2021-03-01", "\"0\"", "15.9"), 412, "precondition-failed")
                .body("current.version", equalTo(1));
        problem(replaced("EGP/2021-03-02", "\"0\"", "15.9"), 412, "precondition-failed");
        anonymous().get("/exchange-rates/EGP/2021-03-01").then().body("rate", equalTo("15.8"));
    }

    @Test
    void another_source_is_another_rate() {
        set("SDG/2021-03-01", "55");
        problem(set("SDG/2021-03-01", "55", "another bank"), 428, "precondition-required");
    }

    @Test
    void a_rehearsal_sets_nothing() {
        as(PLATFORM_ADMIN)
                .contentType("application/json")
                .body(Map.of("rate", "4.5", "source", "a test"))
                .put("/exchange-rates/LYD/2021-03-01?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("rate", equalTo("4.5"));
        problem(anonymous().get("/exchange-rates/LYD/2021-03-01"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "0, not-a-rate",
        "0.000, not-a-rate",
        "-1, not-a-rate",
        "1e3, not-a-rate",
        "'1,5', not-a-rate",
        ".5, not-a-rate",
        "0.0000000000001, not-a-rate",
        "1234567890123, not-a-rate"
    })
    void a_rate_is_a_number_above_0(String rate, String code) {
        problem(set("NAD/2021-03-01", rate), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/rate"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_rate_needs_a_source() {
        problem(set("NAD/2021-03-01", "15", " "), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/source"))
                .body("errors[0].code", equalTo("required"));
        problem(set("NAD/2021-03-01", "15", "a\u0007b"), 422, "validation-failed")
                .body("errors[0].code", equalTo("control-characters"));
    }

    @Test
    void a_rate_is_of_a_known_currency_other_than_the_dollar_and_of_a_day_that_has_come() {
        for (var unknown : List.of("USD/2021-03-01", "XXQ/2021-03-01", "kes/2021-03-01", "NAD/2021-02-30"))
            problem(set(unknown, "1"), 404, "not-found");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        problem(set("NAD/" + tomorrow, "15"), 422, "validation-failed")
                .body("errors[0].code", equalTo("rate-in-future"));
        // a withdrawn currency had rates in its time
        set("MRO/2015-03-01", "320").then().statusCode(200);
    }

    @Test
    void an_administrator_of_an_organisation_sets_no_rate() {
        problem(
                        as(ORG_ADMIN)
                                .contentType("application/json")
                                .body(Map.of("rate", "1", "source", "a test"))
                                .put("/exchange-rates/NAD/2021-03-01"),
                        403,
                        "forbidden")
                .body("detail", containsString("administrator of the platform"));
    }

    @Test
    void the_list_goes_by_currency_and_day_latest_first() {
        for (var day : List.of("01", "02", "03", "04", "05")) {
            set("BWP/2021-03-" + day, "11." + day);
            set("ZAR/2021-03-" + day, "15." + day);
        }
        var address = "/exchange-rates?currency=BWP,ZAR&dayFrom=2021-03-02&dayTo=2021-03-04";
        anonymous()
                .get(address + "&count=exact")
                .then()
                .statusCode(200)
                .body("page.total", equalTo(6))
                .body(
                        "items.day",
                        contains("2021-03-04", "2021-03-04", "2021-03-03", "2021-03-03", "2021-03-02", "2021-03-02"));
        anonymous().get("/exchange-rates?currency=BWP").then().body("items.currency", everyItem(equalTo("BWP")));
        anonymous()
                .get("/exchange-rates?currency=BWP&dayFrom=2021-03-06")
                .then()
                .body("items", empty());
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = anonymous().queryParam("limit", 4);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(address);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.rate"));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(6).containsExactlyInAnyOrder("11.02", "11.03", "11.04", "15.02", "15.03", "15.04");
        problem(anonymous().get("/exchange-rates?dayFrom=spring"), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("dayFrom"))
                .body("errors[0].code", equalTo("not-a-day"));
        problem(anonymous().get("/exchange-rates?superseded=maybe"), 400, "invalid-parameter");
    }
}
