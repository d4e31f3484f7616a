package org.cooperationhub.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Abilities;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.Person;
import org.cooperationhub.account.RoleGrant;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.project.ProjectRevision;
import org.jspecify.annotations.Nullable;

/** Every query on members of an organisation. */
@ApplicationScoped
class Members implements PanacheRepositoryBase<Membership, UUID> {
    static final Sort<Membership> BY_NAME =
            new Sort<>("m.sortName", false, each -> each.sortName, text -> text, "m.id", each -> each.id);
    static final String FROM = "Membership m join fetch m.person p";
    private static final String ABLE = """
            (m.baseRole in :base or exists (select 1 from RoleGrant g where g.membership = m
              and (g.until is null or g.until > instant)
              and ((g.scope = ORG and g.role in :ORG) or (g.scope = PROJECT and g.role in :PROJECT)
                or (g.scope = COUNTRY and g.role in :COUNTRY) or (g.scope = INITIATIVE and g.role in :INITIATIVE)
                or (g.scope = PLATFORM and g.role in :PLATFORM))))""";
    private static final List<Membership.Status> NOT_ENDED =
            List.of(Membership.Status.INVITED, Membership.Status.ACTIVE, Membership.Status.SUSPENDED);

    @Inject
    House house;

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    Page<MemberView> page(Organisation organisation, MemberFilter filter, PageRequest request) {
        var states = Objects.requireNonNullElse(
                Filters.members(Membership.Status.class, "status", filter.status), NOT_ENDED);
        var page = new Listing<>(Membership.class, "m", FROM)
                .where("m.organisation.id = :organisation", "organisation", organisation.id)
                .where("m.status in :states", "states", states)
                .where("m.baseRole in :roles", "roles", Filters.members(MemberRole.class, "role", filter.role))
                .where("(m.sortName like :q escape '!' or p.email like :q escape '!')", "q", Filters.contains(filter.q))
                .page(getEntityManager(), cursors, request, BY_NAME, "members");
        var grants = grants(page.items().stream().map(each -> each.id).toList());
        var administrators = house.administrators(organisation);
        var self = caller.personId();
        return page.map(each ->
                MemberView.of(each, organisation.code, grants.getOrDefault(each.id, List.of()), self, administrators));
    }

    /** Active members who may do this somewhere; which of them, and where, {@link Abilities} says exactly. */
    Page<Membership> able(Organisation organisation, Action action, PageRequest request) {
        var roles = new HashMap<String, Object>();
        roles.put("base", Abilities.base(action));
        for (var scope : RoleGrant.Scope.values()) roles.put(scope.name(), Abilities.granted(action, scope));
        return new Listing<>(Membership.class, "m", FROM)
                .where("m.organisation.id = :organisation", "organisation", organisation.id)
                .where("m.status = ACTIVE and p.status = ACTIVE and m.baseRole is not null")
                .where(ABLE, roles)
                .page(getEntityManager(), cursors, request, BY_NAME, "abilities " + action);
    }

    Membership one(Organisation organisation, UUID id) {
        return find("from Membership m join fetch m.person where m.organisation = ?1 and m.id = ?2", organisation, id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** As {@link #one}, to be changed; the organisation is held already. */
    Membership oneHeld(Organisation organisation, UUID id) {
        var found = one(organisation, id);
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    @Nullable
    Membership of(Person person, Organisation organisation) {
        return find("person = ?1 and organisation = ?2", person, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Whoever of this address is or was a member there. */
    @Nullable
    Membership byEmail(String email, Organisation organisation) {
        return find("person.email = ?1 and organisation = ?2 and status in (ACTIVE, SUSPENDED)", email, organisation)
                .firstResult();
    }

    /** Finer roles that hold now, by membership, in the order in which they were given. */
    Map<UUID, List<RoleGrant>> grants(Collection<UUID> memberships) {
        if (memberships.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("""
                        select g from RoleGrant g where g.membership.id in :memberships
                          and (g.until is null or g.until > :now) order by g.id""", RoleGrant.class)
                .setParameter("memberships", memberships)
                .setParameter("now", Now.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(each -> each.membership.id));
    }

    MemberView view(Membership of) {
        var grants = grants(List.of(of.id)).getOrDefault(of.id, List.of());
        return MemberView.of(
                of, of.organisation.code, grants, caller.personId(), house.administrators(of.organisation));
    }

    /** Drafts of this organisation that the person wrote are another one's from now on. */
    int handOver(Person from, Person to, Organisation of) {
        var drafts = getEntityManager()
                .createQuery("""
                        from ProjectRevision r where r.author = :from and r.publication in (DRAFT, RETURNED)
                          and r.project.lead = :lead""", ProjectRevision.class)
                .setParameter("from", from)
                .setParameter("lead", of)
                .getResultList();
        drafts.forEach(each -> each.author = to);
        return drafts.size();
    }
}
