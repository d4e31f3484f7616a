package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.RoleGrant;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about members. Each decision holds from its transaction on; that Keycloak is told, and sessions are
 * ended there, is left to {@link InLine}.
 */
@ApplicationScoped
@Transactional
class MemberWrites {
    @Inject
    House house;

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    MemberView changeRole(String code, UUID id, byte[] body) {
        var member = held(code, id);
        expected.match(member.version, member.updatedAt, Map.of());
        var before = member.baseRole;
        var role =
                bodies.patch(body, new MemberInput(before), MemberInput.class).role();
        if (role == null)
            throw Problems.invalid(List.of(Fault.at("/role", "required", Words.say("constraint.required"))));
        if (role == before) return members.view(member);
        house.requireGives(role, member.organisation);
        if (before == MemberRole.ORG_ADMIN) caller.requireRecentSignIn();
        house.requireAnotherAdministrator(member);
        member.become(role);
        return decided(member, "member.role", Map.of("before", String.valueOf(before), "after", role.name()));
    }

    MemberView suspend(String code, UUID id) {
        var member = held(code, id);
        caller.requireRecentSignIn();
        if (member.status == Membership.Status.SUSPENDED) return members.view(member);
        house.requireAnotherAdministrator(member);
        member.suspend();
        return decided(member, "member.suspend", states(Membership.Status.ACTIVE, member));
    }

    MemberView reactivate(String code, UUID id) {
        var member = held(code, id);
        if (member.status == Membership.Status.ACTIVE) return members.view(member);
        if (member.baseRole == MemberRole.ORG_ADMIN) caller.requireRecentSignIn();
        member.reactivate();
        return decided(member, "member.reactivate", states(Membership.Status.SUSPENDED, member));
    }

    /** By an administrator, or by the member. Their finer roles end as well. */
    void remove(String code, UUID id, @Nullable UUID draftsTo) {
        var member = leaving(code, id);
        if (member.status == Membership.Status.ENDED) return;
        if (member.status == Membership.Status.INVITED) throw Problems.wrongState("member-invited");
        if (member.baseRole == MemberRole.ORG_ADMIN) caller.requireRecentSignIn();
        house.requireAnotherAdministrator(member);
        var details = new HashMap<String, Object>();
        if (draftsTo != null) details.put("drafts", handOver(member, draftsTo));
        var grants = members.grants(List.of(member.id)).getOrDefault(member.id, List.of());
        grants.forEach(RoleGrant::end);
        details.put("rolesEnded", grants.size());
        details.putAll(states(member.status, member));
        member.end();
        details.put("after", member.status.name());
        decided(member, "member.remove", details);
    }

    private Membership leaving(String code, UUID id) {
        var organisation = organisations.byCode(code).orElseThrow(Problems::notFound);
        var own = !caller.machine()
                && caller.personId() != null
                && Membership.count(
                                "id = ?1 and organisation = ?2 and person.id = ?3", id, organisation, caller.personId())
                        > 0;
        return own ? members.oneHeld(house.held(organisation), id) : held(code, id);
    }

    private int handOver(Membership from, UUID to) {
        var heir = Membership.<Membership>find("organisation = ?1 and id = ?2", from.organisation, to)
                .firstResult();
        if (heir == null || heir.status != Membership.Status.ACTIVE || heir.equals(from))
            throw Problems.invalid(
                    List.of(Fault.parameter("draftsTo", "not-a-member", Words.say("fault.not-a-member"))));
        return members.handOver(from.person, heir.person, from.organisation);
    }

    private Membership held(String code, UUID id) {
        Organisation organisation = house.held(house.managed(code));
        return members.oneHeld(organisation, id);
    }

    private static Map<String, Object> states(Membership.Status before, Membership after) {
        return Map.of("before", before.name(), "after", after.status.name());
    }

    private MemberView decided(Membership member, String action, Map<String, Object> details) {
        members.flush();
        audit.decided(caller.person(), member.organisation.id, action, "members/" + member.id, details);
        changed.fire(new AccountsChanged());
        return members.view(member);
    }
}
