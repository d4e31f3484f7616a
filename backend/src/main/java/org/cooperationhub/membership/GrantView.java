package org.cooperationhub.membership;

import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.Role;
import org.cooperationhub.account.RoleGrant;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finer role of a member. */
@Schema(name = "RoleGrant")
public record GrantView(
        UUID id,
        @Schema(description = "Id of the member") UUID member,

        @Schema(description = "Name of the member", examples = "Contributor, Demo Kenya")
        String name,

        Role role,
        RoleGrant.Scope scope,

        @Schema(
                description =
                        "Id of the project, or code of the country or initiative; null where the scope says it all",
                examples = "KE")
        @Nullable
        String reach,

        @Schema(description = "From then on it gives nothing; null for no end") @Nullable
        Instant until,

        Instant createdAt)
        implements Representation {

    static GrantView of(RoleGrant from, Membership to) {
        return new GrantView(
                from.id, to.id, to.sortName, from.role, from.scope, from.scopeId, from.until, from.createdAt);
    }

    @Override
    public long version() {
        return 0;
    }
}
