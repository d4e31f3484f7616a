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

/** An organisation took the place of another. */
@Path("organisations/{code}/merger")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Organisations")
public class MergerResource {
    @Inject
    Closing closing;

    @Inject
    Standings standings;

    @Inject
    OrganisationsInLine inLine;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge an organisation into another",
            description =
                    "For duplicates, for good, by a platform administrator who signed in within the last minutes. Its id, code and everything that names it stay, and it answers with the organisation that took its place, whose people act for its projects from then on. Its own memberships and machines end. Repeating it changes nothing; 409 if it was merged otherwise or closed.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MergerInput.class)))
    public StandingView mergeOrganisation(@RestPath String code, byte[] body) {
        var decided = closing.merge(code, body);
        return inLine.now() ? standings.view(code) : decided;
    }
}
