package org.cooperationhub.export;

import static org.cooperationhub.export.XlsxWriting.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The rows of one kind of part, kept in a file until their sheet's turn comes. */
final class PartSheet implements Closeable {
    private static final int FLUSH = 500;
    private final String name;
    private final String member;
    private final List<String> columns;
    private final Path file;
    private final DataOutputStream out;
    private int rows;

    private PartSheet(String name, String member, String columns) throws IOException {
        this.name = name;
        this.member = member;
        this.columns = List.of(columns.split(" ", -1));
        this.file = Files.createTempFile("export-", ".rows");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 14));
    }

    /** A column {@code a/b} is a member of a member; {@code x:list} the label of the code x. */
    static List<PartSheet> all() throws IOException {
        return List.of(
                new PartSheet("countries", "countries", "country country:country role percentage"),
                new PartSheet("proposals", "proposals", "proposal share rationale"),
                new PartSheet(
                        "organisations",
                        "organisations",
                        "organisation name identifier role role:organisation-role theirReference contribution/amount contribution/currency"),
                new PartSheet(
                        "locations",
                        "locations",
                        "id name country admin1 latitude longitude exactness locationClass reach"),
                new PartSheet("sectors", "sectors", "vocabulary code code:dac-sector percentage"),
                new PartSheet("sdgs", "sdgs", "target target:sdg-target weight evidence"),
                new PartSheet(
                        "budgets",
                        "budgets",
                        "id type type:budget-type status periodStart periodEnd value/amount value/currency valueDate"),
                new PartSheet(
                        "transactions",
                        "transactions",
                        "id type type:transaction-type date value/amount value/currency valueDate providerOrganisation providerName receiverOrganisation receiverName description"),
                new PartSheet(
                        "documents",
                        "documents",
                        "id category category:document-category title language url file documentDate"),
                new PartSheet("results", "results", "id type type:result-type title description indicators/count"));
    }

    void take(JsonNode project, Labels.Known labels) throws IOException {
        for (var part : project.path(member)) {
            write(text(project, "code"));
            for (var column : columns) write(cell(part, column, labels));
            rows++;
        }
    }

    private static String cell(JsonNode part, String column, Labels.Known labels) {
        var label = column.indexOf(':');
        if (label > 0) return labels.of(column.substring(label + 1), text(part, column.substring(0, label)));
        if (column.equals("indicators/count"))
            return String.valueOf(part.path("indicators").size());
        var inner = column.indexOf('/');
        return inner < 0
                ? text(part, column)
                : text(part.path(column.substring(0, inner)), column.substring(inner + 1));
    }

    private void write(String cell) throws IOException {
        var bytes = cell.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void write(Workbook book) throws IOException {
        out.flush();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 14))) {
            var sheet = book.newWorksheet(name);
            header(sheet);
            var row = 1;
            var sheets = 1;
            for (var i = 0; i < rows; i++) {
                if (row == Worksheet.MAX_ROWS) {
                    sheet.finish();
                    sheet = book.newWorksheet(name + " " + ++sheets);
                    header(sheet);
                    row = 1;
                }
                var cells = new ArrayList<String>();
                for (var k = 0; k <= columns.size(); k++)
                    cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                XlsxWriting.write(sheet, row++, cells);
                if (row % FLUSH == 0) sheet.flush();
            }
            sheet.finish();
        }
    }

    private void header(Worksheet sheet) {
        var names = new ArrayList<String>();
        names.add("project");
        columns.forEach(each -> names.add(
                each.contains(":") ? each.substring(0, each.indexOf(':')) + ".label" : each.replace('/', '.')));
        XlsxWriting.write(sheet, 0, names);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
