package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about the standing of a member organisation. Our table decides at the next request, of whatever
 * session or machine: for those that are not VERIFIED nobody acts, their deliveries pause, and streams that show what
 * the public does not see end. Keycloak is told after the transaction.
 */
@ApplicationScoped
class Standings {
    @Inject
    EntityManager em;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationAccounts accounts;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Audit audit;

    /** For those who may edit the organisation; 403 for its other members, 404 for everybody else. */
    @Transactional
    StandingView view(String code) {
        var organisation = known(code);
        if (caller.machine()) throw Problems.forbidden("ORG_ADMIN, PLATFORM_ADMIN");
        if (!caller.may(Action.EDIT_ORGANISATION, organisation.id) && !caller.belongsTo(organisation))
            throw Problems.notFound();
        caller.require(Action.EDIT_ORGANISATION, organisation.id);
        return view(organisation);
    }

    @Transactional
    StandingView suspend(String code, byte[] body) {
        var organisation = locked(code);
        var reason = bodies.read(body, ReasonInput.class).reason();
        if (organisation.status == OrganisationStatus.SUSPENDED) return view(organisation);
        if (organisation.status != OrganisationStatus.VERIFIED)
            throw Problems.wrongState(organisation.status, OrganisationStatus.SUSPENDED);
        return become(organisation, OrganisationStatus.SUSPENDED, "organisation.suspend", reason);
    }

    @Transactional
    StandingView reopen(String code) {
        var organisation = locked(code);
        if (organisation.status == OrganisationStatus.VERIFIED) return view(organisation);
        if (organisation.status != OrganisationStatus.SUSPENDED)
            throw Problems.wrongState(organisation.status, OrganisationStatus.VERIFIED);
        return become(organisation, OrganisationStatus.VERIFIED, "organisation.reopen", null);
    }

    StandingView become(Organisation organisation, OrganisationStatus next, String action, @Nullable String reason) {
        var details = new HashMap<String, Object>(Map.of("before", organisation.status.name(), "after", next.name()));
        if (reason != null) details.put("reason", reason);
        if (organisation.mergedInto != null) details.put("into", organisation.mergedInto.toString());
        organisation.status = next;
        organisation.updatedAt = Now.instant();
        accounts.decided(organisation, caller.person(), reason);
        audit.decided(caller.person(), organisation.id, action, "", details);
        em.flush();
        return view(organisation);
    }

    /** By a platform administrator who signed in within the last minutes. */
    Organisation locked(String code) {
        if (caller.machine()) throw Problems.forbidden("PLATFORM_ADMIN");
        caller.requireEverywhere(Action.SUSPEND_ORGANISATION);
        var organisation = known(code);
        caller.requireRecentSignIn();
        em.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
        return organisation;
    }

    private Organisation known(String code) {
        return organisations
                .byCode(code)
                .filter(each -> each.status != OrganisationStatus.APPLIED)
                .orElseThrow(Problems::notFound);
    }

    StandingView view(Organisation organisation) {
        OrganisationAccount account = OrganisationAccount.findById(organisation.id);
        var into = organisation.mergedInto == null ? null : organisations.findById(organisation.mergedInto);
        return StandingView.of(organisation, account, into);
    }
}
