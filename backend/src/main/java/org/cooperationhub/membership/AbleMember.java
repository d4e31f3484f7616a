package org.cooperationhub.membership;

import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Ability;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member who may do something, and how far. */
@Schema(name = "AbleMember")
public record AbleMember(
        @Schema(description = "Id of the member") UUID member,
        @Schema(examples = "Editor, Demo Kenya") String name,
        @Nullable MemberRole role,
        List<Ability> abilities) {
    static AbleMember of(Membership from, List<Ability> abilities) {
        return new AbleMember(from.id, from.sortName, from.baseRole, abilities);
    }
}
