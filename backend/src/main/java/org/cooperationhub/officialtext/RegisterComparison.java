package org.cooperationhub.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the structure of a document with the proposals that the register already holds for its initiative. */
public final class RegisterComparison {
    private RegisterComparison() {}

    /**
     * Critical findings {@code points-differ} and {@code pillars-differ}, at most one of each.
     *
     * @param pillarOfEachNumber the pillar's ordinal of proposal 1, 2, 3 …; empty when there is nothing to compare with
     */
    public static List<Finding> compare(OfficialText text, List<Integer> pillarOfEachNumber) {
        if (pillarOfEachNumber.isEmpty() || text.provenance() == null) return List.of();
        var registered = new TreeMap<Integer, Integer>();
        for (int pillar : pillarOfEachNumber) registered.put(registered.size() + 1, pillar);
        var found = new TreeMap<Integer, Integer>();
        for (var pillar : text.pillars()) {
            for (var point : pillar.points()) found.putIfAbsent(point.number(), pillar.ordinal());
        }
        var findings = new Findings();
        comparePoints(registered, found, findings);
        if (!found.isEmpty()) comparePillars(registered, found, findings);
        return findings.list();
    }

    private static void comparePoints(
            SortedMap<Integer, Integer> registered, SortedMap<Integer, Integer> found, Findings findings) {
        var absent = new TreeSet<>(registered.keySet());
        absent.removeAll(found.keySet());
        var added = new TreeSet<>(found.keySet());
        added.removeAll(registered.keySet());
        if (absent.isEmpty() && added.isEmpty()) return;
        var detail = "The initiative has %d proposals, the document has %d points; absent %s, unknown %s."
                .formatted(registered.size(), found.size(), absent, added);
        var params = Map.<String, Object>of(
                "registered",
                registered.size(),
                "found",
                found.size(),
                "absent",
                List.copyOf(absent),
                "unknown",
                List.copyOf(added));
        findings.critical("points-differ", detail, null, params);
    }

    private static void comparePillars(
            SortedMap<Integer, Integer> registered, SortedMap<Integer, Integer> found, Findings findings) {
        var moved = new ArrayList<Integer>();
        registered.forEach((number, pillar) -> {
            if (!found.getOrDefault(number, pillar).equals(pillar)) moved.add(number);
        });
        if (moved.isEmpty()) return;
        var detail = "These points stand under other pillars than in the register: %s.".formatted(moved);
        findings.critical("pillars-differ", detail, null, Map.of("points", List.copyOf(moved)));
    }
}
