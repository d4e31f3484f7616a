package org.cooperationhub.membership;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Membership;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An invitation as whoever has its link sees it. */
@Path("invitations/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Personal
@PermitAll
@Tag(name = "Invitations")
public class OpenInvitationResource {
    @Inject
    Invitations invitations;

    @Inject
    InvitationWrites writes;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Open an invitation", description = """
                    By the token in the link of the mail: who invites, to what, as what, until when, and whether it can \
                    still be accepted. Signed in, it says as well whether it was sent to the caller. 404 for a token of \
                    none, or of a mail after which another one was sent.""")
    public OpenInvitationView openInvitation(@RestPath String token) {
        var found = invitations.byToken(token, LockModeType.NONE);
        return OpenInvitationView.of(found, you(found));
    }

    @PUT
    @Path("acceptance")
    @Authenticated
    @Operation(summary = "Accept an invitation", description = """
                    Makes the caller a member with the role that was offered. 403 unless it was sent to the address that \
                    the caller proved to be theirs; 409 when it expired, was revoked, was used by another account, or the \
                    caller is a member already. Repeating it changes nothing. The role counts with the caller's next token.""")
    public OpenInvitationView acceptInvitation(@RestPath String token) {
        return OpenInvitationView.of(writes.accept(token), OpenInvitationView.You.MEMBER);
    }

    private OpenInvitationView.@Nullable You you(Invitation found) {
        if (caller.anonymous()) return null;
        if (!found.email.equalsIgnoreCase(caller.verifiedEmail())) return OpenInvitationView.You.SOMEBODY_ELSE;
        var person = caller.personId();
        var member = person != null
                && Membership.count(
                                "person.id = ?1 and organisation = ?2 and status = ACTIVE", person, found.organisation)
                        > 0;
        return member ? OpenInvitationView.You.MEMBER : OpenInvitationView.You.INVITED;
    }
}
