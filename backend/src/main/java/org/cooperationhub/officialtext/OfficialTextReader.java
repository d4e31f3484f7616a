package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.officialtext.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads an official text from plain UTF-8. It changes nothing and never fails: whatever is wrong becomes a finding.
 * Time and memory grow in line with the size of the document.
 */
public final class OfficialTextReader {
    /** 1 MiB; the seed of 16 points has 9 kB. */
    public static final int MAX_BYTES = 1 << 20;

    private OfficialTextReader() {}

    /** With the usual limit and without known pillars. */
    public static OfficialText read(byte[] document) {
        return read(document, MAX_BYTES, List.of());
    }

    /**
     * What the document contains.
     *
     * @param maxBytes the largest document to look into
     * @param knownPillarTitles in the order of the pillars and the language of the document; they are recognised in a
     *     summary, and as headings even where their form would not show it; may be empty
     */
    public static OfficialText read(byte[] document, int maxBytes, List<String> knownPillarTitles) {
        var sha256 = Hashes.hex(document, 0, document.length);
        var findings = new Findings();
        new PlainTextCheck(document, findings).run(maxBytes);
        if (!findings.isEmpty()) {
            return unread(document, sha256, null, List.of(), findings);
        }
        var text = new String(document, UTF_8);
        new CharacterCheck(text, findings).run();
        var lines = TextLine.of(document, text.startsWith("\uFEFF") ? 3 : 0);
        var marks = NumberedLine.in(lines);
        var known = new KnownPillars(knownPillarTitles);
        if (marks.size() > NumberedLine.MAX_POINTS) {
            tooManyPoints(marks.size(), findings);
            return unread(document, sha256, Provenance.FULL_TEXT, List.of(), findings);
        }
        if (!NumberedLine.makeFullText(marks)) {
            warnAboutSummary(lines, marks, findings);
            return unread(document, sha256, Provenance.SUMMARY, known.namedIn(text), findings);
        }
        var reader = new FullTextReader(document, lines, marks, known, findings);
        var preamble = reader.preamble();
        var pillars = reader.pillars();
        var closing = reader.closing();
        new NumberCheck(pillars, findings).run();
        return new OfficialText(
                sha256, document.length, Provenance.FULL_TEXT, preamble, pillars, closing, findings.list());
    }

    /** A document that was not divided into parts. */
    private static OfficialText unread(
            byte[] document,
            String sha256,
            @Nullable Provenance provenance,
            List<OfficialPillar> pillars,
            Findings findings) {
        return new OfficialText(sha256, document.length, provenance, null, pillars, null, findings.list());
    }

    private static void tooManyPoints(int count, Findings findings) {
        int limit = NumberedLine.MAX_POINTS;
        var detail = "The document has %d points, at most %d are allowed.".formatted(count, limit);
        findings.critical("too-many-points", detail, null, Map.of("count", count, "limit", limit));
    }

    private static void warnAboutSummary(List<TextLine> lines, List<NumberedLine> marks, Findings findings) {
        var detail = "The text has no numbered points, it is taken as a summary.";
        findings.add(Severity.ADVISORY, "no-numbered-points", detail, null, Map.of());
        if (marks.isEmpty()) return;
        int line = lines.get(marks.getFirst().index()).number();
        var tooFew = "%d numbered lines do not make points; they are read as ordinary text.".formatted(marks.size());
        findings.add(Severity.WARNING, "too-few-points", tooFew, line, Map.of("count", marks.size()));
    }
}
