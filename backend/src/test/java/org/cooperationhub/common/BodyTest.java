package org.cooperationhub.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BodyTest {
    @Test
    void a_body_of_13_MB_is_too_large() throws IOException {
        // by hand: most clients give up when the server closes before they sent everything
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("""
                    POST /api/v1/initiatives/CN-AF-2021/texts?lang=en&dryRun=true HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    Authorization: Bearer %s\r
                    Content-Type: text/plain\r
                    Content-Length: %d\r
                    \r
                    """.formatted(SECRETARIAT.token(), 13 << 20).getBytes(UTF_8));
            try {
                for (var sent = 0; sent < 13; sent++) socket.getOutputStream().write(new byte[1 << 20]);
            } catch (IOException closed) {
                // it may answer before it has read everything
            }
            var answer = new String(socket.getInputStream().readNBytes(2000), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"code\":\"too-large\"");
        }
    }

    @Test
    void JSON_of_2_MB_is_too_large() {
        var content = Draft.content("DEMO-KE");
        content.put("description", Map.of("en", "x".repeat(2 << 20)));
        problem(posting(EDITOR, content).post("/projects"), 413, "too-large");
    }

    @Test
    void a_patch_of_another_type_is_refused_with_the_right_one() {
        var draft = Draft.fresh();
        problem(
                        as(EDITOR)
                                .contentType("application/json")
                                .header("If-Match", draft.etag())
                                .body("{}")
                                .patch(draft.path()),
                        415,
                        "unsupported-media-type")
                .header("Accept-Patch", "application/merge-patch+json");
    }

    @Test
    void a_body_of_another_type_is_refused_with_the_right_one() {
        problem(
                        as(EDITOR)
                                .contentType("text/csv")
                                .header("Idempotency-Key", org.cooperationhub.testing.Api.key())
                                .body("a,b")
                                .post("/projects"),
                        415,
                        "unsupported-media-type")
                .header("Accept", containsString("application/json"));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("cut off", "{\"lead\": \"DEMO-KE\","),
                arguments("not JSON", "lead=DEMO-KE"),
                arguments("an array", "[]"),
                arguments("a string", "\"DEMO-KE\""),
                arguments("null", "null"),
                arguments("nothing but space", "  "),
                arguments("a member twice", "{\"lead\": \"DEMO-KE\", \"lead\": \"DEMO-SN\"}"),
                arguments("more behind it", "{\"lead\": \"DEMO-KE\"} {}"),
                arguments("too deep", "{\"lead\":" + "[".repeat(5000) + "]".repeat(5000) + "}"),
                arguments("single quotes", "{'lead': 'DEMO-KE'}"),
                arguments("not a number", "{\"lead\": NaN}"),
                arguments("a control character", "{\"lead\": \"a\u0001b\"}"),
                arguments("a huge number", "{\"lead\": " + "9".repeat(5000) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void what_is_no_strict_JSON_object_is_malformed(String name, String body) {
        problem(posting(EDITOR, body).post("/projects"), 400, "malformed-json")
                .body("errors.size()", equalTo(1))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void bytes_that_are_no_UTF_8_are_malformed() {
        byte[] body = {'{', '"', 'l', 'e', 'a', 'd', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        problem(posting(EDITOR, body).post("/projects"), 400, "malformed-json");
    }

    @Test
    void a_body_that_is_missing_is_malformed() {
        problem(
                as(EDITOR)
                        .contentType("application/json")
                        .header("Idempotency-Key", org.cooperationhub.testing.Api.key())
                        .post("/projects"),
                400,
                "malformed-json");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("budget", 5, "/budget", "unknown-member"),
                arguments("a/b~c", 5, "/a~1b~0c", "unknown-member"),
                arguments("id", "0193a000-0000-7000-8000-000000000000", "/id", "unknown-member"),
                arguments("publication", "PUBLISHED", "/publication", "unknown-member"),
                arguments("title", "text", "/title", "wrong-type"),
                arguments("title", Map.of(), "/title", "required"),
                arguments("title", Map.of("en", " "), "/title", "required"),
                arguments("title", Map.of("en", "x".repeat(301)), "/title/en", "too-long"),
                arguments("title", Map.of("en", "a", "de", "b"), "/title/de", "unknown-language"),
                arguments("title", Map.of("en", "a\u202Eb"), "/title/en", "control-characters"),
                arguments("title", Map.of("en", List.of("a")), "/title/en", "wrong-type"),
                arguments("title", Map.of("en", 5), "/title/en", "wrong-type"),
                arguments("title", Map.of("fr", "Sans original"), "/title/en", "original-missing"),
                arguments("originalLanguage", "de", "/originalLanguage", "pattern"),
                arguments("activityStatus", "7", "/activityStatus", "pattern"),
                arguments("activityStatus", 2, "/activityStatus", "wrong-type"),
                arguments("scopeLevel", "99", "/scopeLevel", "unknown-code"),
                arguments("scopeLevel", "é", "/scopeLevel", "unknown-code"),
                arguments("collaborationType", "99", "/collaborationType", "unknown-code"),
                arguments("countries", "KE", "/countries", "wrong-type"),
                arguments("countries", Draft.countries("KE", "XX"), "/countries/1/country", "unknown-code"),
                arguments("countries", Draft.countries("AN"), "/countries/0/country", "unknown-code"),
                arguments("countries", Draft.countries("日本"), "/countries/0/country", "unknown-code"),
                arguments("proposals", Draft.proposals("CN-AF-2021/17"), "/proposals/0/proposal", "unknown-code"),
                arguments("proposals", Draft.proposals("é/1"), "/proposals/0/proposal", "unknown-code"),
                arguments("plannedStart", "tomorrow", "/plannedStart", "wrong-type"),
                arguments("plannedStart", "2026-02-30", "/plannedStart", "wrong-type"),
                arguments("plannedStart", 20000, "/plannedStart", "wrong-type"),
                arguments("plannedStart", List.of(2026, 1, 1), "/plannedStart", "wrong-type"),
                arguments("plannedEnd", "2026-02-28", "/plannedEnd", "date-order"),
                arguments(
                        "actualStart",
                        LocalDate.now(ZoneOffset.UTC).plusDays(2).toString(),
                        "/actualStart",
                        "date-in-future"),
                arguments("actualStart", "2999-01-01", "/actualStart", "wrong-type"),
                arguments("plannedStart", "0000-00-00", "/plannedStart", "wrong-type"),
                arguments("lead", "NOBODY", "/lead", "unknown-code"),
                arguments("lead", "é", "/lead", "unknown-code"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrong")
    void a_wrong_member_is_named_by_its_pointer(String member, Object value, String pointer, String code) {
        var content = Draft.content("DEMO-KE");
        content.put(member, value);
        problem(posting(EDITOR, content).post("/projects"), 422, "validation-failed")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code))
                .body("errors.detail", not(hasItem(containsString("fault."))));
    }

    @Test
    void every_fault_is_told_at_once() {
        var content = Draft.content("DEMO-KE");
        content.put("countries", Draft.countries("XX", "YY"));
        content.put("plannedEnd", "2020-01-01");
        problem(posting(EDITOR, content).post("/projects"), 422, "validation-failed")
                .body("errors.pointer", hasItems("/countries/0/country", "/countries/1/country", "/plannedEnd"));
    }

    @Test
    void a_date_far_outside_the_calendar_is_a_fault_of_the_request() {
        var content = Draft.content("DEMO-KE");
        content.put("plannedEnd", "+99999-01-01");
        assertThat(posting(EDITOR, content).post("/projects").statusCode()).isEqualTo(422);
    }

    @Test
    void a_list_with_a_null_in_it_is_a_fault_of_the_request() {
        var nothing = new java.util.ArrayList<Object>();
        nothing.add(null);
        var project = Draft.content("DEMO-KE");
        project.put("countries", nothing);
        problem(posting(EDITOR, project).post("/projects"), 422, "validation-failed");
        var initiative = NewInitiative.content();
        initiative.put("addressedActorTypes", nothing);
        problem(posting(SECRETARIAT, initiative).post("/initiatives"), 422, "validation-failed");
        var patch = new HashMap<String, Object>();
        patch.put("mappings", nothing);
        problem(
                org.cooperationhub.testing.Api.patching(SECRETARIAT, "*", patch).patch("/proposals/CN-AF-2021/3"),
                422,
                "validation-failed");
    }
}
