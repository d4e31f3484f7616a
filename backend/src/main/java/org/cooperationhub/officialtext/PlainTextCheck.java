package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Map;

/** Whether bytes are plain text in UTF-8 (RFC 3629): not empty, not too many, not another format. */
final class PlainTextCheck {
    private final byte[] bytes;
    private final Findings findings;

    PlainTextCheck(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
    }

    void run(int maxBytes) {
        var format = FileFormat.of(bytes);
        var wide = WideEncoding.of(bytes);
        if (bytes.length > maxBytes) {
            var detail = "The file has %d bytes, at most %d are allowed.".formatted(bytes.length, maxBytes);
            findings.critical("too-large", detail, null, Map.of("size", bytes.length, "limit", maxBytes));
        } else if (format != null) {
            var detail = "This is a %s file, not plain text.".formatted(format);
            findings.critical("binary", detail, null, Map.of("format", format));
        } else if (wide != null) {
            var detail = "The text is encoded in %s. Save it as UTF-8.".formatted(wide);
            findings.critical("not-utf8", detail, 1, Map.of("encoding", wide, "offset", 0));
        } else if (!foundControlBytes()) {
            decode();
        }
    }

    private boolean foundControlBytes() {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if ((b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F) {
                var detail = String.format(
                        Locale.ROOT, "Byte 0x%02X at offset %d does not occur in plain text.", (int) b, i);
                var params = Map.<String, Object>of("byte", (int) b, "offset", i);
                findings.critical("binary", detail, TextLine.numberAt(bytes, i), params);
                return true;
            }
        }
        return false;
    }

    private void decode() {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            if (TextLine.trim(out.flip().toString()).isEmpty()) {
                findings.critical("empty", "The file contains no text.", null, Map.of());
            }
            return;
        }
        int offset = in.position();
        var detail = "The byte at offset %d is not UTF-8. Save the text as UTF-8.".formatted(offset);
        findings.critical("not-utf8", detail, TextLine.numberAt(bytes, offset), Map.of("offset", offset));
        if (looksLikeWindows1252()) {
            CharacterCheck.suspectWindows1252(findings, TextLine.numberAt(bytes, offset));
        }
    }

    /** In Western single-byte text, accented letters and typographic marks stand alone or nearly so. */
    private boolean looksLikeWindows1252() {
        int high = 0;
        int runs = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            high++;
            if (i == 0 || bytes[i - 1] >= 0) runs++;
        }
        return 2L * high <= 3L * runs;
    }
}
