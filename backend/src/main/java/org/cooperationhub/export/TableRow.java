package org.cooperationhub.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of the table of projects, read again.
 *
 * @param patch a merge patch (RFC 7396) of ProjectInput: a column that is not there changes nothing, an empty cell
 *     clears
 * @param faults of cells that cannot be read; their columns are not in the patch
 */
public record TableRow(ObjectNode patch, List<Fault> faults) {
    static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();
    private static final int LONGEST_NUMBER = 64;
    private static final Set<String> OBJECTS = Set.of("textKinds", "noBenefitReason");
    private static final Set<String> NUMBERS = Set.of("percentage");
    private static final Set<String> WHOLE = Set.of("groups");

    /**
     * A cell that cannot be read.
     *
     * @param column its name
     * @param problem {@code not-json}, {@code not-a-list}, {@code not-an-object} or {@code not-compact}
     */
    public record Fault(String column, String problem) {}

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String problem) {
            super(problem);
        }
    }

    /**
     * Of the cells by the names of their columns; names that the table does not have are passed over, and so is a
     * byte-order mark before a name, which a reader of the file may have left at the first one.
     */
    public static TableRow of(Map<String, String> cells) {
        return of(cells, true);
    }

    /** @param guarded false for a workbook, whose texts were never guarded against formulas */
    public static TableRow of(Map<String, String> cells, boolean guarded) {
        var patch = EXACT.createObjectNode();
        var faults = new ArrayList<Fault>();
        var columns = Columns.readable();
        cells.forEach((name, cell) -> {
            var column = columns.get(name.indexOf(CsvWriting.MARK) == 0 ? name.substring(1) : name);
            if (column == null) return;
            try {
                put(patch, column, guarded ? Cells.unguarded(cell) : cell);
            } catch (Unreadable wrong) {
                faults.add(new Fault(name, String.valueOf(wrong.getMessage())));
            }
        });
        return new TableRow(patch, List.copyOf(faults));
    }

    private static void put(ObjectNode patch, Column column, String text) throws Unreadable {
        var blank = text.isBlank();
        switch (column.kind()) {
            case TEXT -> patch.withObjectProperty(column.member()).set(column.part(), word(text));
            case JSON ->
                patch.set(
                        column.member(),
                        plain(column, text) ? compact(column, text) : json(column.member(), blank ? "" : text));
            case COMPACT -> patch.set(column.member(), blank ? EXACT.createArrayNode() : compact(column, text));
            case VALUE -> patch.set(column.member(), word(text.strip()));
            case FACT, LABEL -> throw new IllegalStateException(column.name());
        }
    }

    /** Codes alone, as a person writes them: {@code CN-AF-2021/7; CN-AF-2021/9}. */
    private static boolean plain(Column column, String text) {
        return !column.part().isEmpty() && !text.isBlank() && !text.strip().startsWith("[");
    }

    private static JsonNode word(String text) {
        return text.isBlank() ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode json(String member, String text) throws Unreadable {
        var object = OBJECTS.contains(member);
        if (text.isEmpty()) return object ? EXACT.createObjectNode() : EXACT.createArrayNode();
        try {
            var read = EXACT.readTree(text);
            if (object ? !read.isObject() : !read.isArray())
                throw new Unreadable(object ? "not-an-object" : "not-a-list");
            return read;
        } catch (JsonProcessingException broken) {
            throw new Unreadable("not-json");
        }
    }

    private static ArrayNode compact(Column column, String text) throws Unreadable {
        var names = column.part().split(" ", -1);
        var list = EXACT.createArrayNode();
        for (var each : text.split(";", -1)) {
            if (each.isBlank()) continue;
            var values = each.strip().split("\\s+", -1);
            if (values.length > names.length) throw new Unreadable("not-compact");
            var part = list.addObject();
            for (var i = 0; i < values.length; i++) part.set(names[i], value(column, names[i], values[i]));
        }
        return list;
    }

    private static JsonNode value(Column column, String name, String text) throws Unreadable {
        var number = NUMBERS.contains(name) || (WHOLE.contains(column.member()) && name.equals("significance"));
        if (!number) return JsonNodeFactory.instance.textNode(text);
        if (text.length() > LONGEST_NUMBER) throw new Unreadable("not-compact");
        try {
            var read = new BigDecimal(text);
            // 1E999999999 is short, its digits are not
            if (Math.abs((long) read.scale()) > LONGEST_NUMBER) throw new Unreadable("not-compact");
            return JsonNodeFactory.withExactBigDecimals(true).numberNode(read);
        } catch (NumberFormatException wrong) {
            throw new Unreadable("not-compact");
        }
    }
}
