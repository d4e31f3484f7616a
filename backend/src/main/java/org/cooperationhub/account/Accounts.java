package org.cooperationhub.account;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Queries on persons, their grants and machines. */
@ApplicationScoped
public class Accounts {
    @Inject
    EntityManager em;

    @Inject
    Organisations organisations;

    /** Through its proxy, where the annotation counts. */
    @Inject
    Accounts self;

    /**
     * From a cache of a few seconds; whatever changes a grant, a person or an organisation's status calls
     * {@link #forget}.
     */
    @CacheResult(cacheName = "standing")
    Standing standing(Token token) {
        return read(token);
    }

    /** As the tables have it now: what a machine writes is decided by this, on whatever instance it was revoked. */
    Standing read(Token token) {
        var person = Person.<Person>find("issuer = ?1 and subject = ?2", token.issuer(), token.subject())
                .firstResult();
        var machine = token.machine() == null ? null : machine(token.machine());
        return new Standing(
                person == null ? null : person.id,
                person != null && person.status == Person.Status.SUSPENDED,
                places(token, person),
                person == null ? List.of() : grantsOf(person),
                machine == null ? null : machine.organisation.id,
                machine == null ? null : machine.scopes);
    }

    private @Nullable ApiClient machine(String clientId) {
        return em.createQuery("""
                        select c from ApiCredential k join k.client c
                        where k.clientId = :clientId and k.state = ACTIVE and (k.endsAt is null or k.endsAt > :now)
                          and c.status = ACTIVE and (c.expiresAt is null or c.expiresAt > :now)""", ApiClient.class)
                .setParameter("clientId", clientId)
                .setParameter("now", Now.instant())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Clears the cache once the transaction is through: before, a reader would fetch what held until then. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsChanged change) {
        self.forget();
    }

    @CacheInvalidateAll(cacheName = "standing")
    public void forget() {
        // the annotation does it
    }

    /** Those of these countries, by ISO alpha-2 code, that somebody acts for now. */
    public Set<String> represented(Collection<String> countries) {
        if (countries.isEmpty()) return Set.of();
        return Set.copyOf(em.createQuery("""
                        select distinct g.scopeId from RoleGrant g join g.membership m
                        where g.scope = COUNTRY and g.role in (FOCAL_POINT, STATE_AUTHORITY) and g.scopeId in :countries
                          and m.status = ACTIVE and m.person.status = ACTIVE and m.organisation.status = VERIFIED
                          and (g.until is null or g.until > :now)""", String.class)
                .setParameter("countries", countries)
                .setParameter("now", Now.instant())
                .getResultList());
    }

    private Map<UUID, Standing.Place> places(Token token, @Nullable Person person) {
        var places = new HashMap<UUID, Standing.Place>();
        var all = organisations.acting(token.memberships().keySet());
        var merged = all.stream()
                .filter(each -> each.mergedInto != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.mergedInto),
                        Collectors.mapping(each -> each.id, Collectors.toSet())));
        var verified = all.stream()
                .filter(each -> each.status == OrganisationStatus.VERIFIED)
                .toList();
        var memberships = memberships(person, verified);
        for (var each : verified) {
            var row = memberships.get(each.id);
            if (each.keycloakId == null || (row != null && row.status != Membership.Status.ACTIVE)) continue;
            places.put(
                    each.keycloakId,
                    new Standing.Place(
                            each.id,
                            each.code,
                            each.name.map(),
                            merged.getOrDefault(each.id, Set.of()),
                            row == null ? null : row.id,
                            row == null ? null : row.baseRole));
        }
        return places;
    }

    private Map<UUID, Membership> memberships(@Nullable Person person, Collection<Organisation> at) {
        if (person == null || at.isEmpty()) return Map.of();
        return Membership.<Membership>find("person = ?1 and organisation in ?2", person, at).stream()
                .collect(Collectors.toMap(each -> each.organisation.id, each -> each));
    }

    private List<Standing.Grant> grantsOf(Person person) {
        return em.createQuery("""
                        select g from RoleGrant g join fetch g.membership m
                        where m.person = :person and m.status = ACTIVE and m.organisation.status = VERIFIED
                          and (g.until is null or g.until > :now)""", RoleGrant.class)
                .setParameter("person", person)
                .setParameter("now", Now.instant())
                .getResultStream()
                .filter(RoleGrant::holds)
                .map(each -> new Standing.Grant(each.membership.organisation.id, each.role, each.scope, each.reach()))
                .toList();
    }
}
