package org.cooperationhub.admission;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How an organisation stands. */
@Path("organisations/{code}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Personal
@Tag(name = "Organisations")
public class StandingResource {
    @Inject
    Standings standings;

    @GET
    @Operation(
            summary = "Get the standing of an organisation",
            description =
                    "Its status, the reason of the last decision, and whether its accounts are in line; for its administrators and platform administrators.")
    public StandingView getOrganisationStanding(@RestPath String code) {
        return standings.view(code);
    }
}
