package org.cooperationhub.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.RoleGrant;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's place in an organisation, for those who manage its people. */
@Schema(name = "Member")
public record MemberView(
        UUID id,
        long version,

        @Schema(description = "Code of the organisation", examples = "DEMO-KE")
        String organisation,

        @Schema(examples = "Editor, Demo Kenya") String name,

        @Schema(examples = "editor@ministry-ke.example") @Nullable
        String email,

        @Schema(
                description =
                        "INVITED until the invitation is accepted; SUSPENDED and ENDED may do nothing, whatever their tokens say")
        Membership.Status status,

        @Schema(description = "Null where only the token says it") @Nullable
        MemberRole role,

        @Schema(description = "Finer roles that hold now") List<GrantView> grants,

        @Nullable Instant activatedAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant endedAt,

        @Schema(description = "KEYCLOAK while it is still to be told; what was decided holds here already") @Nullable
        Waiting waitsFor,

        @Schema(description = "True for the caller's own place")
        boolean you,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What the caller may do with it now")
        List<Step> may)
        implements Representation {

    /** What a decision waits for; it goes on by itself. */
    @Schema(name = "AccountWaiting")
    public enum Waiting {
        KEYCLOAK,
        MAIL
    }

    @Schema(name = "MemberStep")
    public enum Step {
        CHANGE_ROLE,
        GRANT,
        SUSPEND,
        REACTIVATE,
        REMOVE
    }

    static MemberView of(
            Membership from, String organisation, List<RoleGrant> grants, @Nullable UUID self, long administrators) {
        var person = from.person;
        return new MemberView(
                from.id,
                from.version,
                organisation,
                from.sortName,
                person.email,
                from.status,
                from.baseRole,
                grants.stream().map(each -> GrantView.of(each, from)).toList(),
                from.activatedAt,
                from.suspendedAt,
                from.endedAt,
                from.syncAt == null ? null : Waiting.KEYCLOAK,
                person.id.equals(self),
                from.createdAt,
                from.updatedAt,
                steps(from, from.administers() && administrators < 2));
    }

    private static List<Step> steps(Membership of, boolean last) {
        var may = new ArrayList<Step>();
        switch (of.status) {
            case ACTIVE -> {
                may.add(Step.GRANT);
                if (!last) may.addAll(List.of(Step.CHANGE_ROLE, Step.SUSPEND, Step.REMOVE));
            }
            case SUSPENDED -> may.addAll(List.of(Step.REACTIVATE, Step.REMOVE));
            case INVITED, ENDED -> {}
        }
        return may.stream().sorted().toList();
    }

    @Override
    public String address() {
        return "/organisations/" + organisation + "/members/" + id;
    }
}
