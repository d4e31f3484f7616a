package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the projects of a selection under each code: for a facet that was chosen from as if it had not been, so that
 * the counts say what choosing another code would bring. One statement for each facet chosen from, and one for all
 * others.
 */
@ApplicationScoped
class PublishedFacets {
    /** A project stands under a code once. */
    static final String EACH_CODE = "f.facet, f.code, count(*)";

    @Inject
    ReadModel reads;

    @Inject
    CountedOnce once;

    Facets of(Selection selection) {
        return reads.read(connection -> {
            if (selection.everything()) {
                var kept = EnumSet.of(Facet.ALL, Facet.COUNTED.toArray(Facet[]::new));
                var counts = KeptCounts.of(connection, kept);
                return Facets.of(counts.getOrDefault(new FacetCode(Facet.ALL, ""), 0L), counts);
            }
            return once.of(connection, Facets.class, selection, () -> new Counting(connection, selection).facets());
        });
    }

    /** Counts under the codes of the projects that match, project by project. */
    static Sql counting(Matching matching, Sql where, String what) {
        return Sql.of("select " + what + " from (")
                .then(matching.ids())
                .then(") m straight_join project_facet f force index (ix_project_facet_project)")
                .then("on f.project_id = m.project_id where")
                .then(where)
                .then("group by 1, 2");
    }

    private static final class Counting {
        private final Connection connection;
        private final Selection selection;
        private final Set<Facet> alone;
        private final Map<FacetCode, Long> kept;
        private final Map<FacetCode, Long> counts = new HashMap<>();

        Counting(Connection connection, Selection selection) throws SQLException {
            this.connection = connection;
            this.selection = selection;
            this.alone = EnumSet.noneOf(Facet.class);
            alone.addAll(selection.codes().keySet());
            alone.retainAll(Facet.COUNTED);
            if (alone.contains(Facet.COUNTRY)) alone.add(Facet.COUNTRY_ROLE);
            if (alone.contains(Facet.COUNTRY_ROLE)) alone.add(Facet.COUNTRY);
            var keys = new EnumMap<Facet, List<String>>(selection.keys());
            for (var each : alone) keys.putAll(selection.without(each).keys());
            this.kept = KeptCounts.of(connection, keys);
        }

        Facets facets() throws SQLException {
            for (var each : alone) count(each);
            var others = EnumSet.copyOf(Facet.COUNTED);
            others.removeAll(alone);
            add(selection, others);
            return Facets.of(total(), counts);
        }

        private long total() throws SQLException {
            var matching = matching(selection);
            var known = matching.kept();
            if (known != null) return known;
            return ReadModel.list(connection, matching.count(false), row -> row.getLong(1))
                    .getFirst();
        }

        /** Of one facet, whatever was chosen from it. */
        private void count(Facet facet) throws SQLException {
            var rest = selection.without(facet);
            var countries = selection.codes().get(Facet.COUNTRY);
            var roles = selection.codes().get(Facet.COUNTRY_ROLE);
            if (facet == Facet.COUNTRY && roles != null) addParts(rest, facet, 1, -1, roles);
            else if (facet == Facet.COUNTRY_ROLE && countries != null) addParts(rest, facet, -1, 1, countries);
            else if (rest.everything()) counts.putAll(KeptCounts.of(connection, List.of(facet)));
            else add(rest, EnumSet.of(facet));
        }

        /** Countries by the parts that were chosen, or parts by the countries: halves of {@code KE/BENEFICIARY}. */
        private void addParts(Selection rest, Facet facet, int half, int otherHalf, List<String> chosen)
                throws SQLException {
            var where = Sql.of("f.facet = ? and", Facet.COUNTRY_PART.number)
                    .then(Sql.in("substring_index(f.code, '/', " + otherHalf + ")", chosen));
            // a project may give one country two parts
            add(
                    rest,
                    where,
                    facet.number + ", substring_index(f.code, '/', " + half + "), count(distinct f.project_id)");
        }

        private void add(Selection of, Set<Facet> facets) throws SQLException {
            add(of, Sql.in("f.facet", facets.stream().map(each -> each.number).toList()), EACH_CODE);
        }

        private void add(Selection of, Sql where, String what) throws SQLException {
            counts.putAll(KeptCounts.read(connection, counting(matching(of), where, what)));
        }

        private Matching matching(Selection of) {
            return new Matching(of, of.keys(), kept);
        }
    }
}
