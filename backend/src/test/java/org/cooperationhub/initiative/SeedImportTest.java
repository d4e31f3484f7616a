package org.cooperationhub.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;

/** The two official texts, where the directory {@code ../shared} has them. */
@QuarkusTest
class SeedImportTest {
    private static Response sent(Account account, NewInitiative to, boolean dryRun, byte[] document) {
        return as(account)
                .contentType("text/plain")
                .queryParam("lang", "en")
                .queryParam("fileName", "charter.txt")
                .queryParam("dryRun", dryRun)
                .body(document)
                .post(to.path() + "/texts");
    }

    private static List<Map<String, Object>> texts(NewInitiative of) {
        return anonymous().get(of.path() + "/texts").jsonPath().getList("items");
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
