package org.cooperationhub.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.account.RoleGrant.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a token and our tables together allow. A suspended person has no rights; a machine has those of a partner in the
 * one organisation of its row, and no grant ever counts for it; what was granted to a member counts while the token
 * says that they are one.
 *
 * @param organisations roles by our organisation id
 * @param everywhere roles that reach the whole platform; READER if the caller is a member anywhere
 * @param scopes what a machine's token and row both name; null for a person
 */
record Rights(
        Map<UUID, Set<Role>> organisations,
        List<Standing.Grant> grants,
        Set<Role> everywhere,
        @Nullable Set<String> scopes) {
    static final Rights NONE = new Rights(Map.of(), List.of(), Set.of(), null);

    static Rights of(Token token, Standing standing) {
        if (standing.suspended()) return NONE;
        return token.machine() == null ? ofPerson(token, standing) : ofMachine(token, standing);
    }

    private static Rights ofPerson(Token token, Standing standing) {
        var organisations = new HashMap<UUID, Set<Role>>();
        standing.organisations().forEach((keycloakId, place) -> {
            var roles = EnumSet.noneOf(Role.class);
            for (var each : token.memberships().getOrDefault(keycloakId, Set.of()))
                roles.add(MemberRole.atMost(each, place.most()));
            for (var each : standing.grants())
                if (each.organisation().equals(place.id()) && each.reach().isEmpty()) roles.add(each.role());
            organisations.put(place.id(), roles);
            for (var each : place.merged()) organisations.put(each, roles);
        });
        var grants = standing.grants().stream()
                .filter(each -> organisations.containsKey(each.organisation()))
                .toList();
        var everywhere = EnumSet.noneOf(Role.class);
        if (!organisations.isEmpty()) everywhere.add(Role.READER);
        if (token.platformAdmin()) everywhere.add(Role.PLATFORM_ADMIN);
        for (var each : grants) if (each.scope() == Scope.PLATFORM) everywhere.add(each.role());
        return new Rights(organisations, grants, everywhere, null);
    }

    private static Rights ofMachine(Token token, Standing standing) {
        var granted = standing.machineScopes();
        var places = standing.organisations().values();
        if (granted == null || token.memberships().size() != 1 || places.size() != 1) return NONE;
        var place = places.iterator().next();
        if (!place.id().equals(standing.machineOrganisation())) return NONE;
        var scopes = new HashSet<>(granted);
        scopes.retainAll(token.scopes());
        return new Rights(Map.of(place.id(), Set.of(Role.PARTNER)), List.of(), Set.of(), scopes);
    }

    boolean everywhere(Action action) {
        return !barred(action) && meet(everywhere, action.everywhere);
    }

    Set<UUID> organisationsWhere(Action action) {
        if (barred(action)) return Set.of();
        return organisations.entrySet().stream()
                .filter(each -> meet(each.getValue(), action.own))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<UUID> projectsWhere(Action action) {
        return granted(action, Scope.PROJECT, action.own)
                .map(each -> UUID.fromString(each.reach()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if that project is granted to a member of that organisation. */
    boolean inProject(Action action, UUID organisation, UUID project) {
        return granted(action, Scope.PROJECT, action.own)
                .anyMatch(each ->
                        each.organisation().equals(organisation) && each.reach().equals(project.toString()));
    }

    Set<String> countriesWhere(Action action) {
        return granted(action, Scope.COUNTRY, action.country)
                .map(Standing.Grant::reach)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisation whose member the caller is as they do this for that country, or everywhere. */
    Optional<UUID> behalf(Action action, Scope scope, String reach) {
        return granted(action, scope, scope == Scope.COUNTRY ? action.country : action.everywhere)
                .filter(each -> each.reach().equals(reach))
                .map(Standing.Grant::organisation)
                .findFirst();
    }

    Set<String> initiativesWhere(Action action) {
        return granted(action, Scope.INITIATIVE, action.everywhere)
                .map(Standing.Grant::reach)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Roles granted with this scope, by what they reach. */
    SortedMap<String, Set<Role>> granted(Scope scope) {
        var roles = new TreeMap<String, Set<Role>>();
        for (var each : grants)
            if (each.scope() == scope)
                roles.computeIfAbsent(each.reach(), reach -> EnumSet.noneOf(Role.class))
                        .add(each.role());
        return roles;
    }

    private Stream<Standing.Grant> granted(Action action, Scope scope, Set<Role> roles) {
        if (barred(action)) return Stream.of();
        return grants.stream().filter(each -> each.scope() == scope && roles.contains(each.role()));
    }

    /** A platform administrator turns no key, whatever else they are; a machine needs the scope of the action. */
    private boolean barred(Action action) {
        return scopes == null
                ? action.turnsKey() && everywhere.contains(Role.PLATFORM_ADMIN)
                : !scopes.contains(action.scope);
    }

    private static boolean meet(Set<Role> some, Set<Role> others) {
        return !Collections.disjoint(some, others);
    }
}
