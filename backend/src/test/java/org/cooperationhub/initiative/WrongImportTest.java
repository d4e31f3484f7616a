package org.cooperationhub.initiative;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class WrongImportTest {
    private static final String CHARTER = """
            Charter of the Lake Ports

            The ports met in spring. We agree on the following:

            Safe harbours

            1. Lighting the piers. Every pier carries a lamp,and it burns at night.

            2. Keeping charts. Charts are shared each year.

            Fair trade

            3. Weighing in public. Scales stand in the open.

            4. Posting the fees. Fees hang at the gate.

            The lake belongs to all.

            Council of the Lake Ports
            """;

    private static Response sent(Account account, NewInitiative to, boolean dryRun, byte[] document) {
        return as(account)
                .contentType("text/plain")
                .queryParam("lang", "en")
                .queryParam("fileName", "charter.txt")
                .queryParam("dryRun", dryRun)
                .body(document)
                .post(to.path() + "/texts");
    }

    private static Response imported(NewInitiative to, String document) {
        var answer = sent(SECRETARIAT, to, false, document.getBytes(UTF_8));
        answer.then().statusCode(oneOf(200, 201));
        return answer;
    }

    private static List<Map<String, Object>> texts(NewInitiative of) {
        return anonymous().get(of.path() + "/texts").jsonPath().getList("items");
    }

    @Test
    void a_text_with_other_points_than_the_register_is_refused() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        var before = texts(initiative);
        var fewer = CHARTER.replace("4. Posting the fees. Fees hang at the gate.\n\n", "");
        problem(sent(SECRETARIAT, initiative, false, fewer.getBytes(UTF_8)), 422, "validation-failed")
                .body("errors.code", hasItem("points-differ"));
        assertThat(texts(initiative)).isEqualTo(before);
        sent(SECRETARIAT, initiative, true, fewer.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'points-differ' }.severity", equalTo("CRITICAL"));
    }

    @Test
    void a_text_with_points_is_refused_where_the_register_has_pillars_alone() {
        as(SECRETARIAT)
                .contentType("text/plain")
                .queryParam("lang", "en")
                .queryParam("dryRun", true)
                .body(CHARTER)
                .post("/initiatives/WIC-2020/texts")
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'points-not-registered' }.severity", equalTo("CRITICAL"));
    }

    @Test
    void a_text_that_stands_in_another_language_already_is_pointed_out() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        as(SECRETARIAT)
                .contentType("text/plain")
                .queryParam("lang", "fr")
                .queryParam("dryRun", true)
                .body(CHARTER)
                .post(initiative.path() + "/texts")
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'stored-elsewhere' }.severity", equalTo("WARNING"))
                .body("findings.find { it.code == 'other-language' }.severity", equalTo("WARNING"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("empty", new byte[0], "empty"),
                arguments("blank", " \n\n ".getBytes(UTF_8), "empty"),
                arguments("a PDF", "%PDF-1.7 ...".getBytes(UTF_8), "binary"),
                arguments("a Word file", "PK\u0003\u0004 [Content_Types].xml".getBytes(UTF_8), "binary"),
                arguments("a web page", "<!doctype html><p>1. a".getBytes(UTF_8), "binary"),
                arguments("with a zero byte", "1. a\n2. b\u0000".getBytes(UTF_8), "binary"),
                arguments("UTF-16", CHARTER.getBytes(UTF_16), "not-utf8"),
                arguments(
                        "Latin-1",
                        "1. caf\u00e9\n2. b".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        "not-utf8"),
                arguments("a point missing", CHARTER.replace("3. W", "5. W").getBytes(UTF_8), "number-missing"),
                arguments("a point doubled", CHARTER.replace("3. W", "2. W").getBytes(UTF_8), "number-doubled"),
                arguments(
                        "out of order",
                        CHARTER.replace("1. L", "9. L").replace("2. K", "1. K").getBytes(UTF_8),
                        "number-out-of-order"),
                arguments("2 MB", "word ".repeat(400_000).getBytes(UTF_8), "too-large"),
                arguments("10 MB", new byte[10 << 20], "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_wrong_file_gets_a_finding_and_changes_nothing(String name, byte[] document, String finding) {
        var initiative = NewInitiative.registered();
        problem(sent(SECRETARIAT, initiative, false, document), 422, "validation-failed")
                .body("errors.code", hasItem(finding));
        sent(SECRETARIAT, initiative, true, document)
                .then()
                .statusCode(200)
                .body("saved", equalTo(false))
                .body("findings.code", hasItem(finding));
        assertThat(texts(initiative)).isEmpty();
        anonymous().get(initiative.path()).then().body("pillars", empty()).body("version", equalTo(0));
    }

    @Test
    void every_problem_of_a_file_has_a_finding_of_its_own_with_its_line() {
        var initiative = NewInitiative.registered();
        var document = CHARTER.replace("2. K", "1. K").replace("4. P", "6. P").getBytes(UTF_8);
        problem(sent(SECRETARIAT, initiative, false, document), 422, "validation-failed")
                .body("errors.code", hasItems("number-doubled", "number-missing"))
                .body("errors.find { it.code == 'number-doubled' }.pointer", equalTo("/line/9"));
    }

    @Test
    void the_language_must_be_named_and_known() {
        var initiative = NewInitiative.registered();
        for (var query : List.of("", "?lang=de", "?lang="))
            problem(
                            as(SECRETARIAT)
                                    .contentType("text/plain")
                                    .body(CHARTER)
                                    .post(initiative.path() + "/texts" + query),
                            400,
                            "invalid-parameter")
                    .body("errors[0].parameter", equalTo("lang"));
    }

    @Test
    void nobody_but_the_secretariat_imports_not_even_as_a_rehearsal() {
        var initiative = NewInitiative.registered();
        for (var account : List.of(EDITOR, REVIEWER, PARTNER))
            for (var dryRun : List.of(true, false))
                problem(sent(account, initiative, dryRun, CHARTER.getBytes(UTF_8)), 403, "forbidden");
        problem(
                anonymous()
                        .contentType("text/plain")
                        .queryParam("lang", "en")
                        .body(CHARTER)
                        .post(initiative.path() + "/texts"),
                401,
                "unauthenticated");
        assertThat(texts(initiative)).isEmpty();
    }
}
