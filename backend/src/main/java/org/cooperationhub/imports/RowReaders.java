package org.cooperationhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.cooperationhub.common.Bodies;

/** Opens the file of an import for whoever reads its rows. */
@ApplicationScoped
class RowReaders {
    @Inject
    ImportUploads uploads;

    @Inject
    ImportBook book;

    @Inject
    ImportSettings settings;

    @Inject
    Bodies bodies;

    RowReader open(Lease of) throws IOException, UnreadableFile {
        var file = uploads.file(of.id());
        var most = Math.toIntExact(settings.maxRowBytes().asLongValue());
        if (of.format() == ImportFormat.XLSX) return new SheetRows(file, of.mapping(), of.skip(), most);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return switch (of.format()) {
                case NDJSON -> new NdjsonRows(in, bodies, most);
                case CSV -> new CsvRows(in, of.mapping(), of.skip(), most);
                default -> new ActivityRows(in, book.members()::contains);
            };
        } catch (IOException | UnreadableFile | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }
}
