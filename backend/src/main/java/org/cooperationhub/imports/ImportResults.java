package org.cooperationhub.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.cooperationhub.export.Cells;
import org.jspecify.annotations.Nullable;

/** Writes the rows of an import, piece by piece. */
@ApplicationScoped
class ImportResults {
    private static final int A_PIECE = 200;
    private static final char MARK = '\uFEFF';
    private static final List<String> RESULT =
            List.of("result.row", "result.line", "result.outcome", "result.id", "result.findings");

    @Inject
    ImportRows rows;

    @Inject
    ImportRuns runs;

    @Inject
    ObjectMapper json;

    /** One line. The original is a text, or the cells of a table by column. */
    record Line(
            int row,
            long line,
            @Nullable String externalId,
            String outcome,
            @Nullable UUID id,
            @Nullable Long version,
            Object original,
            List<Finding> findings) {}

    private interface Step {
        void take(ImportRows.Kept row) throws IOException;
    }

    private void each(ImportRun run, Set<String> outcomes, Step step) throws IOException {
        var last = 0;
        for (var piece = rows.after(run.id, run.run, last, outcomes, A_PIECE);
                !piece.isEmpty();
                piece = rows.after(run.id, run.run, last, outcomes, A_PIECE)) {
            for (var each : piece) step.take(each);
            last = piece.getLast().number();
        }
    }

    void ndjson(ImportRun run, Set<String> outcomes, OutputStream out) throws IOException {
        each(run, outcomes, each -> {
            Object original = run.format.table() ? ImportJson.read(each.original(), JsonNode.class) : each.original();
            out.write(json.writeValueAsBytes(new Line(
                    each.number(),
                    each.line(),
                    each.externalId(),
                    each.outcome(),
                    each.record(),
                    each.version(),
                    original,
                    each.findings())));
            out.write('\n');
        });
        out.flush();
    }

    void csv(ImportRun run, Set<String> outcomes, OutputStream out) throws IOException {
        var columns = columns(run);
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        text.write(MARK);
        var csv = CSVFormat.RFC4180.print(text);
        var header = new ArrayList<>(columns);
        header.addAll(RESULT);
        csv.printRecord(header.stream().map(Cells::guarded).toList());
        each(run, outcomes, each -> csv.printRecord(cells(run, columns, each)));
        csv.flush();
    }

    private List<String> columns(ImportRun run) {
        var table =
                ImportJson.readOrNull(QuarkusTransaction.requiringNew().call(() -> runs.preview(run.id)), Table.class);
        if (table == null) return List.of("original");
        return table.columns().stream()
                .map(Table.Heading::column)
                .filter(each -> !each.startsWith(TablePlan.RESULT))
                .toList();
    }

    private static List<String> cells(ImportRun run, List<String> columns, ImportRows.Kept row) {
        var cells = new ArrayList<String>();
        if (run.format.table()) {
            var sent = ImportJson.read(row.original(), JsonNode.class);
            columns.forEach(each -> cells.add(sent.path(each).asText("")));
        } else cells.add(row.original());
        cells.add(String.valueOf(row.number()));
        cells.add(String.valueOf(row.line()));
        cells.add(row.outcome());
        cells.add(row.record() == null ? "" : row.record().toString());
        cells.add(row.findings().stream().map(ImportResults::sentence).collect(Collectors.joining("\n")));
        return cells.stream().map(Cells::guarded).toList();
    }

    private static String sentence(Finding of) {
        var at = of.column() != null ? of.column() : of.pointer();
        return of.severity() + (at == null || at.isEmpty() ? "" : " " + at) + ": " + of.detail();
    }
}
