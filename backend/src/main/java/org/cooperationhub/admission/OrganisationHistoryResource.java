package org.cooperationhub.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Fresh;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What an organisation said of itself before. */
@Path("organisations/{code}/history")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Fresh
@Tag(name = "Organisations")
public class OrganisationHistoryResource {
    @Inject
    OrganisationHistory history;

    @GET
    @Operation(
            summary = "List the versions of an organisation",
            description =
                    "The newest first, each with the members that changed and their values before and after. Who changed them is told to its members and to platform administrators alone.")
    public Page<OrganisationChangeView> listOrganisationHistory(@RestPath String code, @BeanParam PageRequest request) {
        return history.page(code, request);
    }
}
