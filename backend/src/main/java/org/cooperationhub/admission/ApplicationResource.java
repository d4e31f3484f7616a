package org.cooperationhub.admission;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.StreamedBody;
import org.cooperationhub.file.Downloads;
import org.cooperationhub.file.StoredFileView;
import org.cooperationhub.file.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that ask to become members. Whoever applies needs no account: a key proves them. Nothing here holds a
 * transaction while bytes come, or while the DNS or Keycloak is asked.
 */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Applications")
public class ApplicationResource {
    @Inject
    Applying applying;

    @Inject
    Deciding deciding;

    @Inject
    Applications applications;

    @Inject
    DomainRecord record;

    @Inject
    OrganisationsInLine inLine;

    @Inject
    Uploads uploads;

    @Inject
    Downloads downloads;

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Apply to join", description = """
                    By anybody, for an organisation. A mail with a link asks the contact to confirm the address within seven \
                    days; reviewers see the application from then on, and the public none of it before it is verified. The \
                    answer is the same whether or not the hub knows the applicant. With its key up to five documents are \
                    added. Some a network and hour (429).""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationInput.class)))
    public NewApplicationView createApplication(byte[] body) {
        return applying.apply(body);
    }

    @GET
    @Transactional
    @Operation(
            summary = "List applications",
            description =
                    "Whose address is confirmed, newest first: all for reviewers and platform administrators, those of their country for focal points and state authorities.")
    public Page<ApplicationSummary> listApplications(
            @RestQuery @Parameter(description = "WAITING, VERIFIED, REFUSED, comma-separated") @Nullable String state,
            @BeanParam PageRequest request) {
        var states = Filters.members(Application.State.class, "state", state);
        return applications.page(states, request).map(ApplicationSummary::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an application",
            description = "Everything that was said and proven, and what the caller may do with it.")
    public ApplicationView getApplication(@RestPath UUID id) {
        return deciding.view(id);
    }

    @POST
    @PermitAll
    @StreamedBody
    @Path("{id}/files")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Add a document to an application", description = """
                    The body is the file itself, sent with the key of the application, such as a letter of the organisation's \
                    head. Checked as files of projects are; five at most (409). Safe to repeat: the same bytes are the same \
                    file, and answer 200.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "The application has this file already",
            content = @Content(schema = @Schema(implementation = StoredFileView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The file is new",
            content = @Content(schema = @Schema(implementation = StoredFileView.class)))
    public RestResponse<StoredFileView> addApplicationFile(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Name of the file, with its extension", required = true) @Nullable
                    String name,
            @RestHeader("Application-Key")
                    @Parameter(
                            description = "The key that the application was answered with",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    String key,
            InputStream body) {
        applying.requireRoom(id, key);
        try (var incoming = uploads.receive(body, name)) {
            uploads.keep(incoming);
            var added = applying.add(id, key, incoming);
            var status = added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
            return RestResponse.ResponseBuilder.create(status, StoredFileView.of(added.file()))
                    .build();
        }
    }

    @GET
    @Path("{id}/files/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Uncompressed
    @Operation(
            summary = "Download a document of an application",
            description = "Its bytes as they came, as an attachment.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getApplicationFile(
            @RestPath UUID id, @RestPath @Parameter(description = "SHA-256 of the bytes, hexadecimal") String sha256) {
        return downloads.of(deciding.file(id, sha256), false);
    }

    @PUT
    @PermitAll
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm the contact's address",
            description =
                    "With the key of the link that was sent there. 404 for a wrong key and after seven days. Repeating it changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = KeyInput.class)))
    public ApplicantView confirmApplication(@RestPath UUID id, byte[] body) {
        return applying.confirm(id, body);
    }

    @PUT
    @Path("{id}/domain-proof")
    @Operation(
            summary = "Look for the applicant's record in the DNS",
            description =
                    "Now: _cooperation-hub.<domain> with the TXT value of the application. What is found, or not, is noted. 503 while no server answers.")
    public ApplicationView checkApplicationDomain(@RestPath UUID id) {
        var wanted = deciding.record(id);
        return deciding.domainChecked(id, record.isThere(wanted));
    }

    @PUT
    @Path("{id}/state-confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm an applicant for its state",
            description = "By the focal point or state authority of its country, who has no part in it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = StatementInput.class)))
    public ApplicationView confirmApplicationByState(@RestPath UUID id, byte[] body) {
        return deciding.confirmByState(id, body);
    }

    @PUT
    @Path("{id}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verify an applicant", description = """
                    By a reviewer or platform administrator who has no part in it and signed in within the last minutes. It \
                    is a member from then on; its accounts are made at Keycloak at once, or by themselves when Keycloak is \
                    back, and its contact is invited as first administrator. 409 while what the method needs has not \
                    happened. Repeating it changes nothing.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = VerificationInput.class)))
    public ApplicationView verifyApplication(@RestPath UUID id, byte[] body) {
        var decided = deciding.verify(id, body);
        return inLine.now() ? deciding.view(id) : decided;
    }

    @PUT
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Refuse an applicant",
            description = "As above, with the reason, which the contact is told. Repeating it changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonInput.class)))
    public ApplicationView refuseApplication(@RestPath UUID id, byte[] body) {
        return deciding.refuse(id, body);
    }
}
