package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.publication.PublishedRows;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: a sheet of projects, one for each kind of part, and one last with the number of projects. A workbook is a
 * zip file, which without its end cannot be opened. Its writer fills one sheet after another, so that the rows of parts
 * wait in files meanwhile.
 */
final class XlsxWriting implements Writing {
    private static final int FLUSH = 500;
    /** What a cell holds at most. */
    private static final int MOST_CHARACTERS = 32_767;

    private final Workbook book;
    private final Labels.Known labels;
    private final List<PartSheet> parts;
    private Worksheet projects;
    private int row;
    private int sheets = 1;

    XlsxWriting(OutputStream out, Labels.Known labels) throws IOException {
        this.book = new Workbook(out, "Cooperation Hub", "1.0");
        this.labels = labels;
        this.parts = PartSheet.all();
        this.projects = book.newWorksheet("projects");
    }

    @Override
    public void start() {
        write(projects, row++, Columns.plainHeader());
    }

    @Override
    public void rows(List<PublishedRows.Row> rows) throws IOException {
        for (var each : rows) {
            var project = TableRow.EXACT.readTree(each.body());
            if (row == Worksheet.MAX_ROWS) next();
            write(projects, row++, Columns.plainCells(project, labels));
            if (row % FLUSH == 0) projects.flush();
            for (var part : parts) part.take(project, labels);
        }
    }

    private void next() throws IOException {
        projects.finish();
        projects = book.newWorksheet("projects " + ++sheets);
        row = 0;
        start();
    }

    static void write(Worksheet sheet, int row, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isEmpty()) continue;
            // texts of their own: a table of all of them would stay in memory
            sheet.inlineString(row, i, cell.length() > MOST_CHARACTERS ? cell.substring(0, MOST_CHARACTERS) : cell);
        }
    }

    @Override
    public void end(long count, @Nullable String cursor) throws IOException {
        projects.finish();
        for (var each : parts) each.write(book);
        var end = book.newWorksheet("end");
        write(end, 0, List.of("count", "cursor"));
        end.value(1, 0, count);
        end.inlineString(1, 1, cursor);
        end.finish();
        book.finish();
    }

    @Override
    public void close() throws IOException {
        for (var each : parts) each.close();
    }

    /** A member of an object, as text. */
    static String text(JsonNode of, String member) {
        var value = of.path(member);
        if (value.isNull() || value.isMissingNode()) return "";
        if (value.isNumber()) return value.decimalValue().toPlainString();
        if (!value.isObject()) return value.asText();
        var texts = new ArrayList<String>();
        value.properties().forEach(each -> {
            if (each.getKey().equals("en")) texts.addFirst(each.getValue().asText());
            else texts.add(each.getValue().asText());
        });
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}
