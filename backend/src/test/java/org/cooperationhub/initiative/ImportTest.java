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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ImportTest {
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
    void a_dry_run_shows_what_it_found_and_saves_nothing() {
        var initiative = NewInitiative.registered();
        var answer = sent(SECRETARIAT, initiative, true, CHARTER.getBytes(UTF_8));
        answer.then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("saved", equalTo(false))
                .body("alreadyStored", equalTo(false))
                .body("provenance", equalTo("FULL_TEXT"))
                .body("size", equalTo(CHARTER.getBytes(UTF_8).length))
                .body("sha256", equalTo(Hashes.hex(CHARTER.getBytes(UTF_8))))
                .body("pillars.title", contains("Safe harbours", "Fair trade"))
                .body("pillars[1].points.number", contains(3, 4))
                .body("pillars[0].points[0].title", equalTo("Lighting the piers"))
                .body("findings", empty());
        assertThat(texts(initiative)).isEmpty();
        anonymous()
                .get(initiative.path())
                .then()
                .body("pillars", empty())
                .body("sourceSha256", nullValue())
                .header("ETag", org.hamcrest.Matchers.startsWith("\"0."));
        anonymous().get(initiative.path() + "/proposals").then().body("items", empty());
    }

    @Test
    void an_import_makes_the_pillars_and_proposals_of_a_new_initiative() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER).then().body("saved", equalTo(true));
        anonymous()
                .get(initiative.path())
                .then()
                .body("provenance", equalTo("FULL_TEXT"))
                .body("sourceSha256", equalTo(Hashes.hex(CHARTER.getBytes(UTF_8))))
                .body("pillars.title.en", contains("Safe harbours", "Fair trade"))
                .body("pillars.titleInfo.en.kind", everyItem(equalTo("OFFICIAL")))
                .body("pillars.proposalNumbers", contains(List.of(1, 2), List.of(3, 4)));
        anonymous()
                .get(initiative.path() + "/proposals")
                .then()
                .body("items.number", contains(1, 2, 3, 4))
                .body("items[2].code", equalTo(initiative.code() + "/3"))
                .body("items[2].title.en", equalTo("Weighing in public"))
                .body("items[2].slug", equalTo("weighing-in-public"));
        anonymous()
                .get("/proposals/" + initiative.code() + "/1")
                .then()
                .statusCode(200)
                .body("texts", hasSize(1))
                .body("texts[0].status", equalTo("CURRENT"));
    }

    @Test
    void the_stored_bytes_come_back_as_they_were_with_their_digest() {
        var initiative = NewInitiative.registered();
        // a byte order mark, Windows line ends and a typing slip: storage changes none of them
        var document = ("\uFEFF" + CHARTER).replace("\n", "\r\n").getBytes(UTF_8);
        sent(SECRETARIAT, initiative, false, document).then().statusCode(oneOf(200, 201));
        var stored = texts(initiative);
        assertThat(stored)
                .extracting(each -> each.get("target"))
                .containsExactlyInAnyOrder(
                        "INITIATIVE", "PREAMBLE", "PROPOSAL", "PROPOSAL", "PROPOSAL", "PROPOSAL", "CLOSING");
        for (var each : stored) {
            var read = anonymous().basePath("").get(String.valueOf(each.get("href")));
            var bytes = read.asByteArray();
            var hash = Hashes.sha256(bytes);
            read.then()
                    .statusCode(200)
                    .contentType("text/plain; charset=utf-8")
                    .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":")
                    .header("Content-Language", "en");
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(each.get("sha256"));
            assertThat(each).containsEntry("size", bytes.length);
            if ("INITIATIVE".equals(each.get("target"))) assertThat(bytes).isEqualTo(document);
            if (Integer.valueOf(1).equals(each.get("proposalNumber")))
                assertThat(new String(bytes, UTF_8))
                        .contains("a lamp,and it burns")
                        .startsWith("1. Lighting");
            assertThat(each).containsEntry("fileName", "charter.txt").containsEntry("lang", "en");
        }
    }

    @Test
    void a_stored_text_can_be_asked_for_again() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        var address = String.valueOf(texts(initiative).getFirst().get("href"));
        var tag = anonymous().basePath("").get(address).header("ETag");
        anonymous()
                .basePath("")
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void a_text_of_another_initiative_is_not_found_under_this_one() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        var id = texts(initiative).getFirst().get("id");
        problem(anonymous().get("/initiatives/CN-AF-2021/texts/" + id), 404, "not-found");
    }

    @Test
    void the_same_bytes_again_change_nothing() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        var before = texts(initiative);
        var tag = anonymous().get(initiative.path()).header("ETag");
        sent(SECRETARIAT, initiative, false, CHARTER.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("saved", equalTo(false))
                .body("alreadyStored", equalTo(true));
        assertThat(texts(initiative)).isEqualTo(before);
        anonymous().get(initiative.path()).then().header("ETag", tag);
    }

    @Test
    void new_bytes_supersede_the_old_ones() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        var mended = CHARTER.replace("lamp,and", "lamp, and");
        imported(initiative, mended).then().body("saved", equalTo(true));
        var stored = texts(initiative);
        assertThat(stored).hasSize(14);
        assertThat(stored)
                .filteredOn(each -> "CURRENT".equals(each.get("status")))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each).containsEntry("seq", 2));
        assertThat(stored)
                .filteredOn(each -> "SUPERSEDED".equals(each.get("status")))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each).containsEntry("seq", 1));
        anonymous()
                .get(initiative.path())
                .then()
                .body("sourceSha256", equalTo(Hashes.hex(mended.getBytes(UTF_8))))
                .body("pillars.proposalNumbers", contains(List.of(1, 2), List.of(3, 4)));
    }

    @Test
    void the_text_in_another_language_stands_beside_the_first() {
        var initiative = NewInitiative.registered();
        imported(initiative, CHARTER);
        as(SECRETARIAT)
                .contentType("application/octet-stream")
                .queryParam("lang", "fr")
                .body(CHARTER.getBytes(UTF_8))
                .post(initiative.path() + "/texts")
                .then()
                .statusCode(oneOf(200, 201))
                .body("lang", equalTo("fr"));
        assertThat(texts(initiative))
                .hasSize(14)
                .allSatisfy(each -> assertThat(each).containsEntry("status", "CURRENT"));
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

    @Test
    void an_import_is_safe_to_repeat_with_its_key() {
        var initiative = NewInitiative.registered();
        var key = org.cooperationhub.testing.Api.key();
        for (var turn = 0; turn < 2; turn++)
            as(SECRETARIAT)
                    .header("Idempotency-Key", key)
                    .contentType("text/plain")
                    .queryParam("lang", "en")
                    .body(CHARTER)
                    .post(initiative.path() + "/texts")
                    .then()
                    .statusCode(oneOf(200, 201))
                    .body("saved", equalTo(true))
                    .header("Idempotent-Replayed", turn == 0 ? nullValue() : equalTo("true"));
        assertThat(texts(initiative)).hasSize(7);
    }

    @Test
    void the_seed_of_2021_gives_four_pillars_of_four_points_and_is_stored_byte_for_byte() throws IOException {
        var seed = seed("000_0ff1217ad50b232b.txt");
        var register = new NewInitiative("CN-AF-2021", "");
        sent(SECRETARIAT, register, true, seed)
                .then()
                .statusCode(200)
                .body("provenance", equalTo("FULL_TEXT"))
                .body("pillars", hasSize(4))
                .body("pillars.collect { it.points.size() }", contains(4, 4, 4, 4))
                .body("findings.findAll { it.severity == 'CRITICAL' }", empty());
        sent(SECRETARIAT, register, false, seed).then().statusCode(oneOf(200, 201));
        var stored = texts(register);
        var whole = stored.stream()
                .filter(each -> "INITIATIVE".equals(each.get("target")) && "CURRENT".equals(each.get("status")))
                .findFirst()
                .orElseThrow();
        assertThat(whole).containsEntry("sha256", Hashes.hex(seed));
        assertThat(anonymous()
                        .basePath("")
                        .get(String.valueOf(whole.get("href")))
                        .asByteArray())
                .isEqualTo(seed);
        String seventh = anonymous().get("/proposals/CN-AF-2021/7").path("texts.find { it.status == 'CURRENT' }.href");
        assertThat(anonymous().basePath("").get(seventh).asString()).contains("providing,disclosing");
        anonymous().get(register.path()).then().body("sourceSha256", equalTo(Hashes.hex(seed)));
    }

    @Test
    void the_seed_of_2020_is_recognised_as_a_summary_without_points() throws IOException {
        var seed = seed("003_f0c262f1083b1d7b.txt");
        var register = new NewInitiative("WIC-2020", "");
        sent(SECRETARIAT, register, true, seed)
                .then()
                .statusCode(200)
                .body("provenance", equalTo("SUMMARY"))
                .body("pillars.collect { it.points.size() }.sum() ?: 0", equalTo(0))
                .body("findings.code", contains("no-numbered-points"));
        sent(SECRETARIAT, register, false, seed).then().statusCode(oneOf(200, 201));
        anonymous()
                .get(register.path())
                .then()
                .body("provenance", equalTo("SUMMARY"))
                .body("sourceSha256", equalTo(Hashes.hex(seed)))
                .body("pillars", hasSize(4));
        anonymous().get(register.path() + "/proposals").then().body("items", empty());
    }

    private static byte[] seed(String name) throws IOException {
        var given = System.getProperty("SEEDS_DIR", System.getenv().getOrDefault("SEEDS_DIR", "../shared/seeds"));
        var found = Stream.of(given, "../shared/seeds", "../../shared/seeds")
                .map(directory -> Path.of(directory, name))
                .filter(Files::isRegularFile)
                .findFirst();
        if (found.isEmpty()) System.out.println("SKIPPED: the official text " + name + " is not in " + given);
        assumeTrue(found.isPresent(), "the official text " + name + " is not there");
        return Files.readAllBytes(found.orElseThrow());
    }
}
