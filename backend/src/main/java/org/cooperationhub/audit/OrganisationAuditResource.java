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
import org.jboss.resteasy.reactive.RestPath;

/** The audit log of one organisation. */
@Path("organisations/{code}/audit")
@Authenticated
@Personal
@Tag(name = "Audit log")
public class OrganisationAuditResource {
    @Inject
    AuditReading reading;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List audit events of an organisation",
            description =
                    "What was done in its matters, newest first; for its administrators, focal points of its country, auditors and platform administrators, never for a machine. 403 for its other members, 404 for everybody else.")
    public Page<AuditView> listOrganisationAuditEvents(
            @RestPath String code, @BeanParam AuditFilter filter, @BeanParam PageRequest request) {
        return reading.page(code, filter, request);
    }

    @GET
    @Path("export")
    @Produces({ExportFormat.NDJSON_TYPE, ExportFormat.CSV_TYPE})
    @Operation(
            summary = "Export audit events of an organisation",
            description = "Under the same filter as the list, for the same readers." + AuditResource.FORMS)
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
    public Response exportOrganisationAuditEvents(
            @RestPath String code,
            @BeanParam AuditFilter filter,
            @BeanParam ExportRequest request,
            @Context HttpHeaders headers) {
        return reading.export(code, filter, request, headers);
    }
}
