package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.AuditEvent.Actor;
import org.cooperationhub.account.Deed;
import org.cooperationhub.account.Person;
import org.cooperationhub.audit.SignInFailures.Kind;
import org.cooperationhub.audit.SignInFailures.Tally;
import org.cooperationhub.common.Hashes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What is kept of sign-ins that failed: neither the name that was typed, in which passwords stand, nor the address. */
@ApplicationScoped
class SignInRecords {
    private static final int MOST = 1_000;

    @Inject
    EntityManager em;

    @Inject
    Audit audit;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "hub.secret")
    Optional<String> secret;

    @Transactional
    Instant readTo() {
        return (Instant) em.createNativeQuery("select read_to from sign_in_reading where id = 1", Instant.class)
                .getSingleResult();
    }

    /** Twelve digits that are the same for the same address, and from which nobody can tell it. */
    String standsFor(String address) {
        var key = "sign-in " + secret.orElse("unset") + " " + address;
        return Hashes.brief(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Without effect if another instance was here meanwhile. */
    @Transactional
    void add(Instant from, Instant to, Map<Kind, Tally> found) {
        var moved = em.createNativeQuery("update sign_in_reading set read_to = :to where id = 1 and read_to = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
        if (moved == 0) return;
        found.entrySet().stream().limit(MOST).forEach(each -> add(each.getKey(), each.getValue()));
        var rest = found.values().stream().skip(MOST).mapToInt(Tally::times).sum();
        if (rest > 0)
            audit.happened(Deed.of("sign-in.failed", "sign-in")
                    .ending(Deed.Result.FAILED)
                    .with(Map.of("others", rest)));
    }

    private void add(Kind kind, Tally tally) {
        var machine = kind.type().equals("CLIENT_LOGIN_ERROR");
        var person = kind.subject().isEmpty() ? null : person(kind.subject());
        var details = new LinkedHashMap<String, Object>();
        details.put("error", kind.error());
        details.put("client", kind.client());
        details.put("from", kind.from());
        details.put("times", tally.times());
        var deed = Deed.of("sign-in.failed", "sign-in")
                .at(machine ? organisationOf(kind.client()) : person == null ? null : onlyOrganisationOf(person))
                .ending(Deed.Result.FAILED)
                .with(details);
        var actor = machine ? Actor.CLIENT : kind.subject().isEmpty() ? Actor.NOBODY : Actor.PERSON;
        var client = machine ? kind.client() : person == null && !kind.subject().isEmpty() ? kind.subject() : null;
        audit.witnessed(deed, actor, person == null ? null : person.id, client, tally.last(), "-");
    }

    private @Nullable Person person(String subject) {
        return Person.<Person>find("issuer = ?1 and subject = ?2", issuer, subject)
                .firstResult();
    }

    private @Nullable UUID organisationOf(String clientId) {
        return em.createQuery(
                        "select c.organisation.id from ApiCredential k join k.client c where k.clientId = :client",
                        UUID.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID onlyOrganisationOf(Person person) {
        var all = em.createQuery(
                        "select m.organisation.id from Membership m where m.person = :person and m.status = ACTIVE",
                        UUID.class)
                .setParameter("person", person)
                .setMaxResults(2)
                .getResultList();
        return all.size() == 1 ? all.getFirst() : null;
    }
}
