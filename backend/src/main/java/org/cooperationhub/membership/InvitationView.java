package org.cooperationhub.membership;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation, for those who may invite; never its link. */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        long version,

        @Schema(description = "Code of the organisation", examples = "DEMO-KE")
        String organisation,

        @Schema(examples = "amina@ministry-ke.example") String email,
        @Nullable String name,

        @Schema(description = "Language of the mail", examples = "sw") @Nullable
        String language,

        MemberRole role,
        State state,

        @Schema(description = "Who invites", examples = "Administrator, Demo Kenya")
        String invitedBy,

        @Schema(
                description =
                        "KEYCLOAK until the account is there, MAIL until ours and, for a new account, Keycloak's is on its way; null when all is done")
        MemberView.@Nullable Waiting waitsFor,

        @Schema(description = "When the mail server took the last mail") @Nullable
        Instant sentAt,

        Instant expiresAt,
        @Nullable Instant acceptedAt,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller may do with it now")
        List<Step> may)
        implements Representation {

    /** What has become of it. */
    @Schema(name = "InvitationState")
    public enum State {
        PENDING,
        EXPIRED,
        BOUNCED,
        ACCEPTED,
        REVOKED
    }

    @Schema(name = "InvitationStep")
    public enum Step {
        RESEND,
        REVOKE
    }

    static InvitationView of(Invitation from, Set<MemberRole> gives) {
        return new InvitationView(
                from.id,
                from.version,
                from.organisation.code,
                from.email,
                from.name,
                from.locale,
                from.baseRole,
                state(from),
                from.invitedBy.displayName,
                waiting(from),
                from.sentAt,
                from.expiresAt,
                from.acceptedAt,
                from.createdAt,
                from.updatedAt,
                steps(from, gives));
    }

    private static List<Step> steps(Invitation of, Set<MemberRole> gives) {
        if (!of.open()) return List.of();
        return gives.contains(of.baseRole) ? List.of(Step.RESEND, Step.REVOKE) : List.of(Step.REVOKE);
    }

    private static State state(Invitation of) {
        return of.expired() ? State.EXPIRED : State.valueOf(of.status.name());
    }

    private static MemberView.@Nullable Waiting waiting(Invitation of) {
        if (of.status != Invitation.Status.PENDING || of.doneAt != null || of.expired()) return null;
        return of.membership == null ? MemberView.Waiting.KEYCLOAK : MemberView.Waiting.MAIL;
    }

    @Override
    public String address() {
        return "/organisations/" + organisation + "/invitations/" + id;
    }
}
