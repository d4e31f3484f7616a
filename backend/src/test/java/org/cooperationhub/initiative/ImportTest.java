package org.cooperationhub.initiative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;

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
                // other tests store the same document for their own initiatives
                .body("findings.findAll { it.code != 'stored-elsewhere' }", empty());
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
}
