package org.cooperationhub.imports;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.ClientSlots;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.Words;
import org.cooperationhub.file.Spool;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The files of imports: received to disk in pieces, looked at, kept under the id of their import. */
@ApplicationScoped
class ImportUploads {
    private static final Logger LOG = Logger.getLogger(ImportUploads.class);

    @Inject
    Spool spool;

    @Inject
    RequestFacts facts;

    private final ImportSettings settings;
    private final ClientSlots slots;

    ImportUploads(ImportSettings settings) {
        this.settings = settings;
        slots = new ClientSlots(settings.uploadsOfOneClient(), settings.uploadsAtOnce());
    }

    void prepare(@Observes StartupEvent start) {
        try {
            Files.createDirectories(settings.directory());
        } catch (IOException unusable) {
            throw new UncheckedIOException("hub.imports.directory cannot be used", unusable);
        }
    }

    /**
     * The body, unpacked and found good; 4xx otherwise, and nothing is left of it. 429 while too many others are sent.
     * No transaction may be open.
     */
    Spool.Received receive(InputStream body, ImportFormat format, HttpHeaders headers) {
        charset(format, headers.getMediaType());
        var slot = slots.take(facts.clientKey());
        try {
            return received(body, format, headers);
        } finally {
            slot.free();
        }
    }

    private Spool.Received received(InputStream body, ImportFormat format, HttpHeaders headers) {
        var received = unpacked(body, headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
        var good = false;
        try {
            FirstLook.at(received.file(), format, settings.maxRowBytes().asLongValue());
            good = true;
            return received;
        } catch (IOException unreadable) {
            throw unable(unreadable);
        } finally {
            if (!good) Spool.remove(received.file());
        }
    }

    private Spool.Received unpacked(InputStream body, @Nullable String coding) {
        try {
            return spool.receive(Unpacked.of(body, coding), settings.maxBytes().asLongValue());
        } catch (IOException cut) {
            throw Problems.of(ProblemCode.INCOMPLETE_BODY);
        }
    }

    /** Before the import is stored: a row always has its file. */
    void keep(Spool.Received received, UUID id) {
        try {
            Files.move(received.file(), file(id), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            Spool.remove(received.file());
            throw unable(full);
        }
    }

    Path file(UUID id) {
        return settings.directory().toAbsolutePath().resolve(id.toString());
    }

    void remove(UUID id) {
        Spool.remove(file(id));
    }

    private static void charset(ImportFormat format, @Nullable MediaType type) {
        if (format == ImportFormat.IATI_XML || type == null) return;
        var named = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (named == null || named.toLowerCase(Locale.ROOT).replace("-", "").matches("utf8|usascii")) return;
        throw Problems.invalid(java.util.List.of(
                Fault.header(HttpHeaders.CONTENT_TYPE, "wrong-encoding", Words.say("fault.wrong-encoding", named, 1))
                        .with(Map.of("encoding", named))));
    }

    static ProblemException coding() {
        return Problems.of(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                Map.of(HttpHeaders.ACCEPT_ENCODING, "gzip, identity"),
                Fault.header(HttpHeaders.CONTENT_ENCODING, "unknown-coding", Words.say("fault.unknown-coding")));
    }

    private static ProblemException unable(IOException full) {
        LOG.errorf("an import cannot be kept on the disk: %s", full);
        return Problems.of(ProblemCode.TEMPORARY_REDUCED_CAPACITY, Map.of(HttpHeaders.RETRY_AFTER, "60"));
    }
}
