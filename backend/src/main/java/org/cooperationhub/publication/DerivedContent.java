package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.money.Conversion;
import org.cooperationhub.project.Budget;
import org.cooperationhub.project.Derived;
import org.cooperationhub.project.Parts;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.result.Reports;
import org.jspecify.annotations.Nullable;

/** What a document shows beside the revision's own content. */
@ApplicationScoped
class DerivedContent {
    @Inject
    Parts parts;

    @Inject
    Reports reports;

    @Inject
    ApprovalKeys keys;

    Derived of(Project project, ProjectRevision published) {
        return new Derived(
                parts.conversions(published),
                reports.approved(project),
                reports.confirmations(project),
                keys.agreements(published),
                parts.files(project),
                parts.externalRefs(project));
    }

    /**
     * The budgets together in US dollars, revised ones (type 2) in the place of the original ones of the same period;
     * null where there is none, or one of them has no conversion: half a sum would be taken for a whole one.
     */
    static @Nullable BigDecimal budget(ProjectRevision from, Map<UUID, Conversion> conversions) {
        var counted = from.budgets.stream()
                .filter(each -> each.type().equals("2") || !revised(each, from.budgets))
                .map(each -> conversions.get(each.id()))
                .toList();
        if (counted.isEmpty() || counted.stream().anyMatch(Objects::isNull)) return null;
        var sum = BigDecimal.ZERO;
        for (var each : counted)
            sum = sum.add(Objects.requireNonNull(each).amount().amount());
        return sum.precision() - sum.scale() > 17 ? null : sum;
    }

    private static boolean revised(Budget original, List<Budget> all) {
        return all.stream()
                .anyMatch(each -> each.type().equals("2")
                        && each.periodStart().equals(original.periodStart())
                        && each.periodEnd().equals(original.periodEnd()));
    }
}
