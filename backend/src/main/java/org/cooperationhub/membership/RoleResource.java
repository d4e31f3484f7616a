package org.cooperationhub.membership;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Roles beyond the base role: for the organisation, a project, a country, an initiative or the whole platform. */
@Path("organisations/{code}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Roles")
public class RoleResource {
    @Inject
    House house;

    @Inject
    Grants grants;

    @Inject
    Bodies bodies;

    @Inject
    Writes rules;

    @GET
    @Operation(summary = "List finer roles", description = "Those that hold now, newest first.")
    public Page<GrantView> listRoles(
            @RestPath String code, @BeanParam GrantFilter filter, @BeanParam PageRequest request) {
        return grants.page(house.managed(code), filter, request);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a finer role", description = """
                    An administrator of the organisation makes contributors, to all of it or to one of its projects; all \
                    others are given by a platform administrator. Counts at once. 409 when the member has it already or \
                    is not active.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = GrantInput.class)))
    public GrantView createRole(@RestPath String code, byte[] body) {
        rules.requireKey();
        var organisation = house.held(house.managed(code));
        return grants.give(organisation, bodies.read(body, GrantInput.class));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a finer role", description = "At once. Repeating it changes nothing.")
    public void endRole(@RestPath String code, @RestPath UUID id) {
        grants.end(house.held(house.managed(code)), id);
    }
}
