package org.cooperationhub.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.publication.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which resources a reader follows.
 *
 * @param asked by parameter, as {@link ChangesRequest#filter} writes it
 */
record FeedFilter(Map<String, String> asked) {
    static final String TYPES =
            Stream.of(ResourceType.values()).map(ResourceType::key).collect(Collectors.joining(", "));

    private static final String LEAD = "project p join organisation x on x.id = p.lead_id";
    private static final String OF_INITIATIVE = "%s p join initiative x on x.id = p.initiative_id";
    private static final String INITIATIVE_OF = "substring_index(x.proposal, '/', 1)";

    /** How a resource of a type is found under a code; {@code c} is its row of the index. */
    private static final List<Way> WAYS = List.of(
            new Way("country", ResourceType.COUNTRY, "country x", "x.id = c.rid", "x.code"),
            new Way("country", ResourceType.ORGANISATION, "organisation x", "x.id = c.rid", "x.country"),
            new Way("country", ResourceType.PARTICIPATION, "participation x", "x.id = c.rid", "x.country"),
            new Way("country", ResourceType.PROJECT, published("country"), "p.id = c.rid", "x.country"),
            new Way("country", ResourceType.PROJECT_DRAFT, working("country"), "p.id = c.rid", "x.country"),
            new Way("organisation", ResourceType.ORGANISATION, "organisation x", "x.id = c.rid", "x.code"),
            new Way("organisation", ResourceType.PROJECT, LEAD, "p.id = c.rid", "x.code"),
            new Way("organisation", ResourceType.PROJECT_DRAFT, LEAD, "p.id = c.rid", "x.code"),
            new Way("initiative", ResourceType.INITIATIVE, "initiative x", "x.id = c.rid", "x.code"),
            new Way("initiative", ResourceType.PROPOSAL, OF_INITIATIVE.formatted("proposal"), "p.id = c.rid", "x.code"),
            new Way(
                    "initiative",
                    ResourceType.PARTICIPATION,
                    OF_INITIATIVE.formatted("participation"),
                    "p.id = c.rid",
                    "x.code"),
            new Way("initiative", ResourceType.PROJECT, published("proposal"), "p.id = c.rid", INITIATIVE_OF),
            new Way("initiative", ResourceType.PROJECT_DRAFT, working("proposal"), "p.id = c.rid", INITIATIVE_OF));

    private record Way(String parameter, ResourceType type, String tables, String row, String code) {
        Sql among(List<String> codes) {
            return Sql.of("(c.rtype = " + type.number + " and exists (select 1 from " + tables + " where " + row
                            + " and")
                    .then(Sql.in(code, codes))
                    .then("))");
        }
    }

    private static String published(String part) {
        return "project p join project_revision_" + part + " x on x.revision_id = p.published_revision_id";
    }

    private static String working(String part) {
        return "project p join project_revision_" + part + " x on x.revision_id = p.working_revision_id";
    }

    Set<ResourceType> types() {
        var all = EnumSet.allOf(ResourceType.class);
        var chosen = codes("types");
        if (chosen != null) all.removeIf(each -> !chosen.contains(each.key()));
        return all;
    }

    boolean withoutOwn() {
        return asked.containsKey("excludeOrigin");
    }

    /** True of a row of the index that is asked for; one whose type a parameter says nothing of is. */
    Sql matches() {
        var all = new ArrayList<Sql>(List.of(Sql.of("true")));
        for (var parameter : List.of("country", "organisation", "initiative")) {
            var codes = codes(parameter);
            if (codes == null) continue;
            var ways = WAYS.stream()
                    .filter(each -> each.parameter.equals(parameter))
                    .toList();
            var told = ways.stream().map(each -> each.type.number).toList();
            var any = new ArrayList<>(List.of(Sql.of(
                    "c.rtype not in (" + told.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")")));
            ways.forEach(each -> any.add(each.among(codes)));
            all.add(Sql.join(" or ", any).inParentheses());
        }
        return Sql.join(" and ", all).inParentheses();
    }

    /** The row is of one of the types. */
    Sql typed() {
        return Sql.of("c.rtype in ("
                + types().stream().map(each -> String.valueOf(each.number)).collect(Collectors.joining(", ")) + ")");
    }

    private @Nullable List<String> codes(String parameter) {
        var list = asked.get(parameter);
        return list == null ? null : List.of(list.split(",", -1));
    }
}
