package org.cooperationhub.officialtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the points of a document are numbered 1, 2, 3 and so on: none missing, doubled or out of order. */
final class NumberCheck {
    private final List<OfficialPoint> points;
    private final Findings findings;
    private final Map<Integer, Integer> lineOf = new HashMap<>();

    NumberCheck(List<OfficialPillar> pillars, Findings findings) {
        this.points =
                pillars.stream().flatMap(pillar -> pillar.points().stream()).toList();
        this.findings = findings;
    }

    void run() {
        int previous = 0;
        for (var point : points) {
            if (point.title().isEmpty()) withoutText(point);
            var first = lineOf.putIfAbsent(point.number(), point.line());
            if (first != null) {
                doubled(point, first);
            } else {
                if (point.number() < previous) outOfOrder(point, previous);
                previous = point.number();
            }
        }
        findMissing();
    }

    private void withoutText(OfficialPoint point) {
        var detail = "Point %d has a number but no words.".formatted(point.number());
        findings.critical("point-without-text", detail, point.line(), Map.of("number", point.number()));
    }

    private void doubled(OfficialPoint point, int firstLine) {
        var detail = "Number %d stands on line %d already.".formatted(point.number(), firstLine);
        var params = Map.<String, Object>of("number", point.number(), "firstLine", firstLine);
        findings.critical("number-doubled", detail, point.line(), params);
    }

    private void outOfOrder(OfficialPoint point, int previous) {
        var detail = "Number %d stands after number %d.".formatted(point.number(), previous);
        var params = Map.<String, Object>of("number", point.number(), "previous", previous);
        findings.critical("number-out-of-order", detail, point.line(), params);
    }

    /** One finding per gap, on the line of the number that follows it. */
    private void findMissing() {
        int expected = 1;
        for (int number : lineOf.keySet().stream().sorted().toList()) {
            if (number > expected) missing(expected, number - 1, lineOf.getOrDefault(number, 0));
            expected = number + 1;
        }
    }

    private void missing(int from, int to, int line) {
        var detail = from == to
                ? "Number %d is missing.".formatted(from)
                : "Numbers %d to %d are missing.".formatted(from, to);
        findings.critical("number-missing", detail, line, Map.of("from", from, "to", to));
    }
}
