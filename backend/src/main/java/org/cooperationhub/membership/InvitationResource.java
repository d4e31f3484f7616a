package org.cooperationhub.membership;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.MaxBody;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who is asked into an organisation. */
@Path("organisations/{code}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Invitations")
public class InvitationResource {
    @Inject
    House house;

    @Inject
    Invitations invitations;

    @Inject
    InvitationWrites writes;

    @Inject
    InvitationFile file;

    @Inject
    Bodies bodies;

    @Inject
    Writes rules;

    @GET
    @Operation(
            summary = "List invitations",
            description =
                    "Newest first, for administrators of the organisation, a focal point among its members for its country, and platform administrators.")
    public Page<InvitationView> listInvitations(
            @RestPath String code, @BeanParam InvitationFilter filter, @BeanParam PageRequest request) {
        var organisation = house.inviting(code);
        var gives = house.gives(organisation);
        return invitations.page(organisation, filter, request).map(each -> InvitationView.of(each, gives));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invite somebody", description = """
                    The mail goes out as soon as Keycloak has their account, which is made if there is none; waitsFor says \
                    what it still waits for, and it goes on by itself. Only to a role below the caller's own (403); \
                    inviting an administrator needs a recent sign-in (RFC 9470). 409 for a member, and for an address with \
                    an open invitation: send that one again.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = InvitationInput.class)))
    public InvitationView createInvitation(@RestPath String code, byte[] body) {
        rules.requireKey();
        var organisation = house.held(house.inviting(code));
        return view(writes.invite(organisation, bodies.read(body, InvitationInput.class)));
    }

    @POST
    @Path("batch")
    @Consumes("text/csv")
    @MaxBody(256 * 1024)
    @Operation(summary = "Invite many", description = """
                    CSV (RFC 4180) in UTF-8 with the columns email, role, name and language, of which the last two may be \
                    missing, and at most 500 rows. Answers with what became of each row: those without a finding are \
                    invited, the others are not. With dryRun=true nobody is. A repetition invites nobody twice.""")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public InvitationBatchView createInvitations(@RestPath String code, byte[] body) {
        var organisation = house.held(house.inviting(code));
        return file.invite(organisation, Objects.requireNonNullElse(body, new byte[0]));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get an invitation", description = "Its state and what it waits for; never its link.")
    public InvitationView getInvitation(@RestPath String code, @RestPath UUID id) {
        return view(invitations.one(house.inviting(code), id, LockModeType.NONE));
    }

    @POST
    @Path("{id}/mails")
    @ResponseStatus(201)
    @Operation(
            summary = "Send an invitation again",
            description =
                    "With a new link and a new term; the link before is void as soon as the mail is on its way. 409 when it was accepted or revoked.")
    public InvitationView resendInvitation(@RestPath String code, @RestPath UUID id) {
        rules.requireKey();
        return view(writes.resend(code, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Revoke an invitation",
            description =
                    "Its link opens nothing from now on; an account that was made for it and never used is removed. 409 when it was accepted. Repeating it changes nothing.")
    public void revokeInvitation(@RestPath String code, @RestPath UUID id) {
        writes.revoke(code, id);
    }

    private InvitationView view(Invitation of) {
        return InvitationView.of(of, house.gives(of.organisation));
    }
}
