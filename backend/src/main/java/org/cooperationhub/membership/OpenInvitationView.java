package org.cooperationhub.membership;

import java.time.Instant;
import java.util.Map;
import org.cooperationhub.account.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the link of an invitation tells whoever opens it: nothing of the person whom it was sent to. */
@Schema(name = "OpenInvitation")
public record OpenInvitationView(
        @Schema(description = "Name of the organisation, by language")
        Map<String, String> organisation,

        @Schema(description = "Code of the organisation", examples = "DEMO-KE")
        String code,

        MemberRole role,

        @Schema(description = "Who invites", examples = "Administrator, Demo Kenya")
        String invitedBy,

        Instant until,
        State state,

        @Schema(description = "Who asks; null for nobody who signed in") @Nullable
        You you) {

    /** VALID can be accepted; the others cannot any more. */
    @Schema(name = "OpenInvitationState")
    public enum State {
        VALID,
        EXPIRED,
        USED,
        REVOKED
    }

    /** Who is signed in: whom it was sent to, somebody with another address, or a member already. */
    @Schema(name = "OpenInvitationYou")
    public enum You {
        INVITED,
        SOMEBODY_ELSE,
        MEMBER
    }

    static OpenInvitationView of(Invitation from, @Nullable You you) {
        return new OpenInvitationView(
                from.organisation.name.map(),
                from.organisation.code,
                from.baseRole,
                from.invitedBy.displayName,
                from.expiresAt,
                state(from),
                you);
    }

    private static State state(Invitation of) {
        return switch (of.status) {
            case PENDING, BOUNCED -> of.expired() ? State.EXPIRED : State.VALID;
            case ACCEPTED -> State.USED;
            case REVOKED -> State.REVOKED;
        };
    }
}
