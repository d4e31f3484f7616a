package org.cooperationhub.directory;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The machines of an organisation. Those that call Keycloak have no transaction of their own. */
@Path("organisations/{code}/clients")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "API clients")
public class ClientListResource {
    @Inject
    Clients clients;

    @Inject
    ClientWrites writes;

    @Inject
    Shown shown;

    @GET
    @Transactional
    @Operation(
            summary = "List API clients",
            description =
                    "Machines of an organisation, newest first, for its administrators and platform administrators; never for a machine.")
    public Page<ClientView> listApiClients(@RestPath String code, @BeanParam PageRequest request) {
        var organisation = clients.managed(code);
        clients.noteReading(organisation, "clients");
        return clients.views(clients.page(organisation, request));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create an API client", description = """
                    Answers with the secret, which is shown this once: the hub does not keep it, and a repetition of the \
                    request has it no more. While Keycloak does not answer, the client is PENDING and is finished by itself \
                    later; its secret is then to be asked for. 401 with error="insufficient_user_authentication" (RFC \
                    9470) unless the person signed in within the last minutes; 409 when the organisation has fifty.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewClientInput.class)))
    public ClientView createApiClient(@RestPath String code, byte[] body) {
        var made = writes.create(code, body);
        return shown.of(made, made.credentials().getLast().id());
    }
}
