package org.cooperationhub.common;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnknownAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nowhere",
                "/api/v1/projects/not-an-id",
                "/api/v1/projects/not-an-id/draft",
                "/api/v1/initiatives/NONE",
                "/api/v1/initiatives/NONE/texts",
                "/api/v1/initiatives/NONE/graph",
                "/api/v1/initiatives/NONE/proposals",
                "/api/v1/initiatives/CN-AF-2021/texts/not-an-id",
                "/api/v1/proposals/CN-AF-2021/17",
                "/api/v1/proposals/CN-AF-2021/seven",
                "/api/v1/organisations/10000000-0000-4000-8000-00000000ffff",
                "/api/v1/organisations/x",
                "/api/v1/countries/ZZ",
                "/api/v1/countries/kenya",
                "/api/v1/code-lists/none",
                "/api/v1/problems/none",
                "/api/v2/projects",
                "/nowhere",
                "/favicon.ico"
            })
    void an_unknown_address_is_a_problem(String address) {
        // one that needs a token says so before it says whether anything is there
        if (address.endsWith("/draft")) problem(as(EDITOR).basePath("").get(address), 404, "not-found");
        else problem(given().get(address), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives/%C3%89TAT",
                "/initiatives/%E4%B8%AD%E5%9B%BD",
                "/countries/%C3%A9",
                "/code-lists/%C3%A9",
                "/proposals/%C3%A9/1",
                "/initiatives/%C3%89TAT/graph",
                "/initiatives/%00"
            })
    void letters_that_no_code_has_are_just_not_found(String address) {
        problem(anonymous().urlEncodingEnabled(false).get(address), 404, "not-found");
    }

    @Test
    void a_method_that_an_address_does_not_have_is_refused_with_those_it_has() {
        problem(anonymous().delete("/initiatives"), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(anonymous().post("/countries/KE"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS");
        problem(as(EDITOR).get("/projects/0193a000-0000-7000-8000-000000000000/submission"), 405, "method-not-allowed")
                .header("Allow", "DELETE, OPTIONS, PUT");
        problem(anonymous().put(), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*"})
    void a_format_that_is_not_there_is_not_acceptable(String accept) {
        problem(anonymous().header("Accept", accept).get("/initiatives"), 406, "not-acceptable");
    }

    @Test
    void a_browser_that_takes_anything_gets_JSON() {
        anonymous()
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get("/initiatives")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void a_request_id_is_echoed_or_made_and_a_hostile_one_replaced() {
        anonymous()
                .header("X-Request-Id", "partner-7.42_a")
                .get("/initiatives")
                .then()
                .header("X-Request-Id", "partner-7.42_a");
        problem(anonymous().header("X-Request-Id", "partner-7.42_a").get("/initiatives/NONE"), 404, "not-found")
                .header("X-Request-Id", "partner-7.42_a")
                .body("requestId", equalTo("partner-7.42_a"))
                .body("instance", equalTo("urn:request:partner-7.42_a"));
        anonymous().get().then().header("X-Request-Id", org.hamcrest.Matchers.hasLength(36));
        for (var hostile :
                List.of("short", "<script>alert(1)</script>", "x".repeat(65), "a b c d e f g h", "é".repeat(9)))
            assertThat(anonymous()
                            .header("X-Request-Id", hostile)
                            .get("/initiatives")
                            .header("X-Request-Id"))
                    .matches("[0-9a-f-]{36}");
    }

    @Test
    void a_request_id_is_echoed_outside_the_API_too() {
        problem(given().header("X-Request-Id", "partner-7.42_a").get("/nowhere"), 404, "not-found")
                .header("X-Request-Id", "partner-7.42_a");
    }

    @Test
    void a_problem_speaks_the_language_of_the_caller() {
        problem(
                        anonymous()
                                .header("Accept-Language", "de, fr-CA;q=0.8, en;q=0.5")
                                .get("/initiatives/NONE"),
                        404,
                        "not-found")
                .header("Content-Language", "fr")
                .body("title", equalTo("Introuvable"));
        problem(anonymous().header("Accept-Language", "de").get("/initiatives/NONE"), 404, "not-found")
                .header("Content-Language", "en");
        problem(anonymous().header("Accept-Language", ";;q=").get("/initiatives/NONE"), 404, "not-found")
                .header("Content-Language", "en");
        problem(given().header("Accept-Language", "fr").get("/nowhere"), 404, "not-found")
                .header("Content-Language", "fr");
    }
}
