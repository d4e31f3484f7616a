package org.cooperationhub.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cooperationhub.export.Cells;
import org.jspecify.annotations.Nullable;

/** A table (RFC 4180), with commas, semicolons or tabs, whichever its first line has most of. */
final class CsvRows implements RowReader {
    private static final int LONGEST_HEADER = 1 << 16;
    private final CSVParser parser;
    private final BoundedReader bounded;
    private final Iterator<CSVRecord> records;
    private final TableRows rows;
    private int number;
    private long line = 1;

    CsvRows(InputStream from, Mapping mapping, boolean skip, int most) throws IOException, UnreadableFile {
        var text = new BufferedReader(
                new InputStreamReader(from, StandardCharsets.UTF_8.newDecoder()), 2 * LONGEST_HEADER);
        passMark(text);
        this.bounded = new BoundedReader(text, most);
        var delimiter = delimiter(text);
        this.parser = CSVParser.builder()
                .setReader(bounded)
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(true)
                        .get())
                .get();
        this.records = parser.iterator();
        var header = record();
        this.rows = new TableRows(new TablePlan(header == null ? List.of() : header.toList(), mapping), skip);
    }

    private static void passMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[3];
        var quoted = false;
        for (var i = 0; i < LONGEST_HEADER - 1; i++) {
            var each = text.read();
            if (each < 0 || (!quoted && (each == '\n' || each == '\r'))) break;
            if (each == '"') quoted = !quoted;
            var kind = quoted ? -1 : ",;\t".indexOf(each);
            if (kind >= 0) counts[kind]++;
        }
        text.reset();
        if (counts[1] > counts[0] && counts[1] >= counts[2]) return ';';
        return counts[2] > counts[0] ? '\t' : ',';
    }

    private @Nullable CSVRecord record() throws UnreadableFile {
        var start = line;
        try {
            bounded.renew();
            if (!records.hasNext()) return null;
            var record = records.next();
            line = parser.getCurrentLineNumber() + 1;
            return record;
        } catch (UncheckedIOException | IllegalStateException broken) {
            if (bounded.exceeded()) throw new UnreadableFile("row-too-large", start, bounded.most());
            throw new UnreadableFile("malformed-csv", start);
        }
    }

    @Override
    public @Nullable ReadRow next() throws UnreadableFile {
        var start = line;
        var record = record();
        if (record == null) return null;
        var cells = record.stream().map(Cells::unguarded).toList();
        return rows.row(++number, start, cells, List.of());
    }

    @Override
    public Table table() {
        return rows.table();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
