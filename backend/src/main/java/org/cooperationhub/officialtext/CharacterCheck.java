package org.cooperationhub.officialtext;

import java.util.Map;
import org.cooperationhub.officialtext.Finding.Severity;

/** Characters that may stand in a text but are often a sign of damage or deceit: one finding per kind. */
final class CharacterCheck {
    private final String text;
    private final Findings findings;

    CharacterCheck(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    void run() {
        int bidi = line(CharacterCheck::isBidiControl);
        if (bidi > 0) {
            var detail = "Invisible direction controls can make the text look different from what it says.";
            findings.add(Severity.WARNING, "bidi-control-characters", detail, bidi, Map.of());
        }
        int replaced = line((text, i) -> text.charAt(i) == '\uFFFD');
        if (replaced > 0) {
            var detail = "Replacement characters (U+FFFD) show that an earlier conversion lost letters.";
            findings.add(Severity.WARNING, "replacement-characters", detail, replaced, Map.of());
        }
        int misread = line(CharacterCheck::isMisread);
        if (misread > 0) suspectWindows1252(findings, misread);
    }

    static void suspectWindows1252(Findings findings, int line) {
        var detail = "The text looks as if it had been written or converted as Windows-1252.";
        findings.add(Severity.ADVISORY, "windows-1252", detail, line, Map.of());
    }

    private interface Place {
        boolean matches(String text, int i);
    }

    /** The 1-based line of the first character of this kind, 0 when there is none. */
    private int line(Place kind) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (kind.matches(text, i)) return line;
            if (c == '\n' ? i == 0 || text.charAt(i - 1) != '\r' : c == '\r') line++;
        }
        return 0;
    }

    /** Embeddings, overrides and isolates (UAX 9); the plain marks that Arabic texts need are not among them. */
    private static boolean isBidiControl(String text, int i) {
        char c = text.charAt(i);
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** C1 controls, or what letters and quotation marks in UTF-8 become when they are read as Windows-1252. */
    private static boolean isMisread(String text, int i) {
        char c = text.charAt(i);
        if (c >= '\u0080' && c <= '\u009F' && c != '\u0085') return true;
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return (c == '\u00C3' && next >= '\u00A0' && next <= '\u00BF') || (c == '\u00E2' && next == '\u20AC');
    }
}
