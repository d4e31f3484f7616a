package org.cooperationhub.project;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.StreamedBody;
import org.cooperationhub.file.Downloads;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.file.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** The files of a project. Nothing here holds a transaction while bytes come or go. */
@Path("projects/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Projects")
public class ProjectFileResource {
    @Inject
    ProjectFiles files;

    @Inject
    Uploads uploads;

    @Inject
    Downloads downloads;

    @Inject
    UriInfo uri;

    @POST
    @StreamedBody
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Add a file to a project", description = """
                    The body is the file itself. By an editor of the lead organisation or its machine, while the draft is \
                    not with the reviewers. The bytes decide what it is: 422 names what is wrong with an empty, mislabelled, \
                    cut off or infected file, 415 the types that are taken, 413 the most bytes. A Content-Type that says a type, \
                    and the extension of the name, must agree with the bytes. Safe to repeat without a key: the same bytes \
                    again are the same file, and answer 200.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "The project has this file already",
            content = @Content(schema = @Schema(implementation = StoredFileView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The file is new",
            content = @Content(schema = @Schema(implementation = StoredFileView.class)))
    @Parameter(
            name = "Repr-Digest",
            in = org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER,
            description = "RFC 9530; with sha-256 of the bytes, so that a file damaged on its way is noticed",
            schema = @Schema(type = SchemaType.STRING),
            example = "sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:")
    public RestResponse<StoredFileView> addProjectFile(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Name of the file, with its extension", required = true) @Nullable
                    String name,
            InputStream body) {
        files.requireEditable(id);
        try (var incoming = uploads.receive(body, name)) {
            uploads.keep(incoming);
            var added = files.add(id, incoming);
            var view = StoredFileView.of(added.file());
            if (!added.isNew()) return RestResponse.ok(view);
            var address = uri.getAbsolutePath().getPath() + "/" + view.sha256();
            return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                    .header(HttpHeaders.LOCATION, address)
                    .build();
        }
    }

    @GET
    @Operation(
            summary = "List the files of a project",
            description = "The newest first, for those who may see its draft.")
    public Page<StoredFileView> listProjectFiles(@RestPath UUID id, @BeanParam PageRequest request) {
        return files.page(id, request).map(StoredFileView::of);
    }

    @GET
    @PermitAll
    @Path("{sha256}")
    @Produces(MediaType.WILDCARD)
    @Uncompressed
    @Operation(
            summary = "Download a file of a project",
            description =
                    "Its bytes as they came, as an attachment, of a public document for everybody, of one for members for members, else for those who may see the draft.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            headers = {
                @Header(
                        name = "Content-Disposition",
                        description = "attachment, with the file's name (RFC 6266)",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Repr-Digest",
                        description = "SHA-256 of the bytes (RFC 9530)",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getProjectFile(
            @RestPath UUID id, @RestPath @Parameter(description = "SHA-256 of the bytes, hexadecimal") String sha256) {
        var found = files.readable(id, sha256);
        return downloads.of(found.file(), found.everybody());
    }
}
