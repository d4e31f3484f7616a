package org.cooperationhub.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls, for which organisations, and what they may do there. Needs a transaction. */
@RequestScoped
public class Caller {
    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Accounts accounts;

    private @Nullable Token token;
    private @Nullable Map<UUID, Set<Role>> roles;

    public boolean anonymous() {
        return identity.getIdentity().isAnonymous();
    }

    /** True if the caller may do this on a record of that organisation. */
    public boolean may(Action action, UUID organisation) {
        return mayEverywhere(action) || organisationsWhere(action).contains(organisation);
    }

    /** True if the caller may do this whatever organisation a record belongs to. */
    public boolean mayEverywhere(Action action) {
        if (anonymous() || token().machine() != null || standing().suspended()) return false;
        if (token().platformAdmin() && action.everywhere.contains(Role.PLATFORM_ADMIN)) return true;
        return standing().platformRoles().stream().anyMatch(action.everywhere::contains);
    }

    /** The organisations on whose records the caller may do this as one of their own. */
    public Set<UUID> organisationsWhere(Action action) {
        if (anonymous() || !scopeAllows(action)) return Set.of();
        return roles().entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(action.own::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ends with 403, naming the roles that could, unless the caller may do this there. */
    public void require(Action action, UUID organisation) {
        requireSignIn();
        if (!may(action, organisation)) throw Problems.forbidden(action.roles());
    }

    /** Ends with 403 unless the caller may do this for at least one organisation. */
    public void requireSomewhere(Action action) {
        requireSignIn();
        if (organisationsWhere(action).isEmpty() && !mayEverywhere(action)) throw Problems.forbidden(action.roles());
    }

    public void requireEverywhere(Action action) {
        requireSignIn();
        if (!mayEverywhere(action)) throw Problems.forbidden(action.roles());
    }

    private void requireSignIn() {
        if (anonymous()) throw Problems.of(ProblemCode.UNAUTHENTICATED);
    }

    /** True for a member of this organisation, also while it is suspended. */
    public boolean belongsTo(Organisation organisation) {
        return !anonymous()
                && organisation.keycloakId != null
                && token().memberships().containsKey(organisation.keycloakId);
    }

    /** The caller's row, made at their first write. */
    public Person person() {
        var known = standing().person();
        if (known != null) return Person.findById(known);
        var found = Person.<Person>find("issuer = ?1 and subject = ?2", token().issuer(), token().subject())
                .firstResult();
        if (found != null) return found;
        var person = new Person();
        person.issuer = token().issuer();
        person.subject = token().subject();
        person.displayName = token().name();
        person.email = token().email();
        person.locale = token().locale();
        person.createdAt = Now.instant();
        person.persist();
        return person;
    }

    boolean suspended() {
        return standing().suspended();
    }

    @Nullable
    public UUID personId() {
        return standing().person();
    }

    Token token() {
        var current = token;
        if (current == null) {
            if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken jwt))
                throw new IllegalStateException("not signed in");
            current = Token.of(jwt);
            token = current;
        }
        return current;
    }

    /**
     * Roles by our organisation id. A suspended person has none; a machine has PARTNER in the one organisation of its
     * row.
     */
    Map<UUID, Set<Role>> roles() {
        var current = roles;
        if (current == null) {
            current = standing().suspended() ? Map.of() : token().machine() == null ? personRoles() : machineRoles();
            roles = current;
        }
        return current;
    }

    List<Standing.Place> places() {
        return standing().organisations().values().stream()
                .filter(each -> roles().containsKey(each.id()))
                .sorted(java.util.Comparator.comparing(Standing.Place::code))
                .toList();
    }

    private Standing standing() {
        return accounts.standing(token());
    }

    private Map<UUID, Set<Role>> personRoles() {
        var result = new LinkedHashMap<UUID, Set<Role>>();
        standing().organisations().forEach((keycloakId, place) -> {
            var all = EnumSet.noneOf(Role.class);
            all.addAll(token().memberships().getOrDefault(keycloakId, Set.of()));
            all.addAll(standing().grants().getOrDefault(place.id(), Set.of()));
            result.put(place.id(), all);
        });
        return result;
    }

    private Map<UUID, Set<Role>> machineRoles() {
        var claimed = token().memberships().keySet();
        var places = standing().organisations().values();
        if (claimed.size() != 1 || places.size() != 1) return Map.of();
        var place = places.iterator().next();
        return place.id().equals(standing().machineOrganisation())
                ? Map.of(place.id(), Set.of(Role.PARTNER))
                : Map.of();
    }

    private boolean scopeAllows(Action action) {
        if (token().machine() == null) return true;
        var granted = standing().machineScopes();
        return granted != null && Stream.of(granted, token().scopes()).allMatch(each -> each.contains(action.scope));
    }
}
