package org.cooperationhub.project;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The publication checklist of one content, worst first. */
@Schema(name = "Findings")
public record Findings(@Schema(examples = "1") String ruleSetVersion, List<Finding> items) {

    static Findings of(List<Finding> found) {
        return new Findings(
                FindingCode.RULE_SET_VERSION,
                found.stream()
                        .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::pointer))
                        .toList());
    }

    public boolean has(FindingSeverity severity) {
        return items.stream().anyMatch(each -> each.severity() == severity);
    }

    public List<Finding> of(FindingSeverity severity) {
        return items.stream().filter(each -> each.severity() == severity).toList();
    }
}
