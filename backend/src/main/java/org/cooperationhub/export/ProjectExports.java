package org.cooperationhub.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.cooperationhub.iati.Members;
import org.cooperationhub.publication.PublishedFilter;
import org.cooperationhub.publication.PublishedRows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;

/** Writes the published projects in any form. */
@ApplicationScoped
class ProjectExports {
    @Inject
    PublishedRows rows;

    @Inject
    SyncPosition position;

    @Inject
    ObjectMapper json;

    @Inject
    Labels labels;

    @Inject
    Members members;

    @Inject
    ManagedExecutor executor;

    @ConfigProperty(name = "hub.public-url")
    String publicUrl;

    /**
     * An export that can begin: its first rows are read.
     *
     * @param cursor position of the feed from before the first row
     * @param labels in the language asked for; empty for forms without words
     */
    record Prepared(ExportFormat format, String cursor, Pieces pieces, Labels.Known labels) {}

    /** 400 for a filter that means nothing. */
    Prepared prepare(ExportFormat format, PublishedFilter filter, @Nullable UUID after, String language) {
        var question = rows.question(filter);
        var cursor = position.now();
        var words = format == ExportFormat.CSV || format == ExportFormat.XLSX
                ? labels.in(language)
                : new Labels.Known(java.util.Map.of());
        return new Prepared(format, cursor, new Pieces(rows, question, after, executor), words);
    }

    /** Answers the number of projects written. */
    long write(Prepared export, OutputStream to) throws IOException {
        var count = 0L;
        try (var writing = writing(export, to)) {
            writing.start();
            for (var piece = export.pieces.next(); !piece.isEmpty(); piece = export.pieces.next()) {
                writing.rows(piece);
                count += piece.size();
            }
            writing.end(count, export.cursor);
        }
        return count;
    }

    private Writing writing(Prepared export, OutputStream to) throws IOException {
        return switch (export.format) {
            case NDJSON -> new NdjsonWriting(to, json);
            case CSV -> new CsvWriting(to, export.labels);
            case XLSX -> new XlsxWriting(to, export.labels);
            case GEOJSON -> new GeoJsonWriting(to, json);
            case IATI_XML -> new IatiWriting(to, json, members, publicUrl);
        };
    }
}
