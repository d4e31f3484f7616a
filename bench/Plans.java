package org.cooperationhub.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cooperationhub.common.Ids;
import org.cooperationhub.project.ProjectPageRequest;

/** What MySQL plans for the queries of the list. */
final class Plans {
    static final List<String> QUESTIONS = List.of(
            "?limit=20",
            "?limit=20&country=KE&activityStatus=2&count=exact",
            "?limit=20&country=KE,NG,ZA&activityStatus=1,2&count=exact",
            "?limit=20&proposal=CN-AF-2021/7&country=KE&sector=22020&count=exact",
            "?limit=20&proposal=CN-AF-2021/7&country=KE&sector=22020&count=capped",
            "?limit=20&parent=PARENT&count=exact",
            "?limit=200&parent=PARENT&sort=title",
            "?limit=20&sort=title",
            "?limit=20&country=KE&sort=title",
            "?limit=20&q=satellite",
            "?limit=20&q=satellite&count=exact",
            "?limit=20&freshness=OVERDUE&country=KE&count=exact",
            "?limit=20&startDateFrom=2020-01-01&startDateTo=2020-12-31&sort=startDate",
            "/facets",
            "/facets?country=KE",
            "/facets?country=KE&activityStatus=2",
            "/facets?activityStatus=2",
            "/facets?parent=PARENT",
            "/facets?q=satellite",
            "/sums",
            "/sums?by=COUNTRY",
            "/sums?country=KE&by=SECTOR",
            "/ID/results",
            "/ID/revisions",
            "/ID/trace");
    static final Supplier<String> PARENT = Plans::parent;

    void print() throws SQLException {
        try (var db = Generate.connect()) {
            explain(db, "detail by id", Sql.of(PublishedProjects.ONE, Ids.bytes(Dataset.id(2, 0))));
            explain(db, "values of a project", Sql.of("select * from value_report where project_id = ? and state = 'APPROVED' order by id", Ids.bytes(Dataset.id(2, 0))));
            explain(db, "periods of a project", Sql.of("select * from project_revision_period where revision_id = ? order by ordinal", Ids.bytes(Dataset.id(3, 0))));
            list(db, "all, newest first", null, Map.of());
            list(db, "country and status", null, Map.of(Facet.COUNTRY, List.of("KE"), Facet.ACTIVITY_STATUS, List.of("2")));
            list(db, "one of three countries", null, Map.of(Facet.COUNTRY, List.of("KE", "NG", "ZA")));
            list(db, "proposal, country and sector", null, Map.of(Facet.PROPOSAL, List.of("CN-AF-2021/7"), Facet.COUNTRY, List.of("KE"), Facet.SECTOR, List.of("22020")));
            list(db, "children of a programme, by title", "title", Map.of(Facet.PARENT, List.of(parent())));
            list(db, "country, by title", "title", Map.of(Facet.COUNTRY, List.of("KE")));
        }
    }

    private static String parent() {
        try (var db = Generate.connect();
                var select = db.createStatement();
                var row = select.executeQuery("select code from project_count where facet = 19")) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void list(Connection db, String what, String sort, Map<Facet, List<String>> codes) throws SQLException {
        var request = new ProjectPageRequest();
        request.sort = sort;
        var selection = new Selection(codes, List.of(), "");
        var keys = selection.keys();
        var matching = new Matching(selection, keys, KeptCounts.of(db, keys));
        explain(db, what, matching.page(Order.of(request.sort), null, 21));
        if (matching.kept() == null) explain(db, what + ": count", matching.count(false));
        var counted = Sql.in("f.facet", Facet.COUNTED.stream().map(each -> each.number).toList());
        explain(db, what + ": facets", PublishedFacets.counting(matching, counted, PublishedFacets.EACH_CODE));
        explain(db, what + ": sums, totals", ProjectSums.totals(matching.ids()));
        explain(db, what + ": sums by country", ProjectSums.parts(matching.ids(), Sums.Dimension.COUNTRY));
    }

    private static void explain(Connection db, String what, Sql query) throws SQLException {
        System.out.printf("%n%s%n  %s%n", what, query.text().replaceAll("\\s+", " "));
        for (var each : ReadModel.list(db, new Sql("explain " + query.text(), query.values()), row -> {
            var cells = new ArrayList<String>();
            for (var name : List.of("select_type", "table", "type", "key", "key_len", "rows", "filtered", "Extra"))
                cells.add(name + "=" + row.getString(name));
            return String.join("  ", cells);
        })) System.out.println("    " + each);
    }
}
