package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialTextReaderTest {
    private static final String ENGLISH = """
        Charter of the Lake Ports

        The ports met in spring. We agree on the following:

        Safe harbours

        1. Lighting the piers. Every pier carries a lamp.
        It burns at night.

        2. Keeping charts. Charts are shared by U.N. Ports each year.

        Fair trade

        3. Weighing in public. Scales stand in the open.

        4. Posting the fees. Fees hang at the gate.

        The lake belongs to all.

        Council of the Lake Ports
        """;

    @Test
    void a_charter_is_divided_into_preamble_pillars_points_and_closing() {
        var text = read(ENGLISH);
        assertThat(text.provenance()).isEqualTo(Provenance.FULL_TEXT);
        assertThat(text.findings()).isEmpty();
        assertThat(text.pillars()).extracting(OfficialPillar::title).containsExactly("Safe harbours", "Fair trade");
        assertThat(text.pillars()).extracting(OfficialPillar::ordinal).containsExactly(1, 2);
        assertThat(text.points()).extracting(OfficialPoint::number).containsExactly(1, 2, 3, 4);
        assertThat(titles(text))
                .containsExactly("Lighting the piers", "Keeping charts", "Weighing in public", "Posting the fees");
        assertThat(slice(ENGLISH, text.preamble())).startsWith("Charter of").endsWith("following:");
        assertThat(slice(ENGLISH, text.closing())).startsWith("The lake").endsWith("Lake Ports");
        assertThat(slice(ENGLISH, text.points().getFirst().part()))
                .startsWith("1. L")
                .endsWith("at night.");
    }

    @Test
    void the_parts_are_in_order_and_only_blanks_lie_between_them() {
        for (var source :
                List.of(ENGLISH, "\uFEFF" + ENGLISH, ENGLISH.replace("\n", "\r\n"), ENGLISH.replace("\n", "\r"))) {
            var bytes = source.getBytes(UTF_8);
            var text = OfficialTextReader.read(bytes);
            int position = 0;
            var rebuilt = new StringBuilder();
            for (var part : Parts.of(text)) {
                var gap = new String(bytes, position, part.start() - position, UTF_8);
                assertThat(gap.replace("\uFEFF", "")).isBlank();
                var slice = part.bytesOf(bytes);
                assertThat(org.cooperationhub.common.Hashes.hex(slice, 0, slice.length))
                        .isEqualTo(part.sha256());
                rebuilt.append(gap).append(new String(slice, UTF_8));
                position = part.end();
            }
            rebuilt.append(new String(bytes, position, bytes.length - position, UTF_8));
            assertThat(rebuilt.toString()).isEqualTo(source);
            assertThat(titles(text)).hasSize(4);
            assertThat(text.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A port opened. It is new.\n\nShips came.",
                "News of the day\n\n1. A port opened on the lake.\n\nShips came.",
                "It was opened on 24 August\n2021. Many came, and\n3.5 tons were shipped\n7-year plan"
            })
    void a_text_without_a_series_of_points_is_a_summary(String source) {
        var text = read(source);
        assertThat(text.provenance()).isEqualTo(Provenance.SUMMARY);
        assertThat(text.pillars()).isEmpty();
        assertThat(text.hasCriticalFindings()).isFalse();
        assertThat(codes(text)).contains("no-numbered-points");
    }

    @Test
    void a_summary_names_the_pillars_that_the_caller_knows() {
        var source = "The charter has parts: SAFE\nharbours and others.".getBytes(UTF_8);
        var text = OfficialTextReader.read(source, 1000, List.of("Fair trade", "Safe harbours"));
        assertThat(text.pillars()).singleElement().satisfies(pillar -> {
            assertThat(pillar.ordinal()).isEqualTo(2);
            assertThat(pillar.title()).isEqualTo("Safe harbours");
            assertThat(pillar.points()).isEmpty();
        });
    }

    @Test
    void the_first_line_alone_is_a_title_and_no_pillar() {
        var text = read("Ten Rules\n\n1. Be kind. Yes.\n\n2. Be brief. Yes.\n");
        assertThat(text.pillars())
                .singleElement()
                .extracting(OfficialPillar::ordinal)
                .isEqualTo(0);
        assertThat(text.preamble())
                .isNotNull()
                .extracting(OfficialPart::excerpt)
                .isEqualTo("Ten Rules");
    }

    @Test
    void a_title_on_its_own_line_is_not_joined_with_the_words_below() {
        var body = "Every pier carries a lamp that burns at night and can be seen from afar by every ship.";
        assertThat(titles(read("1. Light\n" + body + "\n\n2. Charts\n\n" + body)))
                .containsExactly("Light", "Charts");
    }

    @Test
    void items_of_a_list_inside_a_point_are_no_pillars() {
        var text = read("A\n\nSafe\n\n1. Ports. These:\n\n- east\n\n• West\n\na) north\n\n2. Ships. Many.\n");
        assertThat(text.pillars()).extracting(OfficialPillar::title).containsExactly("Safe");
        assertThat(text.points()).hasSize(2);
    }

    @Test
    void the_end_of_the_last_point_is_doubtful_where_others_have_several_paragraphs() {
        var text = read("1. One. Yes.\n\nMore of one.\n\n2. Two. Yes.\n\nMore of two, or the end.\n");
        assertThat(codes(text)).containsExactly("last-point-uncertain");
        assertThat(text.findings().getFirst().line()).isEqualTo(7);
        assertThat(text.closing()).isNotNull();
    }

    @Test
    void the_structure_is_compared_with_the_register() {
        var text = read(ENGLISH);
        assertThat(RegisterComparison.compare(text, List.of())).isEmpty();
        assertThat(RegisterComparison.compare(text, List.of(1, 1, 2, 2))).isEmpty();
        assertThat(RegisterComparison.compare(text, List.of(1, 1, 1, 2)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("pillars-differ");
                    assertThat(finding.isCritical()).isTrue();
                    assertThat(finding.params()).containsEntry("points", List.of(3));
                });
        assertThat(RegisterComparison.compare(text, List.of(1, 1, 2, 2, 2)))
                .extracting(Finding::code)
                .containsExactly("points-differ");
        assertThat(RegisterComparison.compare(read("No points."), List.of(1)))
                .extracting(Finding::code)
                .containsExactly("points-differ");
    }

    private static OfficialText read(String source) {
        return OfficialTextReader.read(source.getBytes(UTF_8));
    }

    private static List<String> titles(OfficialText text) {
        return text.points().stream().map(OfficialPoint::title).toList();
    }

    private static List<String> codes(OfficialText text) {
        return text.findings().stream().map(Finding::code).toList();
    }

    private static String slice(String source, @Nullable OfficialPart part) {
        if (part == null) throw new AssertionError("the part is missing");
        return new String(part.bytesOf(source.getBytes(UTF_8)), UTF_8);
    }
}
