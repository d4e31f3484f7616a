package org.cooperationhub.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.project.ProjectCountry;
import org.cooperationhub.project.ProjectDocument;
import org.cooperationhub.project.ProjectInput;
import org.jspecify.annotations.Nullable;

/**
 * What of a project its key holders agreed to, as the domain sheet names it: title, countries, organisations and roles,
 * budget totals, dates, status, memoranda of understanding and who may read them. A country's share or role concerns
 * that country and the lead; everything else on the list concerns all. The order of parts concerns nobody.
 *
 * @param totals by currency: an amount moved from one year to another, or split in two, changes nothing
 * @param parts role and share of each country that concerns the holder, in whatever order they stand
 */
record WatchedFields(
        SortedMap<String, String> title,
        String activityStatus,
        @Nullable LocalDate plannedStart,
        DatePrecision plannedStartPrecision,
        @Nullable LocalDate actualStart,
        DatePrecision actualStartPrecision,
        @Nullable LocalDate plannedEnd,
        DatePrecision plannedEndPrecision,
        @Nullable LocalDate actualEnd,
        DatePrecision actualEndPrecision,
        List<List<String>> organisations,
        SortedMap<String, BigDecimal> totals,
        List<List<String>> memoranda,
        SortedMap<String, List<List<String>>> parts) {

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
        var concerned = holders(after);
        concerned.removeIf(holder -> of(holder, before).equals(of(holder, after)));
        return concerned;
    }

    /** What of this content concerns a holder. */
    static WatchedFields of(String holder, ProjectInput content) {
        var parts = parts(content);
        if (!holder.equals(ApprovalKey.LEAD)) parts.keySet().retainAll(Set.of(holder));
        return new WatchedFields(
                new TreeMap<>(content.title()),
                content.activityStatus(),
                content.plannedStart(),
                content.plannedStartPrecision(),
                content.actualStart(),
                content.actualStartPrecision(),
                content.plannedEnd(),
                content.plannedEndPrecision(),
                content.actualEnd(),
                content.actualEndPrecision(),
                organisations(content),
                totals(content),
                memoranda(content),
                parts);
    }

    private static List<List<String>> organisations(ProjectInput content) {
        return sorted(content.organisations().stream()
                .map(each -> texts(each.organisation(), each.name(), each.identifier(), each.role()))
                .toList());
    }

    private static SortedMap<String, BigDecimal> totals(ProjectInput content) {
        var totals = new TreeMap<String, BigDecimal>();
        for (var each : CountedBudgets.of(content.budgets()))
            totals.merge(each.value().currency(), each.value().amount(), BigDecimal::add);
        return totals;
    }

    private static List<List<String>> memoranda(ProjectInput content) {
        return sorted(content.documents().stream()
                .filter(ProjectDocument::memorandum)
                .map(each -> texts(each.file(), each.url(), each.visibility(), new TreeMap<>(each.title())))
                .toList());
    }

    private static SortedMap<String, List<List<String>>> parts(ProjectInput content) {
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
}
