package org.cooperationhub.imports;

import static org.cooperationhub.imports.Mapping.EXTERNAL_ID;
import static org.cooperationhub.imports.Mapping.SOURCE_VERSION;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cooperationhub.export.Columns;
import org.cooperationhub.export.TableRow;
import org.jspecify.annotations.Nullable;

/** Makes items of the rows of one table. */
final class TableRows {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int PREVIEW_ROWS = 5;
    private static final int PREVIEW_CHARACTERS = 100;
    final TablePlan plan;
    private final @Nullable DateTimeFormatter days;
    private final boolean skip;
    private final List<List<String>> first = new ArrayList<>();

    /** @param skip leave what cannot be read out, instead of refusing its row */
    TableRows(TablePlan plan, boolean skip) {
        this.plan = plan;
        this.skip = skip;
        var format = plan.mapping.dateFormat();
        this.days = format == null ? null : DateTimeFormatter.ofPattern(format, java.util.Locale.ROOT);
    }

    Table table() {
        return new Table(plan.headings(), List.copyOf(first));
    }

    /**
     * @param cells in the order of the columns, unguarded
     * @param found what the reader found in them already
     */
    ReadRow row(int number, long line, List<String> cells, List<Finding> found) {
        if (first.size() < PREVIEW_ROWS)
            first.add(cells.stream().map(TableRows::cut).toList());
        var original = JsonNodeFactory.instance.objectNode();
        for (var i = 0; i < cells.size(); i++)
            original.put(i < plan.header.size() ? plan.header.get(i) : "#" + (i + 1), cells.get(i));
        var findings = new ArrayList<>(found);
        if (cells.size() != plan.header.size()) {
            findings.add(Finding.of("wrong-columns", cells.size(), plan.header.size()));
            return ReadRow.refused(number, line, original.toString(), findings);
        }
        var item = item(cells, findings);
        var refused = !skip && findings.stream().anyMatch(Finding::error);
        return new ReadRow(number, line, original.toString(), refused ? null : item, record(cells), findings);
    }

    private ObjectNode item(List<String> cells, List<Finding> findings) {
        var read = new LinkedHashMap<String, String>(plan.mapping.constants());
        for (var i = 0; i < cells.size(); i++) {
            var column = plan.header.get(i);
            var target = plan.target(column);
            var cut = findings.stream()
                    .anyMatch(each ->
                            column.equals(each.column()) && !each.severity().equals("information"));
            if (target != null && !cut) put(read, target, column, cells.get(i), findings);
        }
        var item = JsonNodeFactory.instance.objectNode();
        var own = record(cells) != null;
        var external = Objects.requireNonNullElse(read.remove(EXTERNAL_ID), "").strip();
        if (external.isEmpty() && own) external = named(cells);
        if (!external.isEmpty()) item.put(EXTERNAL_ID, external);
        var version =
                Objects.requireNonNullElse(read.remove(SOURCE_VERSION), "").strip();
        if (!version.isEmpty()) item.put(SOURCE_VERSION, version);
        var ours = own ? cell(cells, "version") : "";
        if (ours.matches("\\d{1,18}")) item.put("ifVersion", Long.parseLong(ours));
        var row = TableRow.of(read, false);
        for (var each : row.faults())
            findings.add(Finding.in(
                    Objects.requireNonNullElse(plan.column(each.column()), each.column()),
                    skip ? Finding.WARNING : Finding.ERROR,
                    each.problem()));
        item.set("data", row.patch());
        return item;
    }

    private void put(Map<String, String> to, String target, String column, String cell, List<Finding> findings) {
        var values = plan.values(column);
        if (Columns.compact(target)) {
            to.put(target, list(cell, values));
            return;
        }
        var text = values.getOrDefault(cell.strip(), cell);
        if (days == null
                || !Columns.day(target)
                || text.isBlank()
                || ISO_DAY.matcher(text.strip()).matches()) {
            to.put(target, text);
            return;
        }
        try {
            day(to, target, text.strip(), days);
        } catch (DateTimeParseException none) {
            findings.add(Finding.in(
                    column,
                    skip ? Finding.WARNING : Finding.ERROR,
                    "not-a-day",
                    Objects.requireNonNull(plan.mapping.dateFormat())));
        }
    }

    private static void day(Map<String, String> to, String target, String text, DateTimeFormatter format) {
        var read = format.parseBest(text, LocalDate::from, YearMonth::from, Year::from);
        var precision = target + "Precision";
        switch (read) {
            case LocalDate day -> to.put(target, day.toString());
            case YearMonth month -> {
                to.put(target, month.atDay(1).toString());
                to.put(precision, "MONTH");
            }
            default -> {
                to.put(target, Year.from(read).atDay(1).toString());
                to.put(precision, "YEAR");
            }
        }
    }

    private String list(String cell, Map<String, String> values) {
        var separator = Objects.requireNonNullElse(plan.mapping.listSeparator(), ";");
        return Arrays.stream(cell.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> values.getOrDefault(each, each))
                .collect(Collectors.joining("; "));
    }

    private @Nullable UUID record(List<String> cells) {
        if (!plan.own()) return null;
        var id = cell(cells, "id");
        return NdjsonRows.ID.matcher(id).matches() ? UUID.fromString(id) : null;
    }

    /** The source's id of a project that names itself by ours, should it be another hub's. */
    private String named(List<String> cells) {
        var code = cell(cells, "code");
        return code.isEmpty() ? cell(cells, "id") : code;
    }

    private String cell(List<String> cells, String column) {
        var place = plan.header.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static String cut(String cell) {
        return cell.length() <= PREVIEW_CHARACTERS ? cell : cell.substring(0, PREVIEW_CHARACTERS) + "…";
    }
}
