package org.cooperationhub.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The statements that find the projects of a selection. They start from the facet with the fewest projects, in whose
 * primary key the rows of one code stand in order of time, and look each row up under the other facets by primary key.
 */
final class Matching {
    static final int CAP = 10_000;
    /** So many projects are sorted faster than found by walking through another order. */
    private static final long FEW = 2_000;

    private static final int MOST_BRANCHES = 40;
    private final Selection selection;
    private final Map<Facet, List<String>> keys;
    private final Facet start;
    private final List<String> startCodes;
    private final long most;

    /** @param counts kept counts of the codes; those missing count as nought */
    Matching(Selection selection, Map<Facet, List<String>> keys, Map<FacetCode, Long> counts) {
        this.selection = selection;
        this.keys = keys;
        this.start = keys.keySet().stream()
                .min(Comparator.comparingLong(each -> sum(each, counts)))
                .orElseThrow();
        this.startCodes = keys.getOrDefault(start, List.of());
        this.most = sum(start, counts);
    }

    private long sum(Facet facet, Map<FacetCode, Long> counts) {
        return keys.getOrDefault(facet, List.of()).stream()
                .mapToLong(each -> counts.getOrDefault(new FacetCode(facet, each), 0L))
                .sum();
    }

    /** The exact number, where kept counts alone tell it. */
    @Nullable
    Long kept() {
        var known = keys.size() == 1 && selection.columns().isEmpty() && (startCodes.size() == 1 || start.single);
        return known ? (Long) most : null;
    }

    /** One row with the number of projects, of 10,000 at most when capped. */
    Sql count(boolean capped) {
        if (capped)
            return Sql.of("select count(*) from (")
                    .then(ids())
                    .then("limit " + CAP)
                    .then(") c");
        var what = startCodes.size() == 1 ? "count(*)" : "count(distinct d.project_id)";
        return Sql.of("select " + what).then(from()).then(where(startCodes, List.of()));
    }

    /** The ids, each once. */
    Sql ids() {
        return Sql.of("select " + (startCodes.size() == 1 ? "" : "distinct ") + "d.project_id")
                .then(from())
                .then(where(startCodes, List.of()));
    }

    /** Rows of a page: id, item, and the value that they are sorted by. */
    Sql page(Order order, @Nullable Place after, int rows) {
        if (order.byTime()) return inOrderOfTime(order, after, rows);
        var select = "select s.project_id, s.item, s." + order.column;
        if (most <= FEW)
            return Sql.of(select + " from (")
                    .then(ids())
                    .then(") m straight_join project_entry s on s.project_id = m.project_id")
                    .then(conditions(after == null ? List.of() : List.of(after.in(order, "s"))))
                    .then(order.by("s"))
                    .then("limit ?", rows);
        var conditions = new ArrayList<>(selection.columns());
        if (after != null) conditions.add(after.in(order, "s"));
        keys.forEach((facet, codes) -> {
            if (facet != Facet.ALL) conditions.add(under(facet, codes, "s"));
        });
        return Sql.of(select + " from project_entry s force index (" + order.index + ")")
                .then(conditions(conditions))
                .then(order.by("s"))
                .then("limit ?", rows);
    }

    /** Whole documents of a selection in the order of their ids, after one of them. */
    static Sql documents(Selection selection, @Nullable UUID after, int rows) {
        var select = "select d.project_id, d.body from ";
        if (selection.everything())
            return Sql.of(select + "project_document d where d.body is not null")
                    .then(after == null ? Sql.NOTHING : Sql.of("and d.project_id > ?", (Object) Ids.bytes(after)))
                    .then("order by d.project_id")
                    .then("limit ?", rows);
        var conditions = new ArrayList<>(selection.columns());
        if (after != null) conditions.add(Sql.of("s.project_id > ?", (Object) Ids.bytes(after)));
        selection.keys().forEach((facet, codes) -> {
            if (facet != Facet.ALL) conditions.add(under(facet, codes, "s"));
        });
        return Sql.of(select + "project_entry s straight_join project_document d on d.project_id = s.project_id")
                .then(conditions(conditions))
                .then("order by s.project_id")
                .then("limit ?", rows);
    }

    /** The first rows of each code, put together. */
    private Sql inOrderOfTime(Order order, @Nullable Place after, int rows) {
        var branches = startCodes.size() > MOST_BRANCHES
                ? List.of(startCodes)
                : startCodes.stream().map(List::of).toList();
        var place = after == null ? List.<Sql>of() : List.of(after.in(order, "d"));
        var parts = new ArrayList<Sql>();
        for (var codes : branches)
            parts.add(Sql.of("select " + (codes.size() > 1 ? "distinct " : "") + "d.updated_at, d.project_id")
                    .then(from())
                    .then(where(codes, place))
                    .then(order.by("d"))
                    .then("limit ?", rows)
                    .inParentheses());
        return Sql.of("select s.project_id, s.item, s.updated_at from (")
                .then(Sql.join("\nunion\n", parts))
                .then(") m straight_join project_entry s on s.project_id = m.project_id")
                .then(order.by("m"))
                .then("limit ?", rows);
    }

    private Sql from() {
        return Sql.of(
                selection.columns().isEmpty()
                        ? "from project_facet d"
                        : "from project_facet d straight_join project_entry s on s.project_id = d.project_id");
    }

    private Sql where(List<String> codes, List<Sql> place) {
        var conditions = new ArrayList<Sql>();
        conditions.add(Sql.of("d.facet = ?", start.number));
        conditions.add(Sql.in("d.code", codes));
        conditions.addAll(place);
        keys.forEach((facet, others) -> {
            if (facet != start) conditions.add(under(facet, others, "d"));
        });
        conditions.addAll(selection.columns());
        return conditions(conditions);
    }

    /** Looked up row by row, never the other way round: the order of the rows must stay. */
    private static Sql under(Facet facet, List<String> codes, String row) {
        return Sql.of("exists (select /*+ no_semijoin() */ 1 from project_facet f where f.facet = ?", facet.number)
                .then("and")
                .then(Sql.in("f.code", codes))
                .then("and f.updated_at = %1$s.updated_at and f.project_id = %1$s.project_id)".formatted(row));
    }

    private static Sql conditions(List<Sql> all) {
        return all.isEmpty() ? Sql.NOTHING : Sql.of("where").then(Sql.join("\nand ", all));
    }
}
