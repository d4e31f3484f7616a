package org.cooperationhub.admission;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** An organisation is no more. */
@Path("organisations/{code}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Organisations")
public class ClosureResource {
    @Inject
    Closing closing;

    @Inject
    Standings standings;

    @Inject
    OrganisationsInLine inLine;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close an organisation",
            description =
                    "For good, by a platform administrator who signed in within the last minutes: nobody acts for it any more, as after a suspension. 409 names the projects that it still leads, up to twenty. Repeating it changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonInput.class)))
    public StandingView closeOrganisation(@RestPath String code, byte[] body) {
        var decided = closing.close(code, body);
        return inLine.now() ? standings.view(code) : decided;
    }
}
