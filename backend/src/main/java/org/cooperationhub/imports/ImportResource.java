package org.cooperationhub.imports;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.StreamedBody;
import org.cooperationhub.common.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files that are written through a source. No transaction is open while one is received. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Imports")
public class ImportResource {
    private static final String BYTES = "binary";

    @Inject
    Imports imports;

    @Inject
    ImportUploads uploads;

    @Inject
    RequestFacts facts;

    @POST
    @StreamedBody(keyed = true)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Import a file", description = """
                    The body is the file: NDJSON with an item of a batch on each line, CSV, a workbook, IATI 2.03 \
                    activities, or an export of this hub in one of these forms; gzip is taken. It is received whole, looked \
                    at and queued: 202, and the import tells how it goes. 422 for a file that is not what it is called, is \
                    not in UTF-8, or would unpack to too much. With dryRun every row is checked and nothing written; a \
                    commitment then writes without another upload. Rows have the outcomes of a batch; the same file again \
                    changes nothing. An Idempotency-Key is needed, the digest of the unpacked body counts for it. 409 with \
                    20 open imports of the source.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, format = BYTES)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = BYTES)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = BYTES)),
                @Content(mediaType = "application/xml", schema = @Schema(type = SchemaType.STRING, format = BYTES))
            })
    @APIResponse(
            responseCode = "202",
            description = "The file is queued",
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the import",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(
            name = "Content-Encoding",
            in = ParameterIn.HEADER,
            description = "gzip, where the body is",
            schema = @Schema(enumeration = {"gzip"}))
    public RestResponse<ImportView> createImport(
            @RestQuery
                    @Parameter(description = "Key of the source", required = true, example = "demo-partner")
                    @Nullable
                    String source,
            @RestQuery
                    @Parameter(
                            description = "What the rows are",
                            schema = @Schema(enumeration = "project", defaultValue = "project"))
                    @Nullable
                    String entity,
            @RestQuery
                    @Parameter(
                            description =
                                    "reject refuses a row with a fault; skip leaves its faulty members out, writes the rest, and says so",
                            schema =
                                    @Schema(
                                            enumeration = {"reject", "skip"},
                                            defaultValue = "reject"))
                    @Nullable
                    String onInvalid,
            @RestQuery
                    @Parameter(
                            description = "Instead of Content-Type",
                            schema = @Schema(enumeration = {"ndjson", "csv", "xlsx", "iati-xml"}))
                    @Nullable
                    String format,
            @RestQuery @Parameter(description = "Name of the file, at most 200 characters") @Nullable String name,
            @Context HttpHeaders headers,
            InputStream body) {
        if (source == null) throw Problems.invalidParameter("source", "required");
        if (entity != null && !entity.equals("project"))
            throw Problems.invalidParameter("entity", "not-a-code", "project");
        if (name != null && (name.length() > 200 || name.chars().anyMatch(Character::isISOControl)))
            throw Problems.invalidParameter("name", "not-a-name");
        var wish = new Imports.Wish(source, ImportFormat.of(format, headers.getMediaType()), name, skips(onInvalid));
        if (facts.idempotencyKey() == null)
            throw Problems.of(
                    ProblemCode.IDEMPOTENCY_KEY_MISSING,
                    Fault.header("Idempotency-Key", "missing", Words.say("fault.key-missing")));
        imports.authorise(source);
        var view = imports.add(wish, uploads.receive(body, wish.format(), headers));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, Imports.address(view.id()))
                .build();
    }

    private static boolean skips(@Nullable String onInvalid) {
        if (onInvalid == null || onInvalid.equals("reject")) return false;
        if (onInvalid.equals("skip")) return true;
        throw Problems.invalidParameter("onInvalid", "not-on-invalid");
    }

    @GET
    @Operation(summary = "List imports", description = "Of the sources that the caller may see, newest first.")
    public Page<ImportView> listImports(
            @RestQuery @Parameter(description = "Key of one source") @Nullable String source,
            @BeanParam PageRequest request) {
        return imports.page(source, request);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an import",
            description = "Where it stands. 404 for one through the source of another organisation.")
    public ImportView getImport(@RestPath UUID id) {
        return imports.get(id);
    }

    @PUT
    @Path("{id}/cancellation")
    @Operation(
            summary = "Cancel an import",
            description =
                    "Stops it between two pieces of 50 rows; what is written stays written. The same again changes nothing; 409 once it has ended.")
    public ImportView cancelImport(@RestPath UUID id) {
        return imports.cancel(id);
    }

    @PUT
    @Path("{id}/check")
    @Operation(
            summary = "Check an import again",
            description =
                    "Another dry run of the same file, with the mapping of now, so that a changed mapping needs no other upload. 409 while it is open, and once it was committed.")
    public ImportView checkImport(@RestPath UUID id) {
        return imports.check(id);
    }

    @PUT
    @Path("{id}/commitment")
    @Operation(
            summary = "Commit an import",
            description =
                    "Writes the file that a dry run checked, without another upload, with the mapping of the check. Rows with errors are refused again. The same again changes nothing; 409 before the check has ended well.")
    public ImportView commitImport(@RestPath UUID id) {
        return imports.commit(id);
    }
}
