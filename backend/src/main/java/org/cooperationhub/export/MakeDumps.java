package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.cooperationhub.common.Languages;
import org.cooperationhub.common.Now;
import org.cooperationhub.file.FileSettings;
import org.cooperationhub.file.FileStore;
import org.cooperationhub.publication.PublishedFilter;

/** Writes every published project into a file of each form, and lets those go that are too old. */
@ApplicationScoped
class MakeDumps {
    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.NDJSON, ExportFormat.CSV, ExportFormat.IATI_XML);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Duration LONGEST = Duration.ofHours(2);

    @Inject
    ProjectExports exports;

    @Inject
    Dumps dumps;

    @Inject
    FileStore store;

    @Inject
    FileSettings files;

    @Inject
    DumpSettings settings;

    /** The new dumps; none while another instance makes them. */
    List<Dump> run() throws IOException {
        var now = Now.instant();
        if (!dumps.claim(now, LONGEST)) return List.of();
        try {
            var made = new ArrayList<Dump>();
            for (var format : FORMATS) made.add(one(format, now));
            // bytes that are not removed now are only in the way; rows that point to nothing would be wrong
            for (var each : dumps.forget(now.minus(Duration.ofDays(settings.days())))) store.remove(each);
            return made;
        } finally {
            dumps.unclaim(Now.instant());
        }
    }

    private Dump one(ExportFormat format, Instant now) throws IOException {
        Files.createDirectories(files.directory());
        var file = Files.createTempFile(files.directory(), "dump-", ".gz");
        try {
            var dump = new Dump();
            dump.name = "projects-" + STAMP.format(now) + "." + format.extension + ".gz";
            dump.format = format.key;
            dump.mediaType = "application/gzip";
            write(format, file, dump);
            dump.size = Files.size(file);
            dump.createdAt = now;
            store.put(dump.sha256, file);
            dumps.add(dump);
            return dump;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(ExportFormat format, Path file, Dump dump) throws IOException {
        var export = exports.prepare(format, new PublishedFilter(), null, Languages.DEFAULT);
        var digest = sha256();
        try (var out = new BufferedOutputStream(
                new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16), 1 << 16)) {
            dump.records = export.write(out);
        }
        dump.sha256 = HexFormat.of().formatHex(digest.digest());
        dump.syncCursor = Objects.requireNonNull(export.cursor());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
