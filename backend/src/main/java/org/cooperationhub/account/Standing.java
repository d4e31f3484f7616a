package org.cooperationhub.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What our tables say of a caller; the token and this together decide.
 *
 * @param person id of the person's row; null before their first write
 * @param organisations verified organisations of the token, by Keycloak id, without those where the person is
 *     suspended, not there yet or not there any more
 * @param grants finer roles that hold now, of active memberships in verified organisations
 * @param machineScopes scopes of the machine's row; null when the caller is no known machine
 */
record Standing(
        @Nullable UUID person,
        boolean suspended,
        Map<UUID, Place> organisations,
        List<Grant> grants,
        @Nullable UUID machineOrganisation,
        @Nullable Set<String> machineScopes) {

    /**
     * An organisation as the caller's answers name it.
     *
     * @param merged those whose place it took: whoever acts for it acts for what they left
     * @param membership id of the caller's place there; null where our tables have none
     * @param most the highest role that our tables allow the token to give; null for whatever it says
     */
    record Place(
            UUID id,
            String code,
            Map<String, String> name,
            Set<UUID> merged,
            @Nullable UUID membership,
            @Nullable MemberRole most) {}

    /**
     * A finer role.
     *
     * @param organisation whose member the person got it as
     * @param reach the project, country or initiative; empty for the whole organisation or platform
     */
    record Grant(UUID organisation, Role role, RoleGrant.Scope scope, String reach) {}
}
