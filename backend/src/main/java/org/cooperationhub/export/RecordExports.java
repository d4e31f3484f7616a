package org.cooperationhub.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.change.ResourceDocuments;
import org.jspecify.annotations.Nullable;

/** Exports of the records beside projects: their documents as the change feed shows them, or a table of them. */
@ApplicationScoped
class RecordExports {
    static final String SUMMARY_OF_FORMS =
            " In the order of their ids, as they are while they are read; the change feed from Sync-Cursor on makes the copy whole. Each line of NDJSON is the document that the feed shows, with its type and id, and the last one is {\"_end\":true,…}. CSV is in UTF-8 with a byte-order mark, and its trailer Export-Count has the number of rows, as that of NDJSON over HTTP/1.1. Without these, or when the transfer breaks off, something is missing; afterId goes on.";
    static final String CURSOR = "Position of the change feed from before the first record";
    static final String NAME = "attachment, with a name for the file (RFC 6266)";
    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.NDJSON, ExportFormat.CSV);

    @Inject
    ExportAnswers answers;

    @Inject
    @All
    List<ResourceDocuments> documents;

    @Inject
    SyncPosition position;

    @Inject
    Labels labels;

    @Inject
    ObjectMapper json;

    /** 400 for a question that means nothing, 406 if no form of the export is accepted. */
    Response answer(RecordKind kind, ExportRequest request, HttpHeaders headers, RecordRows.Ids ids) {
        var format = ExportFormat.chosen(request.format, headers.getAcceptableMediaTypes(), FORMATS);
        var language = answers.language(request.lang);
        var after = ExportAnswers.id(request.afterId);
        return answers.answer(kind.plural(), format, () -> prepare(kind, format, ids, after, language));
    }

    private Export prepare(
            RecordKind kind, ExportFormat format, RecordRows.Ids ids, @Nullable UUID after, String language) {
        var cursor = position.now();
        // in the thread of the request, whose caller the documents are for
        var pieces = new Pieces(new RecordRows(ids, documentsOf(kind), json), after, Runnable::run);
        if (format == ExportFormat.NDJSON)
            return new Export(cursor, pieces, to -> new NdjsonWriting(to, kind.type.key(), json));
        var table = new RecordColumns.Rows(kind.columns, labels.in(language));
        return new Export(cursor, pieces, to -> new CsvWriting(to, table));
    }

    private ResourceDocuments documentsOf(RecordKind kind) {
        return documents.stream()
                .filter(each -> each.type() == kind.type)
                .findFirst()
                .orElseThrow();
    }
}
