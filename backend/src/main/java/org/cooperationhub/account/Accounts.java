package org.cooperationhub.account;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;

/** Queries on persons, their grants and machines. */
@ApplicationScoped
public class Accounts {
    @Inject
    EntityManager em;

    @Inject
    Organisations organisations;

    /**
     * From a cache of a few seconds; whatever changes a grant, a person or an organisation's status calls
     * {@link #forget}.
     */
    @CacheResult(cacheName = "standing")
    Standing standing(Token token) {
        var places = new HashMap<UUID, Standing.Place>();
        for (var each : organisations.byKeycloakIds(token.memberships().keySet()))
            if (each.status == OrganisationStatus.VERIFIED && each.keycloakId != null)
                places.put(each.keycloakId, new Standing.Place(each.id, each.code, each.name.map()));
        var person = Person.<Person>find("issuer = ?1 and subject = ?2", token.issuer(), token.subject())
                .firstResult();
        var grants = new HashMap<UUID, Set<Role>>();
        var platformRoles = EnumSet.noneOf(Role.class);
        if (person != null)
            for (var grant : grantsOf(person)) {
                grants.computeIfAbsent(grant.membership.organisation.id, id -> EnumSet.noneOf(Role.class))
                        .add(grant.role);
                if (grant.scope == RoleGrant.Scope.PLATFORM) platformRoles.add(grant.role);
            }
        var machine = token.machine() == null
                ? null
                : ApiClient.<ApiClient>find("clientId = ?1 and status = ACTIVE", token.machine())
                        .firstResult();
        return new Standing(
                person == null ? null : person.id,
                person != null && person.status == Person.Status.SUSPENDED,
                places,
                grants,
                platformRoles,
                machine == null ? null : machine.organisation.id,
                machine == null ? null : machine.scopes);
    }

    @CacheInvalidateAll(cacheName = "standing")
    public void forget() {
        // the annotation does it
    }

    /** Grants for one project, country or initiative are read where those are asked for, and give nothing here. */
    private java.util.List<RoleGrant> grantsOf(Person person) {
        return em.createQuery("""
                        select g from RoleGrant g join fetch g.membership m
                        where m.person = :person and m.status = ACTIVE and m.organisation.status = VERIFIED
                          and g.scope in (PLATFORM, ORG) and (g.until is null or g.until > :now)""", RoleGrant.class)
                .setParameter("person", person)
                .setParameter("now", Now.instant())
                .getResultList();
    }
}
