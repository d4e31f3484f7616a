package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises by their first bytes the files that people take for plain text or upload by mistake. */
final class FileFormat {
    private static final int HEAD = 8192;
    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-", "PDF",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "\u00FF\u00D8\u00FF", "JPEG",
            "GIF8", "GIF",
            "\u00D0\u00CF\u0011\u00E0", "DOC",
            "\u001F\u008B", "GZIP");

    private FileFormat() {}

    /** The name of the format, null when it may be plain text. */
    static @Nullable String of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        for (var signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) return signature.getValue();
        }
        if (head.startsWith("PK\u0003\u0004")) return zip(head);
        var start = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? "HTML" : null;
    }

    private static String zip(String head) {
        if (head.contains("application/vnd.oasis.opendocument")) return "ODT";
        return head.contains("[Content_Types].xml") || head.contains("word/") ? "DOCX" : "ZIP";
    }
}
