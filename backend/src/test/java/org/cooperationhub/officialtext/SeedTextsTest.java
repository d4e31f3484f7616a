package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The two official texts themselves, which are not part of the repository. They are looked for in the directory that
 * the system property or the environment variable {@code SEEDS_DIR} names, and in {@code ../shared/seeds} beside the
 * project.
 */
class SeedTextsTest {
    private static final String CHINA_AFRICA = "000_0ff1217ad50b232b.txt";
    private static final String WORLD_INTERNET_CONFERENCE = "003_f0c262f1083b1d7b.txt";

    @Test
    void the_China_Africa_text_has_four_pillars_of_four_points() throws IOException {
        var bytes = seed(CHINA_AFRICA);
        var text = OfficialTextReader.read(bytes);
        assertThat(text.findings()).isEmpty();
        assertThat(text.provenance()).isEqualTo(Provenance.FULL_TEXT);
        assertThat(text.pillars())
                .hasSize(4)
                .allSatisfy(pillar -> assertThat(pillar.points()).hasSize(4));
        assertThat(text.pillars().getFirst().title()).isEqualTo("Achieving shared development");
        var preamble = Objects.requireNonNull(text.preamble());
        assertThat(preamble.start()).isZero();
        var heading = Objects.requireNonNull(text.pillars().getFirst().heading());
        assertThat(new String(bytes, preamble.end(), heading.start() - preamble.end(), UTF_8))
                .isBlank();
        var closing = Objects.requireNonNull(text.closing());
        int lastPoint = text.points().getLast().part().end();
        assertThat(new String(bytes, lastPoint, closing.start() - lastPoint, UTF_8))
                .isBlank();
        assertThat(closing.end()).isEqualTo(bytes.length);
        assertThat(RegisterComparison.compare(text, List.of(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4)))
                .isEmpty();
    }

    @Test
    void the_titles_of_the_register_are_those_of_the_text() throws IOException {
        var bytes = seed(CHINA_AFRICA);
        var text = OfficialTextReader.read(bytes);
        try (var json = getClass().getResourceAsStream("/seed/initiatives/CN-AF-2021.json")) {
            assume(json != null, "the reference data of CN-AF-2021 is not there yet");
            var registered = new ObjectMapper().readTree(json);
            assertThat(titles(registered.path("pillars")))
                    .isEqualTo(
                            text.pillars().stream().map(OfficialPillar::title).toList());
            assertThat(titles(registered.path("proposals")))
                    .isEqualTo(text.points().stream().map(OfficialPoint::title).toList());
        }
    }

    @Test
    void the_text_of_2020_is_a_summary_that_names_four_pillars() throws IOException {
        var bytes = seed(WORLD_INTERNET_CONFERENCE);
        var known = List.of(
                "Achieving shared development",
                "Ensuring common security",
                "Realizing joint governance",
                "Enjoying benefits together");
        var text = OfficialTextReader.read(bytes, OfficialTextReader.MAX_BYTES, known);
        assertThat(text.provenance()).isEqualTo(Provenance.SUMMARY);
        assertThat(text.findings()).extracting(Finding::code).containsExactly("no-numbered-points");
        assertThat(text.pillars()).extracting(OfficialPillar::title).isEqualTo(known);
        assertThat(text.points()).isEmpty();
    }

    private static List<String> titles(JsonNode items) {
        var titles = new ArrayList<String>();
        items.forEach(item -> titles.add(item.at("/title/en/text").asText()));
        return titles;
    }

    private static byte[] seed(String name) throws IOException {
        var given = System.getProperty("SEEDS_DIR", System.getenv().getOrDefault("SEEDS_DIR", "../shared/seeds"));
        var found = Stream.of(given, "../shared/seeds", "../../shared/seeds")
                .map(directory -> Path.of(directory, name))
                .filter(Files::isRegularFile)
                .findFirst();
        assume(found.isPresent(), "the official text " + name + " is not in " + given + " (set SEEDS_DIR)");
        return Files.readAllBytes(found.orElseThrow());
    }

    private static void assume(boolean condition, String otherwise) {
        if (!condition) System.out.println("SKIPPED: " + otherwise);
        assumeTrue(condition, otherwise);
    }
}
