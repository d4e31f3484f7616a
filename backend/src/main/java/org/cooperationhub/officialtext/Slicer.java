package org.cooperationhub.officialtext;

import java.util.List;
import org.cooperationhub.common.Hashes;
import org.jspecify.annotations.Nullable;

/** Cuts runs of lines out of a document, byte for byte. */
final class Slicer {
    private final byte[] bytes;
    private final List<TextLine> lines;

    Slicer(byte[] bytes, List<TextLine> lines) {
        this.bytes = bytes;
        this.lines = lines;
    }

    /** The lines from one index to before another, without the blank ones at both ends; null when all are blank. */
    @Nullable
    OfficialPart part(int from, int to) {
        int first = from;
        int after = to;
        while (first < after && lines.get(first).isBlank()) first++;
        while (after > first && lines.get(after - 1).isBlank()) after--;
        return first == after ? null : cut(first, after);
    }

    /** The same of lines of which the first is not blank. */
    OfficialPart cut(int from, int to) {
        int after = to;
        while (after > from + 1 && lines.get(after - 1).isBlank()) after--;
        int start = lines.get(from).start();
        int end = lines.get(after - 1).end();
        return new OfficialPart(excerpt(from, after), start, end, Hashes.hex(bytes, start, end));
    }

    private String excerpt(int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to && text.length() <= OfficialPart.EXCERPT_LENGTH; i++) {
            if (!text.isEmpty() && !lines.get(i).isBlank()) text.append(' ');
            text.append(lines.get(i).text());
        }
        return shorten(text.toString(), OfficialPart.EXCERPT_LENGTH);
    }

    /** Not longer than this in UTF-16 units, with an ellipsis where cut, never inside a surrogate pair. */
    static String shorten(String text, int length) {
        if (text.length() <= length) return text;
        int end = length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end) + "…";
    }
}
