package org.cooperationhub.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.jboss.logging.Logger;

/** Receives bodies into files of their own beside the stored ones; what a crash left there goes at the next start. */
@ApplicationScoped
public class Spool {
    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private final FileSettings settings;
    private final Path folder;

    /** Bytes as they came; the file is the receiver's to remove. */
    public record Received(Path file, long size, String sha256) {}

    Spool(FileSettings settings) {
        this.settings = settings;
        folder = settings.directory().toAbsolutePath().resolve("incoming");
    }

    void tidy(@Observes StartupEvent start) {
        var old = Instant.now().minus(LEFT_BEHIND);
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) throw new IOException("not writable");
            try (var files = Files.list(folder)) {
                for (var each : files.toList())
                    if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) Files.deleteIfExists(each);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("FILES_DIRECTORY, for uploads, cannot be used: " + folder, unusable);
        }
    }

    /** Reads to the end, counting and hashing; 413 as soon as there is one byte too many. Leaves nothing on failure. */
    Received receive(InputStream body) {
        return receive(body, settings.maxBytes().asLongValue());
    }

    /** As above, of at most so many bytes. */
    public Received receive(InputStream body, long most) {
        var file = create();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            var size = copy(body, out, most);
            return new Received(
                    file, size, HexFormat.of().formatHex(out.getMessageDigest().digest()));
        } catch (IOException full) {
            remove(file);
            throw unable(full);
        } catch (RuntimeException refused) {
            remove(file);
            throw refused;
        }
    }

    private long copy(InputStream body, OutputStream out, long most) throws IOException {
        var deadline = System.nanoTime() + settings.maxDuration().toNanos();
        var piece = new byte[64 * 1024];
        long size = 0;
        for (int read = read(body, piece); read >= 0; read = read(body, piece)) {
            size += read;
            if (size > most) throw Problems.tooLarge(most);
            if (System.nanoTime() > deadline) throw Problems.of(ProblemCode.INCOMPLETE_BODY);
            out.write(piece, 0, read);
        }
        return size;
    }

    /** The sender's line may break, which is no fault of ours, unlike a disk that is full. */
    private static int read(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException cut) {
            throw Problems.of(ProblemCode.INCOMPLETE_BODY);
        }
    }

    private Path create() {
        try {
            return Files.createTempFile(folder, "", "");
        } catch (IOException full) {
            throw unable(full);
        }
    }

    private static RuntimeException unable(IOException full) {
        LOG.errorf("uploads cannot be written to the disk: %s", full);
        return Problems.of(ProblemCode.TEMPORARY_REDUCED_CAPACITY, Map.of("Retry-After", "60"));
    }

    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warnf("an upload's file stays until the next start: %s", stays);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
