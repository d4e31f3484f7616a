package org.cooperationhub.officialtext;

import java.util.List;

/** The title of a point: its first sentence, put on one line. */
final class PointTitle {
    static final int MAX_LENGTH = 300;
    private static final int ENOUGH = 4 * MAX_LENGTH;

    private PointTitle() {}

    /** Empty when the point has no words; not shortened. The last line is {@code to - 1}. */
    static String of(List<TextLine> lines, NumberedLine point, int to) {
        var first = lines.get(point.index()).text().substring(point.number().bodyStart());
        int next = point.index() + 1;
        if (first.isEmpty()) {
            while (next < to && lines.get(next).isBlank()) next++;
            if (next < to) first = lines.get(next++).text();
        }
        int end = next;
        int width = 0;
        while (end < to && !lines.get(end).isBlank()) {
            width = Math.max(width, lines.get(end++).text().length());
        }
        if (end > next && endsOnPurpose(first, lines.get(next).text(), width)) return Sentence.first(first);
        var text = new StringBuilder(first);
        for (int i = next; i < end && text.length() < ENOUGH; i++)
            join(text, lines.get(i).text());
        return Sentence.first(text.toString());
    }

    /** Whether the first word of the next line would have fitted, so that the line is a heading of its own. */
    private static boolean endsOnPurpose(String line, String next, int width) {
        int space = next.indexOf(' ');
        boolean ideographs = Character.isIdeographic(next.codePointAt(0));
        int word = ideographs ? 1 : space < 0 ? next.length() : space;
        return line.length() + word + 2 < width && !Sentence.pauses(line);
    }

    /** Ideographs are written without blanks, also across a line break. */
    private static void join(StringBuilder text, String line) {
        boolean ideographs = Character.isIdeographic(line.codePointAt(0));
        text.append(ideographs ? "" : " ").append(line);
    }
}
