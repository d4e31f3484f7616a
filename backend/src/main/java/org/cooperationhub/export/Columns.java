package org.cooperationhub.export;

import static org.cooperationhub.export.Column.Kind.COMPACT;
import static org.cooperationhub.export.Column.Kind.FACT;
import static org.cooperationhub.export.Column.Kind.JSON;
import static org.cooperationhub.export.Column.Kind.TEXT;
import static org.cooperationhub.export.Column.Kind.VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cooperationhub.common.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The table of projects, one row each: written by exports and read by imports, so that a table that comes back changes
 * nothing. Columns are named by the members of ProjectInput: texts by language ({@code title.en}), codes with their
 * words beside them ({@code activityStatus.label}), dates with how exactly they are known
 * ({@code plannedStartPrecision}: DAY, MONTH or YEAR, of which the date is the first day), short lists in a compact
 * form ({@code KE LOCATION 60; SN BENEFICIARY 40}) and lists with texts as JSON in the cell. Cells are guarded against
 * formulas ({@link Cells}).
 */
public final class Columns {
    private static final String BETWEEN = "; ";
    private static final List<String> DAYS = List.of("plannedStart", "actualStart", "plannedEnd", "actualEnd");
    private static final List<Column> ALL = all();
    private static final Set<String> READ =
            ALL.stream().filter(Column::read).map(Column::name).collect(Collectors.toUnmodifiableSet());

    private Columns() {}

    private static List<Column> all() {
        var all = new ArrayList<Column>();
        for (var each : List.of("id", "version", "code", "revision", "updatedAt"))
            all.add(Column.of(each, FACT, each, ""));
        all.add(Column.of("lead", VALUE, "lead", ""));
        all.add(Column.label("lead", (project, labels) -> text(project.at("/lead/name"))));
        all.add(Column.of("originalLanguage", VALUE, "originalLanguage", ""));
        for (var member : List.of("title", "summary", "description", "objectives", "targetGroups", "otherDescription"))
            for (var lang : Languages.ALL) all.add(Column.of(member + "." + lang, TEXT, member, lang));
        all.add(Column.of("textKinds", JSON, "textKinds", ""));
        code(all, "activityStatus", "activity-status");
        code(all, "scopeLevel", "activity-scope");
        code(all, "collaborationType", "collaboration-type");
        for (var day : DAYS)
            for (var member : List.of(day, day + "Precision")) all.add(Column.of(member, VALUE, member, ""));
        list(all, "countries", COMPACT, "country role percentage", each -> Labels.COUNTRY, "country");
        list(all, "proposals", JSON, "proposal", each -> "", "proposal");
        list(all, "organisations", JSON, "", each -> "", "name");
        list(all, "locations", JSON, "", each -> "", "name");
        list(
                all,
                "sectors",
                COMPACT,
                "vocabulary code percentage",
                each -> each.path("vocabulary").asText().equals("2") ? "dac-category" : "dac-sector",
                "code");
        list(all, "sdgs", JSON, "target", each -> "sdg-target", "target");
        list(all, "markers", COMPACT, "marker significance", each -> "policy-marker", "marker");
        list(all, "groups", COMPACT, "group significance", each -> "vulnerable-group", "group");
        for (var member : List.of(
                "budgets",
                "transactions",
                "inKind",
                "benefits",
                "noBenefitReason",
                "results",
                "milestones",
                "documents",
                "sources",
                "relatedProjects",
                "consulted")) all.add(Column.of(member, JSON, member, ""));
        for (var each : List.of("countable", "secondaryReportOf", "lastProgressAt"))
            all.add(Column.of(each, FACT, each, ""));
        return Collections.unmodifiableList(all);
    }

    private static void code(List<Column> all, String member, String list) {
        all.add(Column.of(member, VALUE, member, ""));
        all.add(Column.label(
                member,
                (project, labels) -> labels.of(list, project.path(member).asText(""))));
    }

    private static void list(
            List<Column> all,
            String member,
            Column.Kind kind,
            String parts,
            java.util.function.Function<JsonNode, String> list,
            String code) {
        all.add(Column.of(member, kind, member, parts));
        all.add(Column.label(
                member,
                (project, labels) -> StreamSupport.stream(project.path(member).spliterator(), false)
                        .map(each -> word(each, each.path(code), list.apply(each), labels))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(BETWEEN))));
    }

    /** The word for a code; where there is no list of words, the code or text itself, or the organisation's code. */
    private static String word(JsonNode part, JsonNode code, String list, Labels.Known labels) {
        if (code.isObject()) return text(code);
        if (list.isEmpty())
            return code.asText("").isEmpty() || code.isNull()
                    ? part.path("organisation").asText("")
                    : code.asText();
        var word = labels.of(list, code.asText());
        return word.isEmpty() ? code.asText() : word;
    }

    private static String text(JsonNode texts) {
        var known = new java.util.TreeMap<String, String>();
        texts.properties()
                .forEach(each -> known.put(each.getKey(), each.getValue().asText()));
        return Labels.best(known, Languages.DEFAULT);
    }

    /** The columns that are read from a table, by name. */
    static Map<String, Column> readable() {
        return ALL.stream().filter(Column::read).collect(Collectors.toMap(Column::name, each -> each));
    }

    /** True for a column whose cells are read. */
    public static boolean reads(String name) {
        return READ.contains(name);
    }

    /** True for a list in compact form, {@code KE LOCATION 60; SN BENEFICIARY 40}. */
    public static boolean compact(String name) {
        return ALL.stream()
                .anyMatch(each -> each.kind() == COMPACT && each.name().equals(name));
    }

    /** True for a day. */
    public static boolean day(String name) {
        return DAYS.contains(name);
    }

    /** The member of ProjectInput that a column is of; null for a column that is not read. */
    public static @Nullable String member(String name) {
        return ALL.stream()
                .filter(each -> each.read() && each.name().equals(name))
                .map(Column::member)
                .findFirst()
                .orElse(null);
    }

    /** The names of the columns that are read, in their order. */
    public static List<String> read() {
        return ALL.stream().filter(Column::read).map(Column::name).toList();
    }

    /** The names in the first row. */
    public static List<String> header() {
        return ALL.stream().map(Column::name).toList();
    }

    /** The cells of a project, guarded. */
    static List<String> cells(JsonNode project, Labels.Known labels) {
        return ALL.stream()
                .map(each -> Cells.guarded(cell(each, project, labels)))
                .toList();
    }

    /** The names of the columns that hold no JSON, for sheets that have the lists beside them. */
    static List<String> plainHeader() {
        return ALL.stream()
                .filter(each -> each.kind() != JSON)
                .map(Column::name)
                .toList();
    }

    /** The cells below {@link #plainHeader}, as they are: a workbook knows texts from formulas. */
    static List<String> plainCells(JsonNode project, Labels.Known labels) {
        return ALL.stream()
                .filter(each -> each.kind() != JSON)
                .map(each -> cell(each, project, labels))
                .toList();
    }

    private static String cell(Column column, JsonNode project, Labels.Known labels) {
        var value = project.path(column.member());
        return switch (column.kind()) {
            case TEXT -> value.path(column.part()).asText("");
            case FACT, VALUE -> {
                var plain = value.isObject() ? value.path("code") : value;
                yield plain.isNull() ? "" : plain.asText("");
            }
            case JSON -> value.isEmpty() ? "" : value.toString();
            case COMPACT -> compact(column, value);
            case LABEL -> column.words().apply(project, labels);
        };
    }

    private static String compact(Column column, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(part -> List.of(column.part().split(" ", -1)).stream()
                        .map(name -> shown(part.path(name)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable String shown(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) return null;
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
