package org.cooperationhub.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.Role;
import org.cooperationhub.account.RoleGrant;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.cooperationhub.initiative.Initiative;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.project.Project;
import org.jspecify.annotations.Nullable;

/** Finer roles of an organisation's members: which there are, and giving and ending them. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<RoleGrant, UUID> {
    private static final Sort<RoleGrant> NEWEST =
            new Sort<>("g.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "g.id", each -> each.id);

    @Inject
    House house;

    @Inject
    Members members;

    @Inject
    Countries countries;

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    /** Those that hold now. */
    Page<GrantView> page(Organisation organisation, GrantFilter filter, PageRequest request) {
        return new Listing<>(RoleGrant.class, "g", "RoleGrant g join fetch g.membership m join fetch m.person")
                .where("m.organisation.id = :organisation", "organisation", organisation.id)
                .where("(g.until is null or g.until > instant)")
                .where("g.role in :roles", "roles", Filters.members(Role.class, "role", filter.role))
                .where("g.scope in :scopes", "scopes", Filters.members(RoleGrant.Scope.class, "scope", filter.scope))
                .where("g.scopeId = :reach", "reach", filter.reach)
                .page(getEntityManager(), cursors, request, NEWEST, "roles")
                .map(each -> GrantView.of(each, each.membership));
    }

    GrantView give(Organisation organisation, GrantInput input) {
        house.requireGives(input.scope());
        var member = members.find("organisation = ?1 and id = ?2", organisation, input.member())
                .firstResult();
        var grant = grant(input);
        var faults = faults(grant, member, organisation);
        if (!faults.isEmpty() || member == null) throw Problems.invalid(faults);
        if (member.status != Membership.Status.ACTIVE)
            throw Problems.wrongState(member.status, Membership.Status.ACTIVE);
        if (holds(member, grant)) throw Problems.duplicate("/role", grant.role.name());
        grant.membership = member;
        grant.grantedBy = caller.person().id;
        grant.persistAndFlush();
        decided(organisation, "role.grant", grant, Map.of("after", told(grant)));
        return GrantView.of(grant, member);
    }

    private static RoleGrant grant(GrantInput from) {
        var grant = new RoleGrant();
        grant.role = from.role();
        grant.scope = from.scope();
        grant.scopeId = from.reach();
        grant.until = from.until();
        return grant;
    }

    private List<Fault> faults(RoleGrant grant, @Nullable Membership member, Organisation organisation) {
        var faults = new ArrayList<Fault>();
        if (member == null) faults.add(fault("/member", "not-a-member"));
        if (grant.until != null && !grant.until.isAfter(Now.instant())) faults.add(fault("/until", "not-ahead"));
        if (!grant.holds()) faults.add(fault("/scope", "not-with-this-role"));
        else if (!known(grant, organisation)) faults.add(fault("/reach", "not-known-here"));
        return faults;
    }

    private boolean known(RoleGrant grant, Organisation organisation) {
        var reach = grant.reach();
        return switch (grant.scope) {
            case ORG, PLATFORM -> true;
            case PROJECT -> Project.count("id = ?1 and lead = ?2", UUID.fromString(reach), organisation) > 0;
            case COUNTRY -> countries.known(Set.of(reach)).contains(reach);
            case INITIATIVE -> Initiative.count("code", reach) > 0;
        };
    }

    private boolean holds(Membership member, RoleGrant like) {
        return members.grants(List.of(member.id)).getOrDefault(member.id, List.of()).stream()
                .anyMatch(each -> each.role == like.role
                        && each.scope == like.scope
                        && each.reach().equals(like.reach()));
    }

    void end(Organisation organisation, UUID id) {
        var grant = find("id = ?1 and membership.organisation = ?2", id, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
        house.requireGives(grant.scope);
        if (grant.until != null && !grant.until.isAfter(Now.instant())) return;
        var before = told(grant);
        grant.end();
        decided(organisation, "role.end", grant, Map.of("before", before));
    }

    private static Map<String, Object> told(RoleGrant of) {
        var told = new HashMap<String, Object>();
        told.put("member", of.membership.id.toString());
        told.put("role", of.role.name());
        told.put("scope", of.scope.name());
        told.put("reach", of.reach());
        told.put("until", Objects.toString(of.until, ""));
        return told;
    }

    private void decided(Organisation at, String action, RoleGrant grant, Map<String, Object> details) {
        audit.decided(caller.person(), at.id, action, "roles/" + grant.id, details);
        changed.fire(new AccountsChanged());
    }

    private static Fault fault(String pointer, String code) {
        return Fault.at(pointer, code, Words.say("fault." + code));
    }
}
