package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a document.
 *
 * @param number 1-based
 * @param start offset of its first byte
 * @param end offset after its last byte, before the line break
 * @param text what it says, without space and invisible characters at both ends
 */
record TextLine(int number, int start, int end, String text) {

    /** The lines from this offset on; LF, CRLF and CR end a line, mixed as they may be. */
    static List<TextLine> of(byte[] bytes, int from) {
        var lines = new ArrayList<TextLine>();
        int start = from;
        for (int i = from; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') continue;
            lines.add(new TextLine(lines.size() + 1, start, i, trim(new String(bytes, start, i - start, UTF_8))));
            if (i + 1 < bytes.length && bytes[i] == '\r' && bytes[i + 1] == '\n') i++;
            start = i + 1;
        }
        return List.copyOf(lines);
    }

    /** The 1-based line that holds the byte at this offset. */
    static int numberAt(byte[] bytes, int offset) {
        int number = 1;
        for (int i = 0; i < offset; i++) {
            boolean first = bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r');
            if (first || bytes[i] == '\r') number++;
        }
        return number;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Space of any script, and invisible characters such as direction marks and a stray byte order mark. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) from++;
        while (to > from && isSpace(line.charAt(to - 1))) to--;
        return line.substring(from, to);
    }
}
