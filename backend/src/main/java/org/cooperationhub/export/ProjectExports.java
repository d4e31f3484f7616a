package org.cooperationhub.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.cooperationhub.change.ResourceType;
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

    /** 400 for a filter that means nothing. */
    Export prepare(ExportFormat format, PublishedFilter filter, @Nullable UUID after, String language) {
        var question = rows.question(filter);
        var cursor = position.now();
        var words = format == ExportFormat.CSV || format == ExportFormat.XLSX ? labels.in(language) : Labels.Known.NONE;
        var pieces = new Pieces((last, most) -> rows.after(question, last, most), after, executor);
        return new Export(cursor, pieces, to -> writing(format, words, to));
    }

    private Writing writing(ExportFormat format, Labels.Known words, OutputStream to) throws IOException {
        return switch (format) {
            case NDJSON -> new NdjsonWriting(to, ResourceType.PROJECT.key(), json);
            case CSV -> new CsvWriting(to, new Table.OfProjects(words));
            case XLSX -> new XlsxWriting(to, words);
            case GEOJSON -> new GeoJsonWriting(to, json);
            case IATI_XML -> new IatiWriting(to, json, members, publicUrl);
        };
    }
}
