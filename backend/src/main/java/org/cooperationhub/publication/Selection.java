package org.cooperationhub.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Now;
import org.cooperationhub.project.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * Which published projects are asked for.
 *
 * @param codes one of these under each facet
 * @param columns what an entry under the alias {@code s} must be besides
 * @param scope everything that was asked, in words; a cursor is bound to it
 */
record Selection(Map<Facet, List<String>> codes, List<Sql> columns, String scope) {
    private static final int MOST_PAIRS = 20;

    /** 400 for a list that is empty or too long and for a day that is none. */
    static Selection of(PublishedFilter filter) {
        var codes = new EnumMap<Facet, List<String>>(Facet.class);
        var asked = new TreeMap<String, String>();
        filter.coded().forEach(each -> {
            var list = Filters.codes(each.name(), each.value());
            if (list == null) return;
            codes.put(each.facet(), list);
            asked.put(each.name(), each.value());
        });
        var columns = new ArrayList<Sql>();
        filter.bounds().forEach(each -> {
            var value = each.value();
            var bound = each.bound();
            if (value == null || bound == null) return;
            columns.add(Sql.of(each.condition(), bound));
            asked.put(each.name(), value);
        });
        var ages = Filters.members(Freshness.class, "freshness", filter.freshness);
        if (ages != null) {
            var now = Now.instant();
            columns.add(Sql.join(
                            " or ", ages.stream().map(each -> aged(each, now)).toList())
                    .inParentheses());
            asked.put("freshness", ages.toString());
        }
        var words = Filters.contains(filter.q);
        if (words != null) {
            columns.add(Sql.of("s.search_text like ? escape '!'", words));
            asked.put("q", words);
        }
        return new Selection(codes, columns, asked.toString());
    }

    /** By the rule of {@link Freshness#of}. */
    private static Sql aged(Freshness age, Instant now) {
        var today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        var due = today.minusMonths(Freshness.DUE_MONTHS);
        var overdue = today.minusMonths(Freshness.OVERDUE_MONTHS);
        return switch (age) {
            case FRESH -> Sql.of("(not s.ended and s.last_progress_at > ?)", due);
            case DUE -> Sql.of("(not s.ended and s.last_progress_at <= ? and s.last_progress_at > ?)", due, overdue);
            case OVERDUE -> Sql.of("(not s.ended and s.last_progress_at <= ?)", overdue);
        };
    }

    boolean everything() {
        return codes.isEmpty() && columns.isEmpty();
    }

    /** The same without the codes of one facet, whose counts tell what choosing another code would bring. */
    Selection without(Facet facet) {
        var rest = new EnumMap<Facet, List<String>>(Facet.class);
        rest.putAll(codes);
        rest.remove(facet);
        return new Selection(rest, columns, scope);
    }

    /** The codes to look up: pairs where two facets are kept as one, {@code ALL} where there are none. */
    Map<Facet, List<String>> keys() {
        var keys = new EnumMap<Facet, List<String>>(Facet.class);
        keys.putAll(codes);
        // the part of another country is none, so these two must always be looked up as one
        pair(keys, Facet.COUNTRY, Facet.COUNTRY_ROLE, Facet.COUNTRY_PART, Integer.MAX_VALUE);
        pair(keys, Facet.COUNTRY, Facet.ACTIVITY_STATUS, Facet.COUNTRY_STATUS, MOST_PAIRS);
        if (keys.isEmpty()) keys.put(Facet.ALL, List.of(""));
        return keys;
    }

    private static void pair(Map<Facet, List<String>> keys, Facet one, Facet other, Facet both, int most) {
        @Nullable List<String> left = keys.get(one);
        @Nullable List<String> right = keys.get(other);
        if (left == null || right == null || (long) left.size() * right.size() > most) return;
        keys.remove(one);
        keys.remove(other);
        keys.put(
                both,
                left.stream()
                        .flatMap(each -> right.stream().map(part -> each + "/" + part))
                        .toList());
    }
}
