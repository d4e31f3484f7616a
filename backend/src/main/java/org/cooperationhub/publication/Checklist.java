package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.FindingSeverity;
import org.cooperationhub.project.Findings;
import org.cooperationhub.project.Project;

/** What keeps a working revision from its next step. */
@ApplicationScoped
class Checklist {
    @Inject
    Drafts drafts;

    /** Ends with 422 and every finding that is as bad as this, or worse, at once. */
    void refuse(Project project, FindingSeverity severity) {
        var found = until(project, severity);
        if (found.items().isEmpty()) return;
        throw Problems.invalid(found.items().stream()
                .map(each -> Fault.at(each.pointer(), each.code(), each.message()))
                .toList());
    }

    Findings until(Project project, FindingSeverity severity) {
        var all = drafts.findings(project);
        return new Findings(
                all.ruleSetVersion(),
                all.items().stream()
                        .filter(each -> each.severity().compareTo(severity) <= 0)
                        .toList());
    }
}
