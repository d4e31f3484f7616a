package org.cooperationhub.publication;

import java.util.List;
import org.cooperationhub.project.Budget;

/** The budgets that a total adds up: revised ones (type 2) in the place of the original ones of the same period. */
final class CountedBudgets {
    private CountedBudgets() {}

    static List<Budget> of(List<Budget> all) {
        return all.stream()
                .filter(each -> each.type().equals("2") || !revised(each, all))
                .toList();
    }

    private static boolean revised(Budget original, List<Budget> all) {
        return all.stream()
                .anyMatch(each -> each.type().equals("2")
                        && each.periodStart().equals(original.periodStart())
                        && each.periodEnd().equals(original.periodEnd()));
    }
}
