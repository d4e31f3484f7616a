package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is decided about invitations; what follows from it at Keycloak and by mail is left to {@link InLine}. */
@ApplicationScoped
@Transactional
class InvitationWrites {
    /** Open ones of an organisation. */
    static final int MOST = 1000;

    @Inject
    House house;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    @ConfigProperty(name = "hub.invitations.last")
    Duration lasts;

    Invitation invite(Organisation organisation, InvitationInput input) {
        house.requireGives(input.role(), organisation);
        if (organisation.keycloakId == null) throw Problems.wrongState("no-accounts");
        if (invitations.open(organisation, input.address()) != null)
            throw Problems.duplicate("/email", input.address());
        if (members.byEmail(input.address(), organisation) != null) throw Problems.wrongState("already-a-member");
        if (invitations.openAt(organisation) >= MOST) throw Problems.wrongState("invitations-full", MOST);
        return sent(organisation, input);
    }

    /** As {@link #invite}, of what was checked already. */
    Invitation sent(Organisation organisation, InvitationInput input) {
        var made = new Invitation();
        made.organisation = organisation;
        made.email = input.address();
        made.name = input.name();
        made.locale = input.language();
        made.baseRole = input.role();
        made.invitedBy = caller.person();
        made.createdAt = Now.instant();
        made.send(until());
        invitations.persistAndFlush(made);
        note(made, "invitation.create", Map.of("role", made.baseRole.name(), "until", made.expiresAt.toString()));
        return made;
    }

    private Instant until() {
        return Now.instant().plus(lasts);
    }

    Invitation resend(String code, UUID id) {
        var found = held(code, id);
        if (!found.open()) throw Problems.wrongState("invitation-over");
        house.requireGives(found.baseRole, found.organisation);
        var before = found.expiresAt;
        found.send(until());
        note(found, "invitation.resend", Map.of("before", before.toString(), "after", found.expiresAt.toString()));
        invitations.flush();
        return found;
    }

    void revoke(String code, UUID id) {
        var found = held(code, id);
        if (found.status == Invitation.Status.REVOKED) return;
        if (!caller.may(Action.MANAGE_MEMBERS, found.organisation.id))
            house.requireGives(found.baseRole, found.organisation);
        if (!found.open()) throw Problems.wrongState("invitation-over");
        var before = found.status;
        InvitationSync.withdraw(found);
        found.become(Invitation.Status.REVOKED);
        note(found, "invitation.revoke", Map.of("before", before.name(), "after", found.status.name()));
        changed.fire(new AccountsChanged());
    }

    /**
     * The caller takes the place that the invitation offers. 403 unless it was sent to their address, 409 when it is
     * over, or they are a member already.
     */
    Invitation accept(String token) {
        var seen = invitations.byToken(token, LockModeType.NONE);
        // the same order as every other decision on the organisation's people
        house.held(seen.organisation);
        var found = invitations.byToken(token, LockModeType.PESSIMISTIC_WRITE);
        if (caller.machine() || !found.email.equalsIgnoreCase(caller.verifiedEmail()))
            throw Problems.notYours("invitation");
        var person = caller.personAsNow();
        var member = members.of(person, found.organisation);
        var active = member != null && member.status == Membership.Status.ACTIVE;
        if (found.status == Invitation.Status.ACCEPTED && active) return found;
        if (active) throw Problems.wrongState("already-a-member");
        if (!found.open()) throw Problems.wrongState("invitation-over");
        if (found.expired()) throw Problems.wrongState("invitation-expired");
        if (member == null) {
            member = Membership.of(person, found.organisation, found.baseRole);
            member.status = Membership.Status.INVITED;
            member.persist();
        }
        take(found, member);
        return found;
    }

    private void take(Invitation found, Membership member) {
        var other = found.membership;
        if (other != null && !other.equals(member)) InvitationSync.withdraw(found);
        member.sortName = member.person.displayName;
        member.accept(found.baseRole);
        found.membership = member;
        found.become(Invitation.Status.ACCEPTED);
        found.acceptedAt = Now.instant();
        note(found, "invitation.accept", Map.of("member", member.id.toString(), "role", found.baseRole.name()));
        changed.fire(new AccountsChanged());
    }

    private Invitation held(String code, UUID id) {
        var found = invitations.one(house.held(house.inviting(code)), id, LockModeType.PESSIMISTIC_WRITE);
        if (found.baseRole == MemberRole.ORG_ADMIN) caller.requireRecentSignIn();
        return found;
    }

    private void note(Invitation of, String action, Map<String, Object> details) {
        audit.decided(caller.person(), of.organisation.id, action, "invitations/" + of.id, details);
    }
}
