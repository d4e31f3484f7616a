package org.cooperationhub.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is counted of a run, as far as it is done.
 *
 * @param outcomes rows by outcome
 * @param findings by severity
 * @param notKept how often each column or element was met that the hub has no place for
 */
record Tally(Map<String, Long> outcomes, Map<String, Long> findings, Map<String, Long> notKept) {
    static final Tally NONE = new Tally(Map.of(), Map.of(), Map.of());
    private static final int MOST_PATHS = 1000;
    private static final String OTHERS = "…";

    /** With these rows. */
    Tally with(List<DoneRow> rows) {
        var all = new Tally(new TreeMap<>(outcomes), new TreeMap<>(findings), new LinkedHashMap<>(notKept));
        for (var row : rows) {
            all.outcomes.merge(row.outcome(), 1L, Long::sum);
            for (var each : row.findings()) all.add(each);
            for (var each : row.unknown()) all.kept(each, 1);
        }
        return all;
    }

    private void add(Finding found) {
        findings.merge(found.severity(), 1L, Long::sum);
        if (found.code().equals("not-kept") && found.pointer() != null) kept(found.pointer(), found.times());
    }

    private void kept(String path, long times) {
        var name = notKept.containsKey(path) || notKept.size() < MOST_PATHS ? path : OTHERS;
        notKept.merge(name, times, Long::sum);
    }

    long outcome(String name) {
        return outcomes.getOrDefault(name, 0L);
    }

    boolean wrote() {
        return outcome("created") + outcome("updated") + outcome("deleted") > 0;
    }
}
