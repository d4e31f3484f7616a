package org.cooperationhub.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person is in an organisation; Keycloak holds it as a group of the organisation. */
@Schema(name = "MemberRole")
public enum MemberRole {
    READER(Role.READER),
    EDITOR(Role.EDITOR),
    ORG_ADMIN(Role.ORG_ADMIN);

    public final Role role;

    MemberRole(Role role) {
        this.role = role;
    }

    /** This role, or the lower one that our table says; above that no token lifts anybody. */
    static Role atMost(Role role, @Nullable MemberRole most) {
        return most == null || role.compareTo(most.role) <= 0 ? role : most.role;
    }
}
