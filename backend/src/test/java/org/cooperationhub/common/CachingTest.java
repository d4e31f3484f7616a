package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CachingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/initiatives",
                "/initiatives/CN-AF-2021",
                "/initiatives/CN-AF-2021/graph",
                "/initiatives/CN-AF-2021/proposals",
                "/initiatives/CN-AF-2021/texts",
                "/proposals/CN-AF-2021/7",
                "/countries",
                "/countries/KE",
                "/country-groups",
                "/organisations",
                "/projects",
                "/projects/facets",
                "/participations",
                "/code-lists",
                "/code-lists/theme",
                "/problems"
            })
    void every_public_answer_can_be_kept_and_asked_for_again(String address) {
        var first = anonymous().get(address);
        first.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60, stale-while-revalidate=300")
                .header("ETag", matchesPattern("\"[A-Za-z0-9.-]+\""))
                .header("X-Content-Type-Options", "nosniff");
        varies(first.headers().getValues("Vary"));
        var again = anonymous().header("If-None-Match", first.header("ETag")).get(address);
        again.then().statusCode(304).header("ETag", first.header("ETag")).header("X-Request-Id", matchesPattern(".+"));
        assertThat(again.asByteArray()).isEmpty();
        varies(again.headers().getValues("Vary"));
    }

    private static void varies(List<String> headers) {
        assertThat(String.join(", ", headers)).contains("Accept-Encoding", "Accept-Language", "Authorization");
    }

    @Test
    void a_signed_in_answer_is_kept_by_its_reader_alone() {
        as(EDITOR).get("/initiatives").then().header("Cache-Control", "private, no-cache");
        as(EDITOR).get("/me").then().statusCode(200).header("Cache-Control", "no-store");
        anonymous().get("/me").then().statusCode(401).header("Cache-Control", "no-store");
        var draft = Draft.fresh();
        var read = as(EDITOR).get(draft.path());
        read.then().header("Cache-Control", "private, no-cache");
        as(EDITOR)
                .header("If-None-Match", read.header("ETag"))
                .get(draft.path())
                .then()
                .statusCode(304);
    }

    @Test
    void the_copy_at_hand_is_compared_weakly_in_lists_and_by_star() {
        var tag = anonymous().get("/countries/KE").header("ETag");
        for (var held : List.of(tag, "W/" + tag, "\"other\", " + tag, "\"a\",W/" + tag + ",\"b\"", "*"))
            anonymous()
                    .header("If-None-Match", held)
                    .get("/countries/KE")
                    .then()
                    .statusCode(304);
        for (var held : List.of("\"other\"", tag.replace("\"", ""), "W/\"0\"", ""))
            anonymous()
                    .header("If-None-Match", held)
                    .get("/countries/KE")
                    .then()
                    .statusCode(200);
    }

    @Test
    void a_HEAD_has_the_headers_of_a_GET_and_no_body() {
        var get = anonymous().get("/countries/KE");
        var head = anonymous().head("/countries/KE");
        head.then().statusCode(200).header("ETag", get.header("ETag"));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void every_variant_has_a_tag_of_its_own_with_the_same_version() {
        var whole = anonymous().get("/countries/KE").header("ETag");
        var sparse = anonymous().get("/countries/KE?fields=code,name").header("ETag");
        var narrow = anonymous().get("/countries/KE?lang=fr").header("ETag");
        assertThat(List.of(whole, sparse, narrow)).doesNotHaveDuplicates();
        var version = whole.replaceAll("\\..*", "");
        assertThat(sparse).startsWith(version + ".");
        assertThat(narrow).startsWith(version + ".");
    }

    @Test
    void a_tag_of_any_variant_serves_for_a_write() {
        var draft = Draft.fresh();
        for (var variant : List.of("", "?fields=title", "?lang=fr")) {
            var tag = as(EDITOR).get(draft.path() + variant).header("ETag");
            patching(EDITOR, "W/" + tag, Map.of("summary", Map.of("en", "Read with " + variant)))
                    .patch(draft.path())
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_write_answers_as_the_next_read_does() {
        var created = Draft.fresh();
        var read = as(EDITOR).get(created.path());
        read.then().header("ETag", created.etag());
        var patched = patching(EDITOR, created.etag(), Map.of("summary", Map.of("en", "New")))
                .patch(created.path());
        read = as(EDITOR).get(created.path());
        read.then().header("ETag", patched.header("ETag"));
        assertThat(read.asString()).isEqualTo(patched.asString());
        var initiative = NewInitiative.registered();
        as(SECRETARIAT).get(initiative.path()).then().header("ETag", initiative.etag());
    }

    @Test
    void instants_are_UTC_in_at_most_microseconds() {
        var draft = Draft.fresh();
        patching(EDITOR, draft.etag(), Map.of("summary", Map.of("en", "Later")))
                .patch(draft.path())
                .then()
                .body("updatedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z"))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z"));
    }

    @Test
    void fields_keeps_what_was_asked_for() {
        anonymous()
                .get("/countries/KE?fields=code,groups.code")
                .then()
                .body("keySet()", equalTo(java.util.Set.of("code", "groups")))
                .body("groups[0].keySet()", equalTo(java.util.Set.of("code")));
        anonymous()
                .get("/countries?fields=code&limit=2")
                .then()
                .body("items[0].keySet()", equalTo(java.util.Set.of("code")))
                .body("page.limit", equalTo(2));
    }

    @Test
    void lang_narrows_each_text_to_the_best_match() {
        anonymous()
                .get("/initiatives/CN-AF-2021?lang=fr")
                .then()
                .header("Content-Language", "fr")
                .body("title.keySet()", equalTo(java.util.Set.of("fr")))
                .body("titleInfo.keySet()", equalTo(java.util.Set.of("fr")))
                .body("pillars[0].title.keySet()", equalTo(java.util.Set.of("fr")));
        anonymous()
                .get("/initiatives/CN-AF-2021?lang=sw&fields=title,summary")
                .then()
                .body("title.keySet()", equalTo(java.util.Set.of("sw")))
                .body("summary.keySet()", equalTo(java.util.Set.of("en")));
    }

    @Test
    void an_answer_that_is_asked_for_zipped_is_zipped() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/countries");
            var plain = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            var zipped = http.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
            try (var content = new GZIPInputStream(zipped.body())) {
                assertThat(content.readAllBytes()).isEqualTo(plain.body());
            }
        }
    }

    @Test
    void the_next_page_stands_in_the_Link_header() {
        anonymous()
                .get("/countries?limit=2&auMember=true")
                .then()
                .header("Link", allOf(containsString("</api/v1/countries?"), containsString("auMember=true")))
                .header("Link", containsString("rel=\"next\""));
        anonymous().get("/countries?code=KE").then().header("Link", nullValue());
    }
}
