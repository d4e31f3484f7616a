package org.cooperationhub.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.cooperationhub.export.ExportFormat;
import org.cooperationhub.export.ExportRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log of everything, and its chain. */
@Path("audit")
@Authenticated
@Personal
@Tag(name = "Audit log")
public class AuditResource {
    static final String FORMS =
            " In the order of time. Each line of NDJSON has everything that the hash of the event is made of, and the last one is {\"_end\":true,…}. CSV is in UTF-8 with a byte-order mark, and its trailer Export-Count has the number of rows. Without these something is missing; afterId goes on.";

    @Inject
    AuditReading reading;

    @Inject
    Chain chain;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List audit events of all",
            description =
                    "Who did what, on whose behalf, with what result, newest first; for auditors and platform administrators. That it was read is an event too.")
    public Page<AuditView> listAuditEvents(@BeanParam AuditFilter filter, @BeanParam PageRequest request) {
        return reading.page(null, filter, request);
    }

    @GET
    @Path("export")
    @Produces({ExportFormat.NDJSON_TYPE, ExportFormat.CSV_TYPE})
    @Operation(
            summary = "Export audit events of all",
            description = "Under the same filter as the list, for the same readers." + FORMS)
    @APIResponse(
            responseCode = "200",
            description = "The export",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "attachment, with a name for the file (RFC 6266)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response exportAuditEvents(
            @BeanParam AuditFilter filter, @BeanParam ExportRequest request, @Context HttpHeaders headers) {
        return reading.export(null, filter, request, headers);
    }

    @GET
    @Path("chain")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get the state of the audit chain",
            description =
                    "Its last event and hash, and what came of its last verification, which happens every night. For whoever may read the log of an organisation or of all. Note number and hash elsewhere: they prove later that nothing before was changed.")
    public ChainView getAuditChain() {
        return chain.view();
    }
}
