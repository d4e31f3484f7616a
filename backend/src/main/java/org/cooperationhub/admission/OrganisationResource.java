package org.cooperationhub.admission;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.organisation.OrganisationFilter;
import org.cooperationhub.organisation.OrganisationView;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Member organisations, public fields; edited by their administrators. */
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Organisations")
public class OrganisationResource {
    @Inject
    Organisations organisations;

    @Inject
    Editing editing;

    @GET
    @Operation(summary = "List member organisations", description = "Ordered by name. Public fields alone.")
    public Page<OrganisationView> listOrganisations(
            @BeanParam OrganisationFilter filter, @BeanParam PageRequest request) {
        return organisations.page(filter, request).map(OrganisationView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a member organisation",
            description =
                    "By id or code, for good: one that was merged says which organisation took its place. 404 for an organisation that is not verified yet.")
    public OrganisationView getOrganisation(
            @RestPath @Parameter(description = "Id or code", example = "DEMO-KE") String id) {
        return OrganisationView.of(organisations.publicByIdOrCode(id));
    }

    @PATCH
    @Path("{id}")
    @Authenticated
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change a member organisation",
            description =
                    "RFC 7396, by its administrators and platform administrators: names, acronym, country, website, IATI type, identifiers. Every version is kept. 409 unless it is verified, or when another organisation has one of the identifiers.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationInput.class)))
    public OrganisationView editOrganisation(
            @RestPath @Parameter(description = "Id or code", example = "DEMO-KE") String id, byte[] body) {
        return editing.edit(id, body);
    }
}
