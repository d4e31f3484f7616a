package org.cooperationhub.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.ClientSlots;
import org.cooperationhub.common.Languages;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends exports. No transaction is open meanwhile: the reader may be slow. */
@ApplicationScoped
class ExportAnswers {
    private static final Logger LOG = Logger.getLogger(ExportAnswers.class);

    /** Follows the body: the number of records in it. */
    private static final String COUNT = "Export-Count";

    @Inject
    Slots slots;

    @Inject
    RequestFacts facts;

    @Inject
    CurrentVertxRequest http;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /**
     * 429 while the client has all the exports running that it may have.
     *
     * @param records plural, begins the name of the file
     * @param prepared is called once there is a place for it; what it throws is answered
     */
    Response answer(String records, ExportFormat format, Supplier<Export> prepared) {
        return answer(records, format, Deed.of("export.start", records), prepared);
    }

    /** As above, with what the audit log keeps of it where the caller is signed in. */
    Response answer(String records, ExportFormat format, Deed deed, Supplier<Export> prepared) {
        var slot = slots.take(facts.clientKey());
        // also where nothing is streamed: a HEAD, a client that left, a failure before the first byte
        http.getCurrent().addEndHandler(done -> slot.free());
        var export = prepared.get();
        if (!caller.anonymous())
            QuarkusTransaction.requiringNew().run(() -> audit.decided(deed.with(Map.of("format", format.key))));
        var name = records + "-" + LocalDate.now(ZoneOffset.UTC) + "." + format.extension;
        return Response.ok((StreamingOutput) out -> stream(export, out, slot), format.contentType())
                .header("Sync-Cursor", export.cursor())
                .header("Trailer", trailers() ? COUNT : null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void stream(Export export, OutputStream out, ClientSlots.Slot slot) throws IOException {
        try (var unclosed = new Unclosed(out)) {
            var count = export.write(unclosed);
            // what fits into the server's buffer would go out with a length, and then nothing can follow it
            out.flush();
            if (trailers()) http.getCurrent().response().putTrailer(COUNT, String.valueOf(count));
        } catch (IOException | RuntimeException failed) {
            // the connection is reset, which says to the reader all that can be said
            LOG.warnf("export %s ended early: %s", facts.requestId(), failed);
            throw failed;
        } finally {
            slot.free();
        }
    }

    /**
     * Over HTTP/2 the server's compression does not end before trailers; there the end of the stream is told anyhow.
     */
    private boolean trailers() {
        return http.getCurrent().request().version() == HttpVersion.HTTP_1_1;
    }

    /** The server keeps a buffer and ends the answer itself; to close it after a failure would make it look whole. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void flush() {
            // a piece that is sent half empty costs as much as a full one
        }

        @Override
        public void close() {
            // see above
        }
    }

    /** The one asked for, else that of the request; 400 for one that the hub does not speak. */
    String language(@Nullable String lang) {
        if (lang == null) return facts.language();
        if (!Languages.ALL.contains(lang))
            throw Problems.invalidParameter("lang", "not-a-language", String.join(", ", Languages.ALL));
        return lang;
    }

    /** 400 for a text that is no id. */
    static @Nullable UUID id(@Nullable String afterId) {
        if (afterId == null) return null;
        if (!afterId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw Problems.invalidParameter("afterId", "not-an-id");
        return UUID.fromString(afterId);
    }
}
