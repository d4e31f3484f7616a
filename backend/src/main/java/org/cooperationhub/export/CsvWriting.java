package org.cooperationhub.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/**
 * A table (RFC 4180), in UTF-8 with a byte-order mark, without which Excel takes it for the character set of the
 * machine. No row of it may say that it is whole, because it would be read as a record: the number of rows follows the
 * body as the trailer {@code Export-Count}, and a transfer that broke off is no whole answer.
 */
final class CsvWriting implements Writing {
    static final CSVFormat FORMAT = CSVFormat.RFC4180;
    static final char MARK = '\uFEFF';
    private final CSVPrinter csv;
    private final BufferedWriter text;
    private final Table table;

    CsvWriting(OutputStream out, Table table) throws IOException {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        this.csv = FORMAT.print(text);
        this.table = table;
    }

    @Override
    public void start() throws IOException {
        text.write(MARK);
        csv.printRecord(table.header());
    }

    @Override
    public void rows(List<PublishedRows.Row> rows) throws IOException {
        for (var each : rows) csv.printRecord(table.cells(TableRow.EXACT.readTree(each.body())));
    }

    @Override
    public void end(long count, @Nullable String cursor) throws IOException {
        csv.flush();
    }
}
