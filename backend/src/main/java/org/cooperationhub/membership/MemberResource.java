package org.cooperationhub.membership;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.account.Abilities;
import org.cooperationhub.account.Ability;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One member: what they are there, and whether they may act. */
@Path("organisations/{code}/members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Members")
public class MemberResource {
    @Inject
    House house;

    @Inject
    Members members;

    @Inject
    MemberWrites writes;

    @Inject
    Abilities abilities;

    @GET
    @Operation(summary = "Get a member", description = "Base role, finer roles, state, and what waits for Keycloak.")
    public MemberView getMember(@RestPath String code, @RestPath UUID id) {
        return members.view(members.one(house.managed(code), id));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change the base role of a member", description = """
                    RFC 7396. Only to a role below the caller's own; a platform administrator may give each. Less holds \
                    at once, more with the member's next token. Making or unmaking an administrator needs a recent \
                    sign-in (RFC 9470). 409 for the last administrator, and for whoever is not active.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = MemberInput.class)))
    public MemberView editMember(@RestPath String code, @RestPath UUID id, byte[] body) {
        return writes.changeRole(code, id, body);
    }

    @PUT
    @Path("suspension")
    @Operation(summary = "Suspend a member", description = """
                    Until it is taken back they have no rights in this organisation, whatever their tokens say: at once \
                    here, within four seconds on every instance. Keycloak ends their sessions as soon as it answers. \
                    Needs a recent sign-in (RFC 9470). 409 for the last administrator. Repeating it changes nothing.""")
    public MemberView suspendMember(@RestPath String code, @RestPath UUID id) {
        return writes.suspend(code, id);
    }

    @DELETE
    @Path("suspension")
    @Operation(
            summary = "Reactivate a member",
            description = "With the roles that they had. Repeating it changes nothing; 409 for one who left.")
    public MemberView reactivateMember(@RestPath String code, @RestPath UUID id) {
        return writes.reactivate(code, id);
    }

    @DELETE
    @Operation(summary = "Remove a member", description = """
                    By an administrator, or by the member who leaves. Their finer roles end as well. 409 for the last \
                    administrator, and for somebody who is only invited: revoke the invitation. An account of an \
                    identity provider of the organisation stays at Keycloak, without roles. Repeating it changes nothing.""")
    public void removeMember(
            @RestPath String code,
            @RestPath UUID id,
            @Parameter(description = "Id of the active member who takes over the drafts that this one wrote")
                    @RestQuery
                    @Nullable
                    UUID draftsTo) {
        writes.remove(code, id, draftsTo);
    }

    @GET
    @Path("abilities")
    @Operation(summary = "What can this member do?", description = """
                    Every action of the permission table that they may do as a member of this organisation, on what, and \
                    by which roles. What a platform administrator may do is said by Keycloak and not here.""")
    public Page<Ability> listMemberAbilities(@RestPath String code, @RestPath UUID id) {
        var member = members.one(house.managed(code), id);
        return Page.whole(
                abilities.of(member, members.grants(java.util.List.of(id)).getOrDefault(id, java.util.List.of())));
    }
}
