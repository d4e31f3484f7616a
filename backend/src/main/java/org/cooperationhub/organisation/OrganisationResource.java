package org.cooperationhub.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Member organisations, public fields. */
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Organisations")
public class OrganisationResource {
    @Inject
    Organisations organisations;

    @GET
    @Operation(summary = "List member organisations", description = "Ordered by name. Public fields alone.")
    public Page<OrganisationView> listOrganisations(
            @BeanParam OrganisationFilter filter, @BeanParam PageRequest request) {
        return organisations.page(filter, request).map(OrganisationView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a member organisation", description = "404 for an organisation that is not verified yet.")
    public OrganisationView getOrganisation(@RestPath UUID id) {
        return OrganisationView.of(organisations.publicById(id));
    }
}
