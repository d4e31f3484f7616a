package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.officialtext.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Divides a document with numbered points into preamble, pillars, points and closing. */
final class FullTextReader {
    private final List<TextLine> lines;
    private final List<NumberedLine> marks;
    private final Slicer slicer;
    private final Outline outline;
    private final Findings findings;

    FullTextReader(
            byte[] bytes, List<TextLine> lines, List<NumberedLine> marks, KnownPillars known, Findings findings) {
        this.lines = lines;
        this.marks = marks;
        this.findings = findings;
        slicer = new Slicer(bytes, lines);
        outline = new Outline(lines, marks, known);
    }

    @Nullable
    OfficialPart preamble() {
        return slicer.part(0, outline.preambleEnd());
    }

    /** Null when nothing stands after the last point; a finding when the last point may go on there. */
    @Nullable
    OfficialPart closing() {
        int start = outline.closingStart();
        var closing = slicer.part(start, lines.size());
        if (closing != null && !outline.othersAreOneParagraph()) {
            while (lines.get(start).isBlank()) start++;
            var detail = "Other points have several paragraphs; the last one was ended after its first.";
            int line = lines.get(start).number();
            findings.add(Severity.ADVISORY, "last-point-uncertain", detail, line, Map.of());
        }
        return closing;
    }

    List<OfficialPillar> pillars() {
        outline.emptyHeadings().forEach(this::pillarWithoutPoints);
        var pillars = new ArrayList<OfficialPillar>();
        var points = new ArrayList<OfficialPoint>();
        boolean hasHeadings = outline.hasHeadings();
        int heading = -1;
        for (int k = 0; k < marks.size(); k++) {
            if (outline.headingOf(k) >= 0) {
                if (!points.isEmpty()) pillars.add(pillar(heading, pillars, points));
                points.clear();
                heading = outline.headingOf(k);
            }
            points.add(point(k));
            if (heading < 0 && hasHeadings) pointWithoutPillar(points.getLast());
        }
        pillars.add(pillar(heading, pillars, points));
        return List.copyOf(pillars);
    }

    private OfficialPillar pillar(int heading, List<OfficialPillar> before, List<OfficialPoint> points) {
        if (heading < 0) return new OfficialPillar(0, null, null, List.copyOf(points));
        int ordinal = before.isEmpty() ? 1 : before.getLast().ordinal() + 1;
        var part = slicer.cut(heading, heading + 1);
        return new OfficialPillar(ordinal, lines.get(heading).text(), part, List.copyOf(points));
    }

    private OfficialPoint point(int k) {
        var mark = marks.get(k);
        int number = mark.number().value();
        int line = lines.get(mark.index()).number();
        var title = PointTitle.of(lines, mark, outline.endOf(k));
        if (title.length() > PointTitle.MAX_LENGTH) {
            var detail = "The first sentence of point %d is long; its title was cut.".formatted(number);
            findings.add(Severity.WARNING, "title-too-long", detail, line, Map.of("number", number));
        }
        var part = slicer.cut(mark.index(), outline.endOf(k));
        return new OfficialPoint(number, Slicer.shorten(title, PointTitle.MAX_LENGTH), line, part);
    }

    private void pillarWithoutPoints(TextLine line) {
        var detail = "No numbered point follows the heading on line %d.".formatted(line.number());
        findings.add(Severity.ERROR, "pillar-without-points", detail, line.number(), Map.of("title", line.text()));
    }

    private void pointWithoutPillar(OfficialPoint point) {
        var detail = "Point %d stands before the first pillar heading.".formatted(point.number());
        findings.critical("point-without-pillar", detail, point.line(), Map.of("number", point.number()));
    }
}
