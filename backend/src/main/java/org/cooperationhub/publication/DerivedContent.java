package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.money.Conversion;
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
                reports.approved(project, published),
                reports.confirmations(project, published),
                keys.agreements(published),
                parts.files(project),
                parts.externalRefs(project));
    }

    /**
     * The budgets that count together in US dollars; null where there is none, or one of them has no conversion: half a
     * sum would be taken for a whole one.
     */
    static @Nullable BigDecimal budget(ProjectRevision from, Map<UUID, Conversion> conversions) {
        var counted = CountedBudgets.of(from.budgets).stream()
                .map(each -> conversions.get(each.id()))
                .toList();
        if (counted.isEmpty() || counted.stream().anyMatch(Objects::isNull)) return null;
        var sum = BigDecimal.ZERO;
        for (var each : counted)
            sum = sum.add(Objects.requireNonNull(each).amount().amount());
        return sum.precision() - sum.scale() > 17 ? null : sum;
    }
}
