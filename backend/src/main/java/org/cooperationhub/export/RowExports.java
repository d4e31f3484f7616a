package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Deed;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/** Exports of rows that the change feed does not have, for features that come later. */
@ApplicationScoped
public class RowExports {
    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.NDJSON, ExportFormat.CSV);

    @Inject
    ExportAnswers answers;

    @Inject
    ObjectMapper json;

    /** The rows of an export, each as JSON. */
    public interface Rows {
        /** The next ones after this id, so many at most; fewer mean that there are no more. */
        List<PublishedRows.Row> after(@Nullable UUID last, int most);
    }

    /**
     * NDJSON with {@code type}, of which the plural names the file, before each row and a last line with their number,
     * or CSV with a column for each of these members, where what is no plain value stands as JSON. 400 for a question
     * that means nothing, 406 if no form is accepted.
     *
     * @param deed what the audit log keeps of it
     */
    public Response answer(
            String type, List<String> members, Deed deed, ExportRequest request, HttpHeaders headers, Rows rows) {
        var format = ExportFormat.chosen(request.format, headers.getAcceptableMediaTypes(), FORMATS);
        var after = ExportAnswers.id(request.afterId);
        return answers.answer(type + "s", format, deed, () -> {
            var pieces = new Pieces(rows::after, after, Runnable::run);
            return format == ExportFormat.NDJSON
                    ? new Export(null, pieces, to -> new NdjsonWriting(to, type, json))
                    : new Export(null, pieces, to -> new CsvWriting(to, new Members(members)));
        });
    }

    private record Members(List<String> header) implements Table {
        @Override
        public List<String> cells(JsonNode row) {
            return header.stream()
                    .map(each -> Cells.guarded(cell(row.path(each))))
                    .toList();
        }

        private static String cell(JsonNode value) {
            if (value.isNull() || value.isMissingNode()) return "";
            return value.isContainerNode() ? value.toString() : value.asText();
        }
    }
}
