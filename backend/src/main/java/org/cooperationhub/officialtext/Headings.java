package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.List;

/** Finds pillar headings: short lines without a number and a stop that stand directly before a point. */
final class Headings {
    static final int MAX_LENGTH = 120;

    private final List<TextLine> lines;
    private final KnownPillars known;
    private final boolean dense;

    /** @param dense whether paragraphs are divided by line breaks alone, without blank lines */
    Headings(List<TextLine> lines, KnownPillars known, boolean dense) {
        this.lines = lines;
        this.known = known;
        this.dense = dense;
    }

    /**
     * The index of the heading of a point, -1 when it has none.
     *
     * @param floor index of the point before, -1 for the first
     */
    int above(int point, int floor) {
        int i = previousText(point, floor);
        return i > floor && isHeading(i, floor) ? i : -1;
    }

    /** Indexes, from below, of lines above a heading that are headings themselves and have no point. */
    List<Integer> emptyAbove(int heading, int floor) {
        var run = new ArrayList<Integer>();
        int i = previousText(heading, floor);
        while (i > floor && isHeading(i, floor) && standsAlone(i)) {
            run.add(i);
            i = previousText(i, floor);
        }
        boolean afterSentence = floor >= 0 && Sentence.isFinished(lines.get(i).text());
        if (!afterSentence) {
            while (!run.isEmpty() && !known.has(lines.get(run.getLast()).text())) run.removeLast();
        }
        return List.copyOf(run);
    }

    private boolean isHeading(int i, int floor) {
        var text = lines.get(i).text();
        return known.has(text) || (looksLikeHeading(text) && beginsParagraph(i, floor));
    }

    private static boolean looksLikeHeading(String text) {
        if (text.length() > MAX_LENGTH || Sentence.isFinished(text) || Sentence.pauses(text)) return false;
        char first = text.charAt(0);
        boolean letteredItem = text.length() > 1 && text.charAt(1) == ')';
        boolean opens =
                Character.isLetterOrDigit(first) || Character.isSurrogate(first) || "“\"«「《（".indexOf(first) >= 0;
        return opens && !Character.isLowerCase(first) && !letteredItem && PointNumber.of(text) == null;
    }

    private boolean beginsParagraph(int i, int floor) {
        if (i == 0 || lines.get(i - 1).isBlank()) return true;
        var above = lines.get(i - 1).text();
        boolean afterShortPoint = dense && (floor == i - 1 || floor < 0) && !Sentence.pauses(above);
        return Sentence.isFinished(above) || Sentence.introduces(above) || afterShortPoint;
    }

    private boolean standsAlone(int i) {
        return dense || lines.get(i + 1).isBlank();
    }

    private int previousText(int from, int floor) {
        int i = from - 1;
        while (i > floor && lines.get(i).isBlank()) i--;
        return i;
    }
}
