package org.cooperationhub.export;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.file.FileStore;
import org.cooperationhub.file.ReprDigest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Dumps: for a line too poor for an export, a file that can be fetched in pieces of a night, and checked. */
@Path("dumps")
@PermitAll
@Tag(name = "Exports")
public class DumpResource {
    @Inject
    Dumps dumps;

    @Inject
    FileStore store;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "List the dumps",
            description =
                    "The newest first. Made every night and kept for some days; read the feed from the cursor on.")
    public Page<DumpView> listDumps(@BeanParam PageRequest request) {
        return dumps.page(request).map(DumpView::of);
    }

    @GET
    @Path("{name}")
    @Produces(MediaType.WILDCARD)
    @Uncompressed
    @Operation(
            summary = "Fetch a dump",
            description = "A gzip file that never changes. 404 for one that is not kept any more.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(
                        name = "Repr-Digest",
                        description = "SHA-256 of the file (RFC 9530)",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Sync-Cursor",
                        description = "Position of the change feed from before the first project",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getDump(@RestPath @Parameter(description = "As the list names it") String name) throws IOException {
        var dump = dumps.named(name).orElseThrow(Problems::notFound);
        if (!store.exists(dump.sha256)) throw Problems.notFound();
        StreamingOutput bytes = out -> {
            try (var in = store.open(dump.sha256)) {
                in.transferTo(out);
            }
        };
        return Response.ok(bytes, dump.mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, dump.size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + dump.name + "\"")
                .header(HttpHeaders.ETAG, "\"" + dump.sha256 + "\"")
                .header(ReprDigest.NAME, ReprDigest.of(dump.sha256))
                .header("Sync-Cursor", dump.syncCursor)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
