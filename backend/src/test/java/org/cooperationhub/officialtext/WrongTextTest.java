package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongTextTest {

    /** Latin-1 bytes of a file, and the findings it gets as code@line. */
    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("", "[empty@null]"),
                arguments(" \t\r\n\n", "[empty@null]"),
                arguments("\u00EF\u00BB\u00BF\n", "[empty@null]"),
                arguments("%PDF-1.7\n1. a\n2. b", "[binary@null]"),
                arguments("PK\u0003\u0004..[Content_Types].xml", "[binary@null]"),
                arguments("\u0089PNG\r\n\u001a\n", "[binary@null]"),
                arguments("<!DOCTYPE html><p>1. a", "[binary@null]"),
                arguments("1. a\n2. b\u0000", "[binary@2]"),
                arguments("1. a\r\n\r\n2. b\u001B[0m", "[binary@3]"),
                arguments("\u00FF\u00FE1\u0000.\u0000", "[not-utf8@1]"),
                arguments("\u00FE\u00FF\u00001\u0000.", "[not-utf8@1]"),
                arguments("1. a\n2. caf\u00E9", "[not-utf8@2, windows-1252@2]"),
                arguments("1. a\n2. \u00D6\u00D0\u00B9\u00FA\u00C8\u00CB", "[not-utf8@2]"),
                arguments("1. \u00ED\u00A0\u0080\u00ED\u00A0\u0080", "[not-utf8@1]"),
                arguments("1. cut \u00E2\u0082", "[not-utf8@1]"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_file_that_is_no_UTF_8_text_is_not_looked_into(String latin1, String expected) {
        var text = OfficialTextReader.read(latin1.getBytes(ISO_8859_1));
        assertThat(places(text)).hasToString(expected);
        assertThat(text.hasCriticalFindings()).isTrue();
        assertThat(text.provenance()).isNull();
        assertThat(text.pillars()).isEmpty();
        assertThat(text.sha256()).hasSize(64);
    }

    static Stream<Arguments> misnumbered() {
        return Stream.of(
                arguments("A\n\nP\n\n1. a.\n\n3. c.", "[number-missing@7]"),
                arguments("A\n\nP\n\n2. b.\n\n3. c.", "[number-missing@5]"),
                arguments("1. a.\n2. b.\n6. f.\n9. i.", "[number-missing@3, number-missing@4]"),
                arguments("1. a.\n\n2. b.\n\n2. b.\n\n3. c.", "[number-doubled@5]"),
                arguments("1. a.\n\n3. c.\n\n2. b.\n\n4. d.", "[number-out-of-order@5]"),
                arguments("1. a.\n\n9. i.\n\n2. b.", "[number-out-of-order@5, number-missing@3]"),
                arguments("1. a.\n\n2.\n\n3. c.", "[point-without-text@3]"),
                arguments("T\n\nx.\n\n1. a.\n\nP\n\n2. b.", "[point-without-pillar@5]"));
    }

    @ParameterizedTest
    @MethodSource("misnumbered")
    void a_document_whose_points_are_not_1_to_n_is_refused(String source, String expected) {
        var text = OfficialTextReader.read(source.getBytes(UTF_8));
        assertThat(places(text)).hasToString(expected);
        assertThat(text.hasCriticalFindings()).isTrue();
        assertThat(text.provenance()).isEqualTo(Provenance.FULL_TEXT);
    }

    @Test
    void a_pillar_without_points_is_found() {
        var text = read("T\n\nSafe\n\n1. a.\n\nEmpty\n\nFair\n\n2. b.\n\nLast\n", "last", "Fair");
        assertThat(places(text)).containsExactly("pillar-without-points@7", "pillar-without-points@13");
        assertThat(text.pillars()).extracting(OfficialPillar::title).containsExactly("Safe", "Fair");
        assertThat(text.points().getFirst().part().excerpt()).isEqualTo("1. a.");
    }

    @Test
    void doubtful_characters_do_not_stop_an_import() {
        var text =
                read("1. a \u202Eb\u202C.\n\n2. It\u00E2\u20AC\u2122s caf\u00C3\u00A9.\n\n3. \uFFFD.\n\n4. \u200Fok.");
        assertThat(places(text))
                .containsExactly("bidi-control-characters@1", "replacement-characters@5", "windows-1252@3");
        assertThat(text.hasCriticalFindings()).isFalse();
    }

    @Test
    void a_large_file_is_refused_by_its_size_alone() {
        var text = OfficialTextReader.read(new byte[10 << 20]);
        assertThat(places(text)).containsExactly("too-large@null");
        assertThat(text.findings().getFirst().params()).containsEntry("limit", OfficialTextReader.MAX_BYTES);
    }

    @Test
    void text_in_UTF_16_without_a_mark_is_named() {
        var text = OfficialTextReader.read("1. Plain words.".getBytes(UTF_16LE));
        assertThat(text.findings().getFirst().params()).containsEntry("encoding", "UTF-16LE");
    }

    static Stream<Arguments> heavy() {
        var numbered = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) numbered.append(i).append(". a\n");
        int mebibyte = OfficialTextReader.MAX_BYTES;
        return Stream.of(
                arguments("one long line", "a ".repeat(mebibyte / 2)),
                arguments("one long number", "1".repeat(mebibyte)),
                arguments("one long point", "1. a\n2. " + "b ".repeat(mebibyte / 2 - 8)),
                arguments("blank lines only around one word", "\n".repeat(mebibyte / 2) + "a" + "\n".repeat(1000)),
                arguments("points far apart", ("1. a" + "\n".repeat(1000)).repeat(1000)),
                arguments("the same number again and again", "1. a\n".repeat(100_000)),
                arguments("short lines that look like headings", "1. a.\n" + "H\n\n".repeat(300_000) + "2. b."),
                arguments("999 points with long titles", ("1. " + "word ".repeat(200) + "\n").repeat(999)),
                arguments("a hundred thousand points", numbered.substring(0, Math.min(numbered.length(), mebibyte))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavy")
    void a_heavy_document_is_read_in_linear_time(String name, String source) {
        var bytes = source.getBytes(UTF_8);
        var text = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> OfficialTextReader.read(bytes, 2 << 20, List.of("Known")));
        assertThat(text.findings()).as(name).hasSizeLessThan(500);
    }

    private static OfficialText read(String source, String... known) {
        return OfficialTextReader.read(source.getBytes(UTF_8), OfficialTextReader.MAX_BYTES, List.of(known));
    }

    private static List<String> places(OfficialText text) {
        return text.findings().stream().map(f -> f.code() + "@" + f.line()).toList();
    }
}
