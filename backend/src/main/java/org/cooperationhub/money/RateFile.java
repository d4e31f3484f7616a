package org.cooperationhub.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Utf8;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file of rates (RFC 4180, UTF-8, columns in any order) as a whole: all its rows, or 422 with the faults of
 * every row at {@code /line/<number>/<column>}.
 */
@ApplicationScoped
class RateFile {
    static final int MAX_ROWS = 50_000;
    private static final List<String> COLUMNS = List.of("currency", "day", "rate", "source");
    private static final int MAX_SOURCE = 400;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    @Inject
    CodeLists lists;

    private record Line(long number, CSVRecord cells) {
        String cell(String column) {
            return cells.get(column);
        }

        RateRow row() {
            return new RateRow(
                    cell("currency"), LocalDate.parse(cell("day")), new BigDecimal(cell("rate")), cell("source"));
        }
    }

    List<RateRow> read(byte[] bytes) {
        var lines = lines(text(bytes));
        var asked = lines.stream()
                .filter(each -> each.cells.isConsistent())
                .map(each -> each.cell("currency"))
                .filter(each -> each.matches("[A-Z]{3}"))
                .collect(Collectors.toSet());
        var currencies = lists.labels(Money.CURRENCIES, asked).keySet();
        var faults = new RowFaults();
        var seen = new HashMap<String, Long>();
        var rows = lines.stream()
                .map(each -> row(each, currencies, seen, faults))
                .filter(Objects::nonNull)
                .toList();
        faults.end();
        return rows;
    }

    private static String text(byte[] bytes) {
        try {
            return Utf8.text(bytes);
        } catch (CharacterCodingException other) {
            throw refused("not-utf-8");
        }
    }

    private static List<Line> lines(String text) {
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            if (!Set.copyOf(parser.getHeaderNames()).equals(Set.copyOf(COLUMNS))) throw wrongHeader();
            return lines(parser);
        } catch (IllegalArgumentException | IOException unreadable) {
            throw wrongHeader();
        }
    }

    private static List<Line> lines(CSVParser parser) {
        var lines = new ArrayList<Line>();
        var before = parser.getCurrentLineNumber();
        try {
            for (var cells : parser) {
                if (lines.size() == MAX_ROWS) throw refused("too-many-rows", MAX_ROWS);
                lines.add(new Line(parser.getCurrentLineNumber(), cells));
                before = parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException broken) {
            throw refused("malformed-csv", before + 1);
        }
        if (lines.isEmpty()) throw refused("no-rows");
        return lines;
    }

    private static @Nullable RateRow row(Line line, Set<String> currencies, Map<String, Long> seen, RowFaults faults) {
        if (!line.cells.isConsistent()) {
            faults.add(line.number, "", "wrong-columns", line.cells.size(), COLUMNS.size());
            return null;
        }
        var before = faults.count();
        var currency = line.cell("currency");
        faults.add(line.number, "/currency", faultOfCurrency(currency, currencies), currency, Money.CURRENCIES);
        faults.add(line.number, "/day", RateRow.faultOfDay(line.cell("day")));
        faults.add(line.number, "/rate", line.cell("rate").matches(RateRow.FORM) ? null : "not-a-rate");
        faults.add(line.number, "/source", faultOfSource(line.cell("source")));
        var first = seen.putIfAbsent(currency + " " + line.cell("day"), line.number);
        if (first != null) faults.add(line.number, "", "repeated-row", first);
        return faults.count() > before ? null : line.row();
    }

    private static @Nullable String faultOfCurrency(String currency, Set<String> known) {
        if (currency.equals(Money.DOLLAR)) return "rate-of-the-dollar";
        return known.contains(currency) ? null : "unknown-code";
    }

    private static @Nullable String faultOfSource(String source) {
        if (source.isEmpty()) return "required";
        if (source.length() > MAX_SOURCE) return "too-long";
        return PlainText.Check.plain(source) ? null : "control-characters";
    }

    private static ProblemException wrongHeader() {
        return refused("wrong-header", String.join(",", COLUMNS));
    }

    private static ProblemException refused(String code, Object... params) {
        return Problems.invalid(List.of(Fault.at("", code, Words.say("fault." + code, params))));
    }
}
