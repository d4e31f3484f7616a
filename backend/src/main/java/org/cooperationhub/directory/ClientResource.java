package org.cooperationhub.directory;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** One machine: what it may, until when, and what it proves itself with. */
@Path("organisations/{code}/clients/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "API clients")
public class ClientResource {
    @Inject
    ClientWrites writes;

    @Inject
    Shown shown;

    @GET
    @Operation(
            summary = "Get an API client",
            description = "Its scopes, state, expiry, last use and credentials; never a secret.")
    public ClientView getApiClient(@RestPath String code, @RestPath UUID id) {
        return writes.view(code, id);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change an API client",
            description =
                    "RFC 7396: name, purpose, scopes, expiry. Less holds at once; more as soon as Keycloak puts it into new tokens. 409 once it is revoked.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClientInput.class)))
    public ClientView editApiClient(@RestPath String code, @RestPath UUID id, byte[] body) {
        return writes.edit(code, id, body);
    }

    @PUT
    @Path("revocation")
    @Operation(
            summary = "Revoke an API client",
            description =
                    "For good, with all its credentials: it writes nothing from now on, and reads nothing hidden after a few seconds at most, whatever its tokens say. Repeating it changes nothing.")
    public ClientView revokeApiClient(@RestPath String code, @RestPath UUID id) {
        return writes.revoke(code, id);
    }

    @POST
    @Path("credentials")
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a credential to an API client",
            description =
                    "The one before still works for overlapHours after this one does, and at most two work at a time (409). The secret is shown this once, as when a client is created.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CredentialInput.class)))
    public ClientView createApiCredential(@RestPath String code, @RestPath UUID id, byte[] body) {
        var decided = writes.addCredential(code, id, body);
        return shown.of(decided, decided.credentials().getLast().id());
    }

    @DELETE
    @Path("credentials/{credential}")
    @Operation(summary = "End a credential", description = "At once. Repeating it changes nothing.")
    public void deleteApiCredential(@RestPath String code, @RestPath UUID id, @RestPath UUID credential) {
        writes.endCredential(code, id, credential);
    }

    @POST
    @Path("credentials/{credential}/secret")
    @ResponseStatus(201)
    @Operation(
            summary = "Make a new secret for a credential",
            description =
                    "For one that is UNCLAIMED, or whose secret was lost: the one before is void at once. Shown this once. 503 while Keycloak does not answer: the credential is UNCLAIMED then, ask again. 409 while another request is at it, or decided otherwise meanwhile: ask again in two minutes.")
    public ClientView createApiCredentialSecret(@RestPath String code, @RestPath UUID id, @RestPath UUID credential) {
        return shown.orUnavailable(writes.askSecret(code, id, credential), credential);
    }
}
