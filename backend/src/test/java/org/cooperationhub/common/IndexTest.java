package org.cooperationhub.common;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndexTest {
    @Test
    void the_index_says_what_this_is_and_how_to_sign_in() {
        anonymous()
                .get()
                .then()
                .statusCode(200)
                .body("name", equalTo("Cooperation Hub"))
                .body("mode", equalTo("demo"))
                .body("version", not(startsWith("$")))
                .body("languages", equalTo(List.of("en", "fr", "ar", "zh-Hans", "pt", "sw")))
                .body("signIn.issuer", equalTo(Account.issuer()))
                .body("signIn.clientId", equalTo("platform-spa"))
                .body("signIn.scope", equalTo("openid organization:*"));
    }

    @Test
    void every_link_of_the_index_leads_somewhere() {
        Map<String, String> links = anonymous().get().jsonPath().getMap("links", String.class, String.class);
        assertThat(links)
                .containsKeys(
                        "self",
                        "me",
                        "initiatives",
                        "participations",
                        "countries",
                        "countryGroups",
                        "organisations",
                        "projects",
                        "codeLists",
                        "problems",
                        "openapi",
                        "docs");
        links.forEach((name, address) -> {
            var path = URI.create(address).getPath();
            var status = given().redirects().follow(false).get(path).statusCode();
            assertThat(status)
                    .as(name + " at " + path)
                    .isEqualTo(name.equals("me") ? 401 : name.equals("docs") ? 302 : 200);
        });
    }

    @Test
    void every_problem_code_is_explained_where_its_type_points() {
        List<String> codes = anonymous().get("/problems").jsonPath().getList("items.code");
        assertThat(codes).hasSize(ProblemCode.values().length).contains("not-found", "validation-failed");
        for (var code : codes)
            anonymous()
                    .get("/problems/{code}", code)
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("title", not(equalTo(code + ".title")))
                    .body("detail", not(equalTo(code + ".detail")));
        String type = anonymous().get("/nowhere").path("type");
        anonymous().basePath("").get(URI.create(type).getPath()).then().statusCode(200);
    }

    @Test
    void the_problems_are_explained_in_French_too() {
        for (var code : ProblemCode.values()) {
            String english = anonymous().get("/problems/" + code.key()).path("title");
            String french = anonymous()
                    .queryParam("lang", "fr")
                    .get("/problems/" + code.key())
                    .path("title");
            assertThat(french).as(code.key()).isNotEqualTo(english);
        }
    }

    @Test
    void the_try_it_pages_and_the_contract_are_served() {
        given().redirects()
                .follow(false)
                .get("/docs")
                .then()
                .statusCode(302)
                .header("Location", equalTo("http://localhost:3000/docs/"));
        given().get("/q/swagger-ui/").then().statusCode(200).contentType("text/html");
        given().accept("application/json")
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/projects"));
    }

    @Test
    void the_health_check_says_ready() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
