package org.cooperationhub.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cooperationhub.common.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as every system can show and keep it: the last part of a path, composed (NFC), without control,
 * direction and invisible characters and without those that a file system gives a meaning.
 */
record FileName(String text) {
    private static final int MOST = 200;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Co}\\u2028\\u2029]");
    private static final Pattern MEANING = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    static FileName of(@Nullable String sent) {
        if (sent == null) throw Problems.invalidParameter("name", "required");
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var shown = UNSHOWABLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        var plain = EDGES.matcher(MEANING.matcher(shown).replaceAll("_")).replaceAll("");
        return new FileName(plain.isEmpty() ? "file" : plain).shortened();
    }

    /** In lower case, without the point; empty if there is none. */
    String extension() {
        var point = text.lastIndexOf('.');
        var end = text.substring(point + 1);
        return point < 0 || !end.matches("[A-Za-z0-9]{1," + LONGEST_EXTENSION + "}")
                ? ""
                : end.toLowerCase(Locale.ROOT);
    }

    /** This name, with the extension of the format where it has none of its own. */
    FileName as(DocumentFormat format) {
        return format.extensions.contains(extension())
                ? this
                : new FileName(text + "." + format.extensions.getFirst()).shortened();
    }

    private FileName shortened() {
        var length = text.codePointCount(0, text.length());
        if (length <= MOST) return this;
        var end = extension().isEmpty() ? "" : text.substring(text.lastIndexOf('.'));
        var start = text.substring(0, text.offsetByCodePoints(0, MOST - end.length()));
        return new FileName(start + end);
    }

    /** {@code Content-Disposition} after RFC 6266: a plain name for all, the true one for those that read RFC 8187. */
    String disposition() {
        var plain = text.replaceAll("[^A-Za-z0-9 ._-]", "_");
        var exact = new StringBuilder();
        for (var each : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (each & 0xff);
            var safe = letter < 128 && (Character.isLetterOrDigit(letter) || "!#$&+-.^_`|~".indexOf(letter) >= 0);
            exact.append(safe ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
