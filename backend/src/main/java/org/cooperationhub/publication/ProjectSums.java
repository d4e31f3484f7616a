package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.money.Money;

/**
 * Adds budgets up (domain N13, invariant 11). A revised budget stands in the place of the original one of its period.
 */
@ApplicationScoped
class ProjectSums {
    private static final String BUDGETS = """
            ) m straight_join project p on p.id = m.project_id and p.countable
              join project_revision_budget b on b.revision_id = p.published_revision_id
                and (b.type = '2' or not exists (select 1 from project_revision_budget r
                  where r.revision_id = b.revision_id and r.type = '2'
                    and r.period_start = b.period_start and r.period_end = b.period_end))""";

    @Inject
    ReadModel reads;

    @Inject
    CountedOnce once;

    private record Part(String code, String currency, BigDecimal amount) {}

    Sums of(Selection selection, Sums.Dimension by) {
        return reads.read(connection -> once.of(connection, by, selection, () -> added(connection, selection, by)));
    }

    private static Sums added(Connection connection, Selection selection, Sums.Dimension by) throws SQLException {
        var keys = selection.keys();
        var ids = new Matching(selection, keys, KeptCounts.of(connection, keys)).ids();
        var totals = ReadModel.list(connection, totals(ids), ProjectSums::total);
        return new Sums(by, items(ReadModel.list(connection, parts(ids, by), ProjectSums::part), totals), totals);
    }

    static Sql totals(Sql ids) {
        return Sql.of("select b.currency, sum(b.amount), count(distinct p.id) from (")
                .then(ids)
                .then(BUDGETS)
                .then("group by b.currency order by b.currency");
    }

    private static Sums.Total total(ResultSet row) throws SQLException {
        return new Sums.Total(new Money(row.getBigDecimal(2), row.getString(1)), row.getLong(3));
    }

    /**
     * Exact products of amounts and shares; what has no share must be alone. The table and columns are constants of the
     * dimension.
     */
    static Sql parts(Sql ids, Sums.Dimension by) {
        var links = """
                join %1$s x on x.revision_id = b.revision_id and %4$s
                  and (x.%3$s is not null or not exists (select 1 from %1$s y
                    where y.revision_id = x.revision_id and y.ordinal <> x.ordinal and %5$s))""".formatted(by.table, by.code, by.share, by.which, by.which.replace("x.", "y."));
        return Sql.of("select x.%2$s, b.currency, sum(b.amount * coalesce(x.%1$s / 100, 1)) from ("
                        .formatted(by.share, by.code))
                .then(ids)
                .then(BUDGETS)
                .then(links)
                .then("group by 1, 2 order by 1, 2");
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getString(1), row.getString(2), row.getBigDecimal(3));
    }

    /** Rounded to cents; what is left of the total is assigned to no code. */
    private static List<Sums.Item> items(List<Part> parts, List<Sums.Total> totals) {
        var items = new ArrayList<Sums.Item>();
        var assigned = new HashMap<String, BigDecimal>();
        for (var part : parts) {
            var amount = part.amount.setScale(2, RoundingMode.HALF_EVEN);
            items.add(new Sums.Item(part.code, new Money(amount, part.currency)));
            assigned.merge(part.currency, amount, BigDecimal::add);
        }
        for (var total : totals) rest(total.value(), assigned, items);
        return items;
    }

    private static void rest(Money total, Map<String, BigDecimal> assigned, List<Sums.Item> items) {
        var rest = total.amount().subtract(assigned.getOrDefault(total.currency(), BigDecimal.ZERO));
        if (rest.signum() != 0) items.add(new Sums.Item(null, new Money(rest, total.currency())));
    }
}
