package org.cooperationhub.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.account.Ability.Reach;
import org.cooperationhub.account.RoleGrant.Scope;
import org.cooperationhub.organisation.OrganisationStatus;

/** What members may do, by the same table and the same rules by which each request of theirs is judged. */
@ApplicationScoped
public class Abilities {
    /** Stands for the organisation's id at Keycloak, which does not matter here. */
    private static final UUID THERE = new UUID(0, 0);

    /**
     * Everything that somebody may do as a member of this organisation.
     *
     * @param grants finer roles of the membership that hold now
     */
    public List<Ability> of(Membership member, Collection<RoleGrant> grants) {
        var rights = rights(member, grants);
        return Stream.of(Action.values())
                .flatMap(each -> of(each, rights, member).stream())
                .toList();
    }

    /** As above, of one action. */
    public List<Ability> of(Action action, Membership member, Collection<RoleGrant> grants) {
        return of(action, rights(member, grants), member);
    }

    /** The base roles that allow something somewhere. */
    public static Set<MemberRole> base(Action action) {
        return Stream.of(MemberRole.values())
                .filter(each -> action.own.contains(each.role) || action.everywhere.contains(Role.READER))
                .collect(toCollection(() -> EnumSet.noneOf(MemberRole.class)));
    }

    /** The finer roles that allow something with this scope. */
    public static Set<Role> granted(Action action, Scope scope) {
        return switch (scope) {
            case ORG, PROJECT -> action.own;
            case COUNTRY -> action.country;
            case INITIATIVE, PLATFORM -> action.everywhere;
        };
    }

    private static Rights rights(Membership member, Collection<RoleGrant> grants) {
        var person = member.person;
        if (member.status != Membership.Status.ACTIVE
                || member.baseRole == null
                || person.status != Person.Status.ACTIVE
                || member.organisation.status != OrganisationStatus.VERIFIED) return Rights.NONE;
        var roles = Map.of(THERE, Set.of(member.baseRole.role));
        var token = new Token(person.issuer, person.subject, "", null, null, null, Set.of(), false, roles);
        var at = member.organisation;
        var place = new Standing.Place(at.id, at.code, Map.of(), Set.of(), member.id, member.baseRole);
        var given = grants.stream()
                .filter(RoleGrant::holds)
                .map(each -> new Standing.Grant(at.id, each.role, each.scope, each.reach()))
                .toList();
        return Rights.of(token, new Standing(person.id, false, Map.of(THERE, place), given, null, null));
    }

    private static List<Ability> of(Action action, Rights rights, Membership member) {
        var at = member.organisation;
        var found = new ArrayList<Ability>();
        if (rights.everywhere(action))
            found.add(new Ability(action, Reach.EVERYWHERE, null, both(rights.everywhere(), action.everywhere)));
        if (rights.organisationsWhere(action).contains(at.id)) {
            var roles = rights.organisations().getOrDefault(at.id, Set.of());
            found.add(new Ability(action, Reach.ORGANISATION, at.code, both(roles, action.own)));
        }
        rights.projectsWhere(action).stream()
                .map(UUID::toString)
                .sorted()
                .forEach(each -> found.add(finer(action, rights, Reach.PROJECT, Scope.PROJECT, each)));
        rights.countriesWhere(action).stream()
                .sorted()
                .forEach(each -> found.add(finer(action, rights, Reach.COUNTRY, Scope.COUNTRY, each)));
        rights.initiativesWhere(action).stream()
                .sorted()
                .forEach(each -> found.add(finer(action, rights, Reach.INITIATIVE, Scope.INITIATIVE, each)));
        return found;
    }

    private static Ability finer(Action action, Rights rights, Reach reach, Scope scope, String of) {
        var roles = rights.granted(scope).getOrDefault(of, Set.of());
        return new Ability(action, reach, of, both(roles, granted(action, scope)));
    }

    private static List<Role> both(Set<Role> some, Set<Role> others) {
        return some.stream().filter(others::contains).sorted().toList();
    }
}
