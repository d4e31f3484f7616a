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
import org.cooperationhub.publication.PublishedFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All published projects in one answer. No transaction is open while it is sent: its reader may be slow. */
@Path("projects/export")
@PermitAll
@Tag(name = "Exports")
public class ProjectExportResource {
    @Inject
    ProjectExports exports;

    @Inject
    ExportAnswers answers;

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
        var language = answers.language(lang);
        var after = ExportAnswers.id(afterId);
        return answers.answer("projects", chosen, () -> exports.prepare(chosen, filter, after, language));
    }
}
