package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorsTest {
    private static final String CLIENT = "http://localhost:3000";

    @Test
    void the_client_may_read_answers_and_their_headers() {
        var answer = anonymous().header("Origin", CLIENT).get("/initiatives");
        answer.then().statusCode(200).header("Access-Control-Allow-Origin", CLIENT);
        for (var name : List.of(
                "ETag",
                "Link",
                "Location",
                "Retry-After",
                "RateLimit",
                "RateLimit-Policy",
                "Deprecation",
                "Sunset",
                "Sync-Cursor",
                "Idempotent-Replayed",
                "X-Request-Id"))
            assertThat(answer.header("Access-Control-Expose-Headers").split("\\s*,\\s*"))
                    .contains(name);
        assertThat(String.join(",", answer.headers().getValues("Vary")).toLowerCase(java.util.Locale.ROOT))
                .contains("origin");
    }

    @Test
    void a_project_is_readable_for_the_client_too() {
        anonymous()
                .header("Origin", CLIENT)
                .get(Draft.published().publicPath())
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", CLIENT)
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void problems_are_readable_for_the_client_too() {
        anonymous()
                .header("Origin", CLIENT)
                .get("/initiatives/NONE")
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", CLIENT);
    }

    @Test
    void the_client_may_send_what_writes_need() {
        anonymous()
                .header("Origin", CLIENT)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,content-type,if-match,idempotency-key")
                .options("/projects/0193a000-0000-7000-8000-000000000000/draft")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", CLIENT)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("if-match"))
                .header("Access-Control-Max-Age", "86400");
    }

    @Test
    void a_page_of_another_origin_gets_no_permission() {
        for (var origin : List.of("https://elsewhere.example", "http://localhost:3001", "null"))
            anonymous()
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "GET")
                    .options("/initiatives")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
    }
}
