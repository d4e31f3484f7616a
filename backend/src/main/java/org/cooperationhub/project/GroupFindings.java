package org.cooperationhub.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * N12: a group that the project mainly serves needs an indicator that tells this group apart; at closing it is an
 * error.
 */
final class GroupFindings {
    private static final String ANY_GROUP = "GROUP";
    /** By which dimension each group can be told apart, besides the one that names groups themselves. */
    private static final Map<String, String> DIMENSIONS = Map.of(
            "ELDERLY", "AGE",
            "CHILDREN", "AGE",
            "WOMEN", "SEX",
            "DISABLED", "DISABILITY",
            "POOR", "INCOME",
            "RURAL_UNCONNECTED", "RURAL_URBAN");

    private GroupFindings() {}

    static List<Finding> of(ProjectInput content) {
        var found = new ArrayList<Finding>();
        var measured = content.results().stream()
                .flatMap(each -> each.indicators().stream())
                .flatMap(each -> each.disaggregations().stream())
                .collect(Collectors.toSet());
        if (measured.contains(ANY_GROUP)) return found;
        var code = content.activityStatus().equals("4")
                ? FindingCode.CLOSING_NEEDS_DISAGGREGATION
                : FindingCode.GROUP_NEEDS_DISAGGREGATION;
        for (var i = 0; i < content.groups().size(); i++) {
            var each = content.groups().get(i);
            if (each.significance() != 2 || measured.contains(DIMENSIONS.getOrDefault(each.group(), ANY_GROUP)))
                continue;
            found.add(code.at("/groups/" + i, Map.of("group", each.group())));
        }
        return found;
    }
}
