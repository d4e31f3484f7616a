package org.cooperationhub.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads how many published projects stand under each code. */
final class KeptCounts {
    private static final String SELECT = "select facet, code, projects from project_count where projects > 0 and";

    private KeptCounts() {}

    /** Of these codes alone. */
    static Map<FacetCode, Long> of(Connection connection, Map<Facet, List<String>> keys) throws SQLException {
        var each = new ArrayList<Sql>();
        keys.forEach((facet, codes) -> each.add(Sql.of("facet = ? and", facet.number)
                .then(Sql.in("code", codes))
                .inParentheses()));
        return read(connection, Sql.of(SELECT).then(Sql.join(" or ", each).inParentheses()));
    }

    /** Of every code of these facets. */
    static Map<FacetCode, Long> of(Connection connection, Collection<Facet> facets) throws SQLException {
        return read(
                connection,
                Sql.of(SELECT)
                        .then(Sql.in(
                                "facet",
                                facets.stream().map(facet -> facet.number).toList())));
    }

    static Map<FacetCode, Long> read(Connection connection, Sql query) throws SQLException {
        var counts = new HashMap<FacetCode, Long>();
        ReadModel.list(
                connection,
                query,
                row -> counts.put(new FacetCode(Facet.of(row.getInt(1)), row.getString(2)), row.getLong(3)));
        return counts;
    }
}
