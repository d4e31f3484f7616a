package org.cooperationhub.officialtext;

import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 and UTF-32, which text editors write as "Unicode". */
final class WideEncoding {
    private static final int SAMPLE = 4096;

    private WideEncoding() {}

    /** The name of the encoding, by its byte order mark or by a NUL in every other byte; null when it is neither. */
    static @Nullable String of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) return "UTF-32LE";
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) return "UTF-32BE";
        if (startsWith(bytes, 0xFF, 0xFE)) return "UTF-16LE";
        if (startsWith(bytes, 0xFE, 0xFF)) return "UTF-16BE";
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 2) return null;
        if (nuls(bytes, 1, pairs) * 10 > pairs * 9 && nuls(bytes, 0, pairs) == 0) return "UTF-16LE";
        if (nuls(bytes, 0, pairs) * 10 > pairs * 9 && nuls(bytes, 1, pairs) == 0) return "UTF-16BE";
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static int nuls(byte[] bytes, int first, int pairs) {
        int count = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (bytes[2 * pair + first] == 0) count++;
        }
        return count;
    }
}
