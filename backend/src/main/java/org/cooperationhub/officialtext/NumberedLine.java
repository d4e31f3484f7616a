package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that begins a point.
 *
 * @param index its place in the list of lines
 */
record NumberedLine(int index, PointNumber number) {
    static final int MAX_POINTS = 999;
    /** A line shorter than this was not broken because it was full. */
    private static final int SHORT_LINE = 40;

    /** All of them, without the numbers that only happen to stand at the start of a line. */
    static List<NumberedLine> in(List<TextLine> lines) {
        var found = new ArrayList<NumberedLine>();
        int previous = 0;
        int previousIndex = -1;
        for (int i = 0; i < lines.size(); i++) {
            var number = PointNumber.of(lines.get(i).text());
            if (number == null) continue;
            boolean inSequence = number.value() == previous + 1;
            boolean insideSentence = previousIndex != i - 1 && i > 0 && breaksOff(lines.get(i - 1));
            if (!inSequence && (insideSentence || number.value() > MAX_POINTS)) continue;
            found.add(new NumberedLine(i, number));
            previous = number.value();
            previousIndex = i;
        }
        return List.copyOf(found);
    }

    /** Two points at least, counted from 1 or one after the other: else they are numbers in a running text. */
    static boolean makeFullText(List<NumberedLine> points) {
        for (int i = 0; i < points.size(); i++) {
            int value = points.get(i).number.value();
            if (value == 1 && points.size() > 1) return true;
            if (i > 0 && value == points.get(i - 1).number.value() + 1) return true;
        }
        return false;
    }

    boolean hasNoWords(List<TextLine> lines) {
        return number.bodyStart() >= lines.get(index).text().length();
    }

    private static boolean breaksOff(TextLine line) {
        return line.text().length() >= SHORT_LINE && !Sentence.isFinished(line.text());
    }
}
