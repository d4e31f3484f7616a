package org.cooperationhub.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Map;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.jboss.logging.Logger;

/**
 * Stored files as answers. Resources that give them out produce any type, and carry {@code @Uncompressed} so that the
 * length holds.
 */
@ApplicationScoped
public class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);

    @Inject
    FileStore store;

    /**
     * The bytes, streamed after the method that returns this. Saved by browsers, never shown or run by them, whatever
     * it is.
     *
     * @param open true if everybody may read it, so that caches may share it
     */
    public Response of(StoredFile file, boolean open) {
        if (!file.scanStatus.open()) throw Problems.notFound();
        requireBytes(file);
        StreamingOutput bytes = out -> {
            try (var in = store.open(file.sha256)) {
                in.transferTo(out);
            }
        };
        return Response.ok(bytes, file.format)
                .header(HttpHeaders.CONTENT_LENGTH, file.size)
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name).disposition())
                .header(HttpHeaders.ETAG, "\"" + file.sha256 + "\"")
                .header(ReprDigest.NAME, ReprDigest.of(file.sha256))
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        open ? "public, max-age=60, stale-while-revalidate=300" : "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** Before the first byte is sent, while a failure can still be told. */
    private void requireBytes(StoredFile file) {
        try {
            if (store.exists(file.sha256)) return;
        } catch (IOException away) {
            LOG.errorf("the file store does not answer: %s", away.getMessage());
            throw Problems.of(ProblemCode.TEMPORARY_REDUCED_CAPACITY, Map.of(HttpHeaders.RETRY_AFTER, "10"));
        }
        throw new IllegalStateException("the bytes of a stored file are gone: " + file.sha256);
    }
}
