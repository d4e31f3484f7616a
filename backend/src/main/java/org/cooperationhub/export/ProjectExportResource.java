package org.cooperationhub.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cooperationhub.common.Languages;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.publication.PublishedFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All published projects in one answer. No transaction is open while it is sent: its reader may be slow. */
@Path("projects/export")
@PermitAll
@Tag(name = "Exports")
public class ProjectExportResource {
    private static final Logger LOG = Logger.getLogger(ProjectExportResource.class);

    /** Follows the body: the number of projects in it. */
    private static final String COUNT = "Export-Count";

    @Inject
    ProjectExports exports;

    @Inject
    Slots slots;

    @Inject
    RequestFacts facts;

    @Inject
    CurrentVertxRequest http;

    @GET
    @Produces({
        ExportFormat.NDJSON_TYPE,
        ExportFormat.CSV_TYPE,
        ExportFormat.XLSX_TYPE,
        ExportFormat.GEOJSON_TYPE,
        ExportFormat.XML_TYPE
    })
    @Operation(
            summary = "Export projects",
            description =
                    "Published projects under the same filter as the list, in the order of their ids, as they are while they are read; the change feed from Sync-Cursor on makes the copy whole. An NDJSON export ends with a line {\"_end\":true,…}, GeoJSON with a member end, IATI with a comment, a workbook with a sheet end. CSV is in UTF-8 with a byte-order mark, and its trailer Export-Count has the number of rows, as that of all others over HTTP/1.1. Without these, or when the transfer breaks off, something is missing; afterId goes on.")
    @APIResponse(
            responseCode = "200",
            description = "The export",
            headers = {
                @Header(
                        name = "Sync-Cursor",
                        description = "Position of the change feed from before the first project",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Content-Disposition",
                        description = "attachment, with a name for the file (RFC 6266)",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportFormat.GEOJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.XML_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response exportProjects(
            @BeanParam PublishedFilter filter,
            @RestQuery
                    @Parameter(
                            description = "Instead of Accept",
                            schema = @Schema(enumeration = {"ndjson", "csv", "xlsx", "geojson", "iati-xml"}))
                    @Nullable
                    String format,
            @RestQuery
                    @Parameter(
                            description = "Id of the last project that arrived; those after it follow",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable
                    String afterId,
            @RestQuery @Parameter(description = "Language of the words beside codes; else by Accept-Language") @Nullable
                    String lang,
            @Context HttpHeaders headers) {
        var chosen = ExportFormat.chosen(format, headers.getAcceptableMediaTypes(), ExportFormat.all());
        var language = language(lang);
        var after = id(afterId);
        var slot = slots.take(facts.clientKey());
        // also where nothing is streamed: a HEAD, a client that left, a failure before the first byte
        http.getCurrent().addEndHandler(done -> slot.free());
        var export = exports.prepare(chosen, filter, after, language);
        return Response.ok((StreamingOutput) out -> stream(export, out, slot), chosen.contentType())
                .header("Sync-Cursor", export.cursor())
                .header("Trailer", trailers() ? COUNT : null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(chosen) + "\"")
                .build();
    }

    private void stream(ProjectExports.Prepared export, OutputStream out, Slots.Slot slot) throws IOException {
        try (var unclosed = new Unclosed(out)) {
            var count = exports.write(export, unclosed);
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

    private String language(@Nullable String lang) {
        if (lang == null) return facts.language();
        if (!Languages.ALL.contains(lang))
            throw Problems.invalidParameter("lang", "not-a-language", String.join(", ", Languages.ALL));
        return lang;
    }

    private static @Nullable UUID id(@Nullable String text) {
        if (text == null) return null;
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw Problems.invalidParameter("afterId", "not-an-id");
        return UUID.fromString(text);
    }

    private static String name(ExportFormat format) {
        return "projects-" + LocalDate.now(ZoneOffset.UTC) + "." + format.extension;
    }
}
