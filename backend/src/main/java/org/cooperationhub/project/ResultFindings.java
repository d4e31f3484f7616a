package org.cooperationhub.project;

import java.util.ArrayList;
import java.util.List;

/** The part of the publication checklist that looks at results, indicators and periods. */
final class ResultFindings {
    private ResultFindings() {}

    static List<Finding> of(List<Result> results) {
        var found = new ArrayList<Finding>();
        if (results.isEmpty()) found.add(FindingCode.RESULTS_MISSING.at("/results"));
        for (var i = 0; i < results.size(); i++)
            for (var k = 0; k < results.get(i).indicators().size(); k++)
                indicator(
                        "/results/" + i + "/indicators/" + k,
                        results.get(i).indicators().get(k),
                        found);
        return found;
    }

    private static void indicator(String at, Indicator indicator, List<Finding> found) {
        if (indicator.periods().isEmpty()) found.add(FindingCode.INDICATOR_NEEDS_PERIOD.at(at + "/periods"));
        var baseline = indicator.baseline();
        if (indicator.measure().equals("2")
                && baseline != null
                && baseline.value() != null
                && (baseline.numerator() == null || baseline.denominator() == null))
            found.add(FindingCode.PERCENTAGE_NEEDS_PARTS.at(at + "/baseline"));
        for (var i = 0; i < indicator.periods().size(); i++) {
            var period = indicator.periods().get(i);
            if (period.end().isBefore(period.start()))
                found.add(FindingCode.PERIOD_ORDER.at(at + "/periods/" + i + "/end"));
        }
    }
}
