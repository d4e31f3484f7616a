package org.cooperationhub.export;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.cooperationhub.organisation.OrganisationFilter;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All organisations in one answer. */
@Path("organisations/export")
@PermitAll
@Tag(name = "Exports")
public class OrganisationExportResource {
    @Inject
    RecordExports exports;

    @Inject
    Organisations organisations;

    @GET
    @Produces({ExportFormat.NDJSON_TYPE, ExportFormat.CSV_TYPE})
    @Operation(
            summary = "Export organisations",
            description = "Member organisations, public fields alone, under the same filter as the list."
                    + RecordExports.SUMMARY_OF_FORMS)
    @APIResponse(
            responseCode = "200",
            description = "The export",
            headers = {
                @Header(
                        name = "Sync-Cursor",
                        description = RecordExports.CURSOR,
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = RecordExports.NAME,
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response exportOrganisations(
            @BeanParam OrganisationFilter filter, @BeanParam ExportRequest request, @Context HttpHeaders headers) {
        return exports.answer(
                RecordKind.ORGANISATIONS, request, headers, (last, most) -> organisations.ids(filter, last, most));
    }
}
