package org.cooperationhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.ProblemForm;
import org.cooperationhub.common.RateLimits;
import org.cooperationhub.source.SourceFailures;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on one import: reads the file through, then checks or writes it in pieces of 50 rows, from the row on that an
 * earlier worker came to. Call it on a thread of its own.
 */
@ApplicationScoped
class ImportJob {
    private static final Logger LOG = Logger.getLogger(ImportJob.class);
    private static final int A_CHUNK = 50;
    private static final int CHUNK_CHARACTERS = 4 << 20;
    private static final int MOST_ATTEMPTS = 5;

    @Inject
    RowReaders readers;

    @Inject
    ImportBook book;

    @Inject
    ImportChunks chunks;

    @Inject
    ImportUploads uploads;

    @Inject
    ImportSettings settings;

    @Inject
    RateLimits limits;

    @Inject
    ProblemForm form;

    void run(Lease of) {
        try {
            work(of);
        } catch (Lease.Lost cancelled) {
            LOG.debugf("import %s: %s", of.id(), cancelled.getMessage());
        } catch (UnreadableFile broken) {
            settled(of, () -> book.fail(of, broken.failure()));
        } catch (ProblemException refused) {
            settled(of, () -> book.fail(of, failure(of, refused)));
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            // the same file would do the same to the next worker
            LOG.errorf(tooMuch, "import %s is more than this instance can hold", of.id());
            settled(of, () -> book.fail(of, tooLarge(of)));
        } catch (IOException | RuntimeException failed) {
            // the lease runs out and a worker goes on with it
            LOG.errorf(failed, "import %s broke off", of.id());
        }
    }

    private static void settled(Lease of, Runnable end) {
        try {
            end.run();
        } catch (Lease.Lost cancelled) {
            LOG.debugf("import %s: %s", of.id(), cancelled.getMessage());
        }
    }

    private void work(Lease of) throws IOException, UnreadableFile {
        if (of.attempts() > MOST_ATTEMPTS) {
            book.fail(of, chunks.reading(of, () -> new UnreadableFile("gave-up", of.position() + 1L).failure()));
            return;
        }
        chunks.reading(of, () -> {
            if (!of.sha256().equals(digest(of))) throw new UnreadableFile("changed-on-disk", 0);
            return of;
        });
        var table = counted(of);
        if (table.delay > 0) {
            book.defer(of, table.delay);
            return;
        }
        var tally = of.tally();
        try (var reader = chunks.reading(of, () -> readers.open(of))) {
            for (var next = piece(of, reader); !next.isEmpty(); next = piece(of, reader))
                tally = write(of, next, table.table, tally);
        }
        book.finish(of, tally);
    }

    /** @param delay seconds until the client may write that many */
    private record Counted(@Nullable Table table, long delay) {}

    private Counted counted(Lease of) throws IOException, UnreadableFile {
        return chunks.reading(of, () -> {
            var pulse = new Pulse(book, of);
            var total = 0;
            var characters = 0L;
            var most = 2 * settings.maxBytes().asLongValue();
            try (var reader = readers.open(of)) {
                for (var row = reader.next(); row != null; row = reader.next()) {
                    characters += row.original().length();
                    // a workbook may say one text in many cells
                    if (characters > most) throw new UnreadableFile("too-large", row.line());
                    if (++total > settings.maxRows()) throw new UnreadableFile("too-many-rows", 0, settings.maxRows());
                    pulse.beat();
                }
                var wait = of.dryRun() || of.position() > 0 ? 0 : limits.waitForItems(of.clientKey(), total);
                if (wait == 0) book.counted(of, total, reader.table());
                return new Counted(reader.table(), wait);
            }
        });
    }

    /** The next rows that are not done yet. */
    private List<ReadRow> piece(Lease of, RowReader reader) throws IOException, UnreadableFile {
        return chunks.reading(of, () -> {
            var pulse = new Pulse(book, of);
            var rows = new ArrayList<ReadRow>();
            var characters = 0;
            while (rows.size() < A_CHUNK && characters < CHUNK_CHARACTERS) {
                var row = reader.next();
                if (row == null) break;
                pulse.beat();
                if (row.number() <= of.position()) continue;
                rows.add(row);
                characters += row.original().length();
            }
            return rows;
        });
    }

    private Tally write(Lease of, List<ReadRow> rows, @Nullable Table table, Tally before) {
        try {
            return chunks.write(of, rows, table, before);
        } catch (ProblemException | Lease.Lost ended) {
            throw ended;
        } catch (RuntimeException broken) {
            if (lost(broken)) throw new Lease.Lost();
            if (SourceFailures.unavailable(broken)) throw broken;
            LOG.warnf(broken, "import %s: a part of it failed", of.id());
            if (rows.size() == 1) return chunks.broken(of, rows.getFirst(), before);
            var tally = before;
            for (var each : rows) tally = write(of, List.of(each), table, tally);
            return tally;
        }
    }

    /** A transaction that rolls back may wrap what was thrown in it. */
    private static boolean lost(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause())
            if (each instanceof Lease.Lost) return true;
        return false;
    }

    private Failure tooLarge(Lease of) {
        try {
            return chunks.reading(of, () -> new UnreadableFile("too-large", of.position() + 1L).failure());
        } catch (IOException | UnreadableFile impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Failure failure(Lease of, ProblemException refused) {
        try {
            return chunks.reading(of, () -> {
                var problem = form.of(refused);
                return new Failure(problem.code(), null, String.valueOf(problem.detail()));
            });
        } catch (IOException | UnreadableFile impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String digest(Lease of) throws IOException {
        try (var in = new DigestInputStream(
                Files.newInputStream(uploads.file(of.id())), MessageDigest.getInstance("SHA-256"))) {
            var piece = new byte[1 << 16];
            for (var read = in.read(piece); read >= 0; ) read = in.read(piece);
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
