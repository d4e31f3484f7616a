package org.cooperationhub.imports;

import static org.cooperationhub.imports.Mapping.EXTERNAL_ID;
import static org.cooperationhub.imports.Mapping.SOURCE_VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.export.Columns;
import org.jspecify.annotations.Nullable;

/** What each column of one table is read as. */
final class TablePlan {
    static final String RESULT = "result.";
    /** Each row is looked through for each column. */
    static final int MOST_COLUMNS = 1_000;

    private static final int LONGEST_NAME = 300;
    private static final Set<String> SHOWN = Set.copyOf(Columns.header());
    final Mapping mapping;
    final List<String> header;
    private final List<Table.Heading> headings = new ArrayList<>();
    private final Map<String, Mapping.Column> mapped;
    private final Map<String, String> columnOf = new HashMap<>();

    /** Ends with a file that cannot be read where two columns have one name. */
    TablePlan(List<String> names, Mapping mapping) throws UnreadableFile {
        this.mapping = mapping;
        this.header = named(names);
        this.mapped = mapping.columns().stream()
                .collect(Collectors.toMap(Mapping.Column::column, Function.identity(), (one, other) -> one));
        for (var each : header) {
            var told = mapped.get(each);
            var target = told == null ? null : told.target();
            if (target != null) columnOf.putIfAbsent(target, each);
        }
        for (var each : header) if (!mapped.containsKey(each) && readable(each)) columnOf.putIfAbsent(each, each);
        for (var each : header) headings.add(heading(each));
    }

    private static List<String> named(List<String> names) throws UnreadableFile {
        var all = new ArrayList<String>();
        var seen = new HashSet<String>();
        if (names.size() > MOST_COLUMNS) throw new UnreadableFile("too-many-columns", 1, MOST_COLUMNS);
        for (var name : names) {
            var plain = name.strip();
            if (plain.length() > LONGEST_NAME) plain = plain.substring(0, LONGEST_NAME);
            if (plain.isEmpty()) plain = "#" + (all.size() + 1);
            if (!seen.add(plain)) throw new UnreadableFile("repeated-column", 1, plain);
            all.add(plain);
        }
        if (all.isEmpty()) throw new UnreadableFile("no-header", 1);
        return List.copyOf(all);
    }

    static boolean readable(String target) {
        return target.equals(EXTERNAL_ID) || target.equals(SOURCE_VERSION) || Columns.reads(target);
    }

    private Table.Heading heading(String column) {
        var target = target(column);
        var known = target != null || mapped.containsKey(column) || SHOWN.contains(column) || column.startsWith(RESULT);
        return new Table.Heading(column, target, known);
    }

    /** What the column is read as; null where it is not. */
    @Nullable
    String target(String column) {
        var told = mapped.get(column);
        var target = told == null ? column : told.target();
        return target != null && column.equals(columnOf.get(target)) ? target : null;
    }

    /** The column that is read as this; null if there is none. */
    @Nullable
    String column(String target) {
        return columnOf.get(target);
    }

    /** True for a table that the hub wrote: it names its projects by our ids. */
    boolean own() {
        return header.contains("id") && header.contains("version") && !mapped.containsKey("id");
    }

    Map<String, String> values(String column) {
        var told = mapped.get(column);
        return told == null ? Map.of() : told.values();
    }

    List<Table.Heading> headings() {
        return headings;
    }
}
