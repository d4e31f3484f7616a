package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Set;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.RoleGrant;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;

/**
 * Whose people the caller may do something with, and what they may give: only what lies below their own role. A
 * platform administrator may give everything.
 */
@ApplicationScoped
class House {
    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    EntityManager em;

    /**
     * The organisation of this code, once the caller manages its people. 403 for its other members and for every
     * machine, 404 for everybody else.
     */
    Organisation managed(String code) {
        var found = known(code);
        if (!caller.may(Action.MANAGE_MEMBERS, found.id) && !caller.belongsTo(found)) throw Problems.notFound();
        caller.require(Action.MANAGE_MEMBERS, found.id);
        return found;
    }

    /** As {@link #managed}, for whoever may invite. */
    Organisation inviting(String code) {
        var found = known(code);
        if (focal(found)) return found;
        if (!caller.may(Action.INVITE_MEMBERS, found.id) && !caller.belongsTo(found)) throw Problems.notFound();
        caller.require(Action.INVITE_MEMBERS, found.id);
        return found;
    }

    private Organisation known(String code) {
        if (caller.machine()) throw Problems.forbidden("ORG_ADMIN, PLATFORM_ADMIN");
        return organisations.byCode(code).orElseThrow(Problems::notFound);
    }

    /** A focal point of the country of their own organisation. */
    private boolean focal(Organisation own) {
        return own.country != null && caller.belongsTo(own) && caller.mayFor(Action.INVITE_MEMBERS, own.country);
    }

    /** Decisions on one organisation's people follow each other: its last administrator cannot go twice at once. */
    Organisation held(Organisation organisation) {
        em.lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        return organisation;
    }

    /** The base roles that the caller may give there. */
    Set<MemberRole> gives(Organisation there) {
        if (caller.mayEverywhere(Action.MANAGE_MEMBERS)) return EnumSet.allOf(MemberRole.class);
        if (caller.may(Action.MANAGE_MEMBERS, there.id)) return EnumSet.of(MemberRole.READER, MemberRole.EDITOR);
        return EnumSet.of(MemberRole.READER);
    }

    /** Ends with 403 unless the caller may give this role there; making an administrator needs a recent sign-in. */
    void requireGives(MemberRole role, Organisation there) {
        if (!gives(there).contains(role)) throw Problems.forbidden(above(role));
        if (role == MemberRole.ORG_ADMIN) caller.requireRecentSignIn();
    }

    private static String above(MemberRole role) {
        return role == MemberRole.ORG_ADMIN ? "PLATFORM_ADMIN" : "ORG_ADMIN, PLATFORM_ADMIN";
    }

    /**
     * Ends with 403 unless the caller may give a finer role of this scope: all but a platform administrator only
     * contributors.
     */
    void requireGives(RoleGrant.Scope scope) {
        var own = scope == RoleGrant.Scope.ORG || scope == RoleGrant.Scope.PROJECT;
        if (!own && !caller.mayEverywhere(Action.MANAGE_MEMBERS)) throw Problems.forbidden("PLATFORM_ADMIN");
    }

    /** Ends with 409 if the organisation would be left without an administrator; needs {@link #held}. */
    void requireAnotherAdministrator(Membership than) {
        if (than.administers() && administrators(than.organisation) < 2)
            throw Problems.wrongState("last-administrator");
    }

    long administrators(Organisation of) {
        return Membership.count(
                "organisation = ?1 and status = ACTIVE and baseRole = ORG_ADMIN and person.status = ACTIVE", of);
    }
}
