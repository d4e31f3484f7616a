package org.cooperationhub.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The sheet called projects, else the first. Of a formula the value that was last calculated counts. */
final class SheetRows implements RowReader {
    private static final String SHEET = "projects";
    /** A cell holds no more: a text of this length was cut off when it was written. */
    private static final int CUT = 32_767;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[yd]");
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> sheet;
    private final TableRows rows;
    private int number;

    SheetRows(Path file, Mapping mapping, boolean skip) throws IOException, UnreadableFile {
        this.book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        var chosen = book.findSheet(SHEET).or(() -> book.getSheet(0));
        if (chosen.isEmpty()) throw new UnreadableFile("no-header", 0);
        this.stream = chosen.get().openStream();
        this.sheet = stream.iterator();
        var header = row();
        var names = new ArrayList<String>();
        if (header != null) for (var i = 0; i < header.getCellCount(); i++) names.add(text(cell(header, i)));
        while (!names.isEmpty() && names.getLast().isBlank()) names.removeLast();
        this.rows = new TableRows(new TablePlan(names, mapping), skip);
    }

    private @Nullable Row row() throws UnreadableFile {
        try {
            while (sheet.hasNext()) {
                var row = sheet.next();
                if (row.stream().anyMatch(each -> each != null && each.getType() != CellType.EMPTY)) return row;
            }
            return null;
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableFile("broken-workbook", number + 1L);
        }
    }

    @Override
    public @Nullable ReadRow next() throws UnreadableFile {
        var row = row();
        if (row == null) return null;
        var cells = new ArrayList<String>();
        var found = new ArrayList<Finding>();
        var header = rows.plan.header;
        for (var i = 0; i < Math.max(header.size(), filled(row)); i++) {
            var cell = cell(row, i);
            var text = text(cell);
            cells.add(text);
            if (cell == null || i >= header.size()) continue;
            if (cell.getType() == CellType.FORMULA)
                found.add(new Finding(
                        "information",
                        "formula",
                        null,
                        header.get(i),
                        org.cooperationhub.common.Words.say("finding.formula"),
                        1));
            else if (cell.getType() == CellType.ERROR)
                found.add(Finding.in(header.get(i), Finding.ERROR, "cell-error", text));
            else if (text.length() >= CUT) found.add(Finding.in(header.get(i), Finding.WARNING, "cut-cell", CUT));
        }
        return rows.row(++number, row.getRowNum(), cells, found);
    }

    private static int filled(Row row) {
        var count = row.getCellCount();
        while (count > 0 && text(cell(row, count - 1)).isEmpty()) count--;
        return count;
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
