package org.cooperationhub.membership;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The people of an organisation. */
@Path("organisations/{code}/members")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Members")
public class MemberListResource {
    @Inject
    House house;

    @Inject
    Members members;

    @GET
    @Operation(
            summary = "List members",
            description =
                    "People of an organisation by name, for its administrators and platform administrators; never for a machine. Those who left are listed with status=ENDED alone.")
    public Page<MemberView> listMembers(
            @RestPath String code, @BeanParam MemberFilter filter, @BeanParam PageRequest request) {
        return members.page(house.managed(code), filter, request);
    }
}
