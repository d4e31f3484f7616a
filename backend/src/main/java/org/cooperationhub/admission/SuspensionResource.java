package org.cooperationhub.admission;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** An organisation is suspended, or it is not. */
@Path("organisations/{code}/suspension")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Organisations")
public class SuspensionResource {
    @Inject
    Standings standings;

    @Inject
    OrganisationsInLine inLine;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Suspend an organisation", description = """
                    By a platform administrator who signed in within the last minutes. At once nobody and no machine acts for \
                    it, whatever their tokens say; its webhooks pause and its sessions end. What is published stays. 409 for a \
                    closed one. Repeating it changes nothing.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReasonInput.class)))
    public StandingView suspendOrganisation(@RestPath String code, byte[] body) {
        return told(code, standings.suspend(code, body));
    }

    @DELETE
    @Operation(
            summary = "Reopen a suspended organisation",
            description =
                    "By a platform administrator who signed in within the last minutes. Its people sign in anew; webhooks go on with what waited. Repeating it changes nothing.")
    public StandingView reopenOrganisation(@RestPath String code) {
        return told(code, standings.reopen(code));
    }

    private StandingView told(String code, StandingView decided) {
        return inLine.now() ? standings.view(code) : decided;
    }
}
