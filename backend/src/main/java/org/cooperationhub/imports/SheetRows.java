package org.cooperationhub.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cooperationhub.common.Words;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The sheet called projects, else the first. Of a formula the value that was last calculated counts. */
final class SheetRows implements RowReader {
    private static final String NAME = "projects";
    /** A cell holds no more: a text of this length was cut off when it was written. */
    private static final int CUT = 32_767;

    /** Of a number, as in bodies: beyond them its digits alone fill the memory. */
    private static final int MOST_SCALE = 40;

    private static final int MOST_DIGITS = 64;
    private static final int SHOWN = 200;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[yd]");
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> sheet;
    private final TableRows rows;
    private final int most;
    private int number;

    /** @param most characters of one row */
    SheetRows(Path file, Mapping mapping, boolean skip, int most) throws IOException, UnreadableFile {
        this.most = most;
        this.book = opened(file);
        var good = false;
        try {
            this.stream = sheet(book);
            this.sheet = stream.iterator();
            this.rows = new TableRows(new TablePlan(names(), mapping), skip);
            good = true;
        } finally {
            if (!good) book.close();
        }
    }

    private static ReadableWorkbook opened(Path file) throws IOException, UnreadableFile {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException broken) {
            throw new UnreadableFile("broken-workbook", 1);
        }
    }

    private static Stream<Row> sheet(ReadableWorkbook book) throws IOException, UnreadableFile {
        try {
            var chosen = book.findSheet(NAME).or(() -> book.getSheet(0));
            if (chosen.isEmpty()) throw new UnreadableFile("no-header", 0);
            return chosen.get().openStream();
        } catch (RuntimeException broken) {
            throw new UnreadableFile("broken-workbook", 1);
        }
    }

    private List<String> names() throws UnreadableFile {
        var header = row();
        if (header == null) return List.of();
        var cells = cells(header, 0);
        if (cells == null) throw new UnreadableFile("row-too-large", header.getRowNum(), most);
        return cells;
    }

    /** The same bytes fail the same way: what the parser throws is the file's fault. */
    private @Nullable Row row() throws UnreadableFile {
        try {
            while (sheet.hasNext()) {
                var row = sheet.next();
                if (row.stream().anyMatch(each -> each != null && each.getType() != CellType.EMPTY)) return row;
            }
            return null;
        } catch (RuntimeException broken) {
            throw new UnreadableFile("broken-workbook", number + 1L);
        }
    }

    @Override
    public @Nullable ReadRow next() throws UnreadableFile {
        var row = row();
        if (row == null) return null;
        var line = Math.max(1, row.getRowNum());
        var cells = cells(row, rows.plan.header.size());
        if (cells == null)
            return ReadRow.refused(++number, line, start(row), List.of(Finding.of("row-too-large", most)));
        return rows.row(++number, line, cells, found(row, cells));
    }

    /**
     * The texts up to the last one that is not empty; null when they are too long together: a shared text costs the
     * file a few bytes for each cell that shows it.
     */
    private @Nullable List<String> cells(Row row, int least) throws UnreadableFile {
        var cells = new ArrayList<String>();
        var size = 0L;
        for (var i = 0; i < Math.max(least, row.getCellCount()); i++) {
            var text = read(row, i);
            size += text.length();
            if (size > most) return null;
            cells.add(text);
        }
        while (cells.size() > least && cells.getLast().isBlank()) cells.removeLast();
        return cells;
    }

    private String read(Row row, int place) throws UnreadableFile {
        try {
            return text(cell(row, place));
        } catch (RuntimeException broken) {
            throw new UnreadableFile("broken-workbook", number + 1L);
        }
    }

    private String start(Row row) throws UnreadableFile {
        var first = JsonNodeFactory.instance.objectNode();
        var text = read(row, 0);
        first.put(rows.plan.header.getFirst(), text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
        return first.toString();
    }

    private List<Finding> found(Row row, List<String> cells) {
        var found = new ArrayList<Finding>();
        var header = rows.plan.header;
        for (var i = 0; i < header.size(); i++) {
            var cell = cell(row, i);
            if (cell == null) continue;
            var column = header.get(i);
            if (cell.getType() == CellType.FORMULA)
                found.add(new Finding("information", "formula", null, column, Words.say("finding.formula"), 1));
            else if (cell.getType() == CellType.ERROR)
                found.add(Finding.in(column, Finding.ERROR, "cell-error", cells.get(i)));
            else if (cells.get(i).length() >= CUT) found.add(Finding.in(column, Finding.WARNING, "cut-cell", CUT));
        }
        return found;
    }

    private static @Nullable Cell cell(Row row, int place) {
        return row.hasCell(place) ? row.getCell(place) : null;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> number(cell);
            case STRING, BOOLEAN -> cell.getText();
            case FORMULA, ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    private static String number(Cell cell) {
        if (isDate(cell.getDataFormatString()))
            return cell.asDate().toLocalDate().toString();
        BigDecimal number = cell.asNumber();
        // as it stands: no member takes such a number
        if (Math.abs((long) number.scale()) > MOST_SCALE || number.precision() > MOST_DIGITS)
            return String.valueOf(cell.getRawValue());
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE.matcher(QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }

    @Override
    public Table table() {
        return rows.table();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
