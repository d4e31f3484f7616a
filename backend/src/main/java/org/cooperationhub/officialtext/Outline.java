package org.cooperationhub.officialtext;

import java.util.List;
import java.util.TreeSet;

/** Where the points of a document, their headings and its closing begin and end, as indexes of lines. */
final class Outline {
    private final List<TextLine> lines;
    private final List<NumberedLine> marks;
    private final KnownPillars known;
    private final boolean dense;
    /** Line of the heading above each point, or -1. */
    private final int[] headings;
    /** Line where what belongs to the point before ends. */
    private final int[] boundaries;

    private final TreeSet<Integer> emptyHeadings = new TreeSet<>();

    Outline(List<TextLine> lines, List<NumberedLine> marks, KnownPillars known) {
        this.lines = lines;
        this.marks = marks;
        this.known = known;
        var points = lines.subList(marks.getFirst().index(), marks.getLast().index());
        dense = points.stream().noneMatch(TextLine::isBlank);
        headings = new int[marks.size()];
        boundaries = new int[marks.size()];
        findHeadings(new Headings(lines, known, dense));
        dropDocumentTitle();
        findKnownTitlesElsewhere();
    }

    int headingOf(int point) {
        return headings[point];
    }

    boolean hasHeadings() {
        for (int heading : headings) if (heading >= 0) return true;
        return false;
    }

    /** Lines that look like pillars and have no points. */
    List<TextLine> emptyHeadings() {
        return emptyHeadings.stream().map(lines::get).toList();
    }

    int preambleEnd() {
        return boundaries[0];
    }

    int endOf(int point) {
        return point + 1 < boundaries.length ? boundaries[point + 1] : closingStart();
    }

    /** The last point ends with its first paragraph. */
    int closingStart() {
        int start = marks.getLast().index();
        int end = start + 1;
        if (marks.getLast().hasNoWords(lines)) {
            while (end < lines.size() && lines.get(end).isBlank()) end++;
            end = Math.min(end + 1, lines.size());
        }
        boolean oneLine = dense && othersAreOneParagraph();
        while (!oneLine && end < lines.size() && !lines.get(end).isBlank()) {
            if (dense && Sentence.isFinished(lines.get(end - 1).text())) break;
            end++;
        }
        return end;
    }

    /** Whether every point but the last is one paragraph: then the last is one too. */
    boolean othersAreOneParagraph() {
        for (int k = 0; k + 1 < marks.size(); k++) {
            int end = boundaries[k + 1];
            while (lines.get(end - 1).isBlank()) end--;
            int start = marks.get(k).index() + 1;
            if (dense ? end > start : lines.subList(start, end).stream().anyMatch(TextLine::isBlank)) return false;
        }
        return true;
    }

    private void findHeadings(Headings finder) {
        for (int k = 0; k < headings.length; k++) {
            int floor = k == 0 ? -1 : marks.get(k - 1).index();
            headings[k] = finder.above(marks.get(k).index(), floor);
            boundaries[k] = headings[k] < 0 ? marks.get(k).index() : headings[k];
            if (headings[k] < 0) continue;
            for (int above : finder.emptyAbove(headings[k], floor)) {
                emptyHeadings.add(above);
                boundaries[k] = above;
            }
        }
    }

    /** A document whose only heading is its first line has a title and no pillars. */
    private void dropDocumentTitle() {
        int first = headings[0];
        for (int k = 1; k < headings.length; k++) if (headings[k] >= 0) return;
        if (first < 0 || known.has(lines.get(first).text())) return;
        if (lines.subList(0, first).stream().allMatch(TextLine::isBlank)) {
            headings[0] = -1;
            boundaries[0] = marks.getFirst().index();
        }
    }

    private void findKnownTitlesElsewhere() {
        var used = new TreeSet<Integer>();
        for (int heading : headings) used.add(heading);
        for (int i = boundaries[0]; i < lines.size(); i++) {
            if (!used.contains(i) && known.has(lines.get(i).text())) emptyHeadings.add(i);
        }
    }
}
