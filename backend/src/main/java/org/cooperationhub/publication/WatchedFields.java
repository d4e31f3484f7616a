package org.cooperationhub.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.cooperationhub.project.ProjectCountry;
import org.cooperationhub.project.ProjectDocument;
import org.cooperationhub.project.ProjectInput;
import org.jspecify.annotations.Nullable;

/**
 * What of a project its key holders agreed to, as the domain sheet names it: title, countries, organisations and roles,
 * budget totals, dates, status, memoranda of understanding. A country's share or role concerns that country and the
 * lead; everything else on the list concerns all. The order of parts concerns nobody.
 */
final class WatchedFields {
    private WatchedFields() {}

    /** Whose keys this content needs: the lead's, and that of each country that is a location or beneficiary. */
    static Set<String> holders(ProjectInput content) {
        var holders = new TreeSet<String>();
        content.countries().stream()
                .filter(each -> each.role().holdsKey())
                .map(ProjectCountry::country)
                .forEach(holders::add);
        holders.add(ApprovalKey.LEAD);
        return holders;
    }

    /** The holders of {@code after} whom the change concerns. */
    static Set<String> reopened(ProjectInput before, ProjectInput after) {
        if (!common(before).equals(common(after))) return holders(after);
        var then = parts(before);
        var now = parts(after);
        var concerned = new TreeSet<String>();
        for (var country : union(then.keySet(), now.keySet()))
            if (!Objects.equals(then.get(country), now.get(country))) {
                concerned.add(country);
                concerned.add(ApprovalKey.LEAD);
            }
        concerned.retainAll(holders(after));
        return concerned;
    }

    /** What concerns every holder. */
    private static List<Object> common(ProjectInput content) {
        return Arrays.asList(
                content.title(),
                content.activityStatus(),
                content.plannedStart(),
                content.actualStart(),
                content.plannedEnd(),
                content.actualEnd(),
                organisations(content),
                totals(content),
                memoranda(content));
    }

    private static List<List<String>> organisations(ProjectInput content) {
        return sorted(content.organisations().stream()
                .map(each -> texts(each.organisation(), each.name(), each.identifier(), each.role()))
                .toList());
    }

    /** By currency: an amount moved from one year to another, or split in two, changes nothing. */
    private static Map<String, BigDecimal> totals(ProjectInput content) {
        BinaryOperator<BigDecimal> sum = BigDecimal::add;
        return content.budgets().stream()
                .collect(Collectors.toMap(
                        each -> each.value().currency(), each -> each.value().amount(), sum));
    }

    private static List<List<String>> memoranda(ProjectInput content) {
        return sorted(content.documents().stream()
                .filter(ProjectDocument::memorandum)
                .map(each -> texts(each.file(), each.url()))
                .toList());
    }

    /** Role and share of each country, in whatever order they stand. */
    private static Map<String, List<List<String>>> parts(ProjectInput content) {
        var parts = new TreeMap<String, List<List<String>>>();
        for (var each : content.countries())
            parts.computeIfAbsent(each.country(), country -> new ArrayList<>())
                    .add(texts(each.role(), each.percentage()));
        parts.replaceAll((country, many) -> sorted(many));
        return parts;
    }

    private static List<String> texts(@Nullable Object... values) {
        return Arrays.stream(values).map(each -> Objects.toString(each, "")).toList();
    }

    private static List<List<String>> sorted(List<List<String>> many) {
        return many.stream()
                .sorted((one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new)))
                .toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
