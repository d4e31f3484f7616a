package org.cooperationhub.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Callers of every kind, as token and tables would make them. */
final class Holders {
    /** The caller's organisation, as ours and as Keycloak's. */
    static final UUID OWN = UUID.randomUUID();

    static final UUID KEYCLOAK = UUID.randomUUID();
    static final UUID OTHER = UUID.randomUUID();
    static final Set<String> SCOPES = Set.of("projects:read", "projects:write", "bulk:write", "changes:read");

    private static final Map<UUID, Standing.Place> PLACES =
            Map.of(KEYCLOAK, new Standing.Place(OWN, "OWN", Map.of("en", "Own"), Set.of(), null, null));

    private Holders() {}

    static Standing.Grant grant(Role role, RoleGrant.Scope scope, String reach) {
        return new Standing.Grant(OWN, role, scope, reach);
    }

    static Rights member(Role role, Standing.Grant... grants) {
        return Rights.of(person(Map.of(KEYCLOAK, Set.of(role))), standing(grants));
    }

    static Token person(Map<UUID, Set<Role>> memberships) {
        return token(null, Set.of(), false, memberships);
    }

    static Token administrator(Map<UUID, Set<Role>> memberships) {
        return token(null, Set.of(), true, memberships);
    }

    /** A machine in its organisation, by the scopes of its token and of its row. */
    static Rights machine(Set<String> token, Set<String> row, Standing.Grant... grants) {
        return Rights.of(
                token("machine", token, false, Map.of(KEYCLOAK, Set.of(Role.EDITOR))),
                new Standing(null, false, PLACES, List.of(grants), OWN, row));
    }

    static Standing standing(Standing.Grant... grants) {
        return new Standing(null, false, PLACES, List.of(grants), null, null);
    }

    static Standing suspended(Standing.Grant... grants) {
        return new Standing(null, true, PLACES, List.of(grants), null, null);
    }

    /** Nowhere a member: the token names no organisation that is verified. */
    static Standing outside(Standing.Grant... grants) {
        return new Standing(null, false, Map.of(), List.of(grants), null, null);
    }

    private static Token token(
            @Nullable String machine, Set<String> scopes, boolean administrator, Map<UUID, Set<Role>> memberships) {
        return new Token("issuer", "subject", "Name", null, null, machine, scopes, administrator, memberships);
    }
}
