package org.cooperationhub.imports;

import java.util.List;
import org.cooperationhub.common.Problem;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.source.ItemResult;
import org.jspecify.annotations.Nullable;

/** The faults of an item as findings of its row. */
final class Faults {
    private static final String DATA = "/data";

    private Faults() {}

    static List<Finding> of(ItemResult result, @Nullable Table table) {
        var problem = result.problem();
        if (problem == null) return List.of();
        // of a row that came in nevertheless, these members were left out
        var refused = List.of("conflict", "invalid", "failed").contains(result.outcome());
        var severity = refused ? Finding.ERROR : Finding.WARNING;
        if (problem.errors().isEmpty()) return List.of(whole(problem, severity));
        return problem.errors().stream().map(each -> one(each, severity, table)).toList();
    }

    private static Finding whole(Problem problem, String severity) {
        return new Finding(severity, problem.code(), null, null, String.valueOf(problem.detail()), 1);
    }

    private static Finding one(Fault fault, String severity, @Nullable Table table) {
        var at = String.valueOf(fault.pointer());
        var pointer = at.startsWith(DATA + "/") ? at.substring(DATA.length()) : at;
        return new Finding(severity, fault.code(), pointer, column(pointer, table), fault.detail(), 1);
    }

    /** The column in which the member stands; null if it stands in none. */
    private static @Nullable String column(String pointer, @Nullable Table table) {
        var parts = pointer.split("/", -1);
        if (table == null || parts.length < 2) return null;
        var text = parts.length > 2 ? reading(table, parts[1] + "." + parts[2]) : null;
        return text != null ? text : reading(table, parts[1]);
    }

    private static @Nullable String reading(Table table, String target) {
        return table.columns().stream()
                .filter(each -> target.equals(each.target()))
                .map(Table.Heading::column)
                .findFirst()
                .orElse(null);
    }

    /** The columns with something in them that nothing says how to read. */
    static List<String> unknown(ReadRow row, @Nullable Table table) {
        if (table == null) return List.of();
        var cells = ImportJson.read(row.original(), com.fasterxml.jackson.databind.JsonNode.class);
        return table.columns().stream()
                .filter(each -> !each.known())
                .map(Table.Heading::column)
                .filter(each -> !cells.path(each).asText("").isBlank())
                .toList();
    }
}
