package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How the people of an organisation here differ from those at Keycloak. What still waits for Keycloak is no difference.
 */
@ApplicationScoped
@Transactional
class AccountCheck {
    @Inject
    Event<AccountsChanged> changed;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    /** An organisation whose people Keycloak knows. */
    record House(UUID id, String code, UUID keycloakId) {}

    /** @param code of one of them alone; null for all */
    List<House> houses(@Nullable String code) {
        return Organisation.<Organisation>find(
                        "keycloakId is not null and status <> ?1 and (?2 is null or code = ?2) order by code",
                        OrganisationStatus.APPLIED,
                        code)
                .stream()
                .map(each -> new House(each.id, each.code, Objects.requireNonNull(each.keycloakId)))
                .toList();
    }

    /**
     * One line for each difference.
     *
     * @param mend Keycloak is told anew of whom we know; whom only Keycloak knows gets a row that says the same
     */
    List<String> compare(House house, Map<UUID, Realm.Found> people, boolean mend) {
        var found = new ArrayList<String>();
        var seen = new HashSet<UUID>();
        var rows = Membership.<Membership>list(
                "from Membership m join fetch m.person where m.organisation.id = ?1 and m.person.issuer = ?2",
                house.id,
                issuer);
        for (var row : rows) {
            var user = UUID.fromString(row.person.subject);
            seen.add(user);
            var difference = row.syncAt != null ? null : difference(row, people.get(user));
            if (difference == null) continue;
            found.add(house.code + " members/" + row.id + ": " + difference);
            if (mend) row.syncAt = Now.instant();
        }
        for (var each : people.values())
            if (!seen.contains(each.id())) {
                found.add(house.code + " users/" + each.id() + ": is a member at Keycloak alone");
                if (mend) add(house, each);
            }
        if (mend && !found.isEmpty()) changed.fire(new AccountsChanged());
        return found;
    }

    private static @Nullable String difference(Membership row, Realm.@Nullable Found at) {
        if (row.status == Membership.Status.ENDED)
            return at == null || (at.managed() && at.role() == null) ? null : "left, and is a member at Keycloak";
        if (at == null) return "is no member at Keycloak";
        MemberRole wanted = row.status == Membership.Status.SUSPENDED ? null : row.baseRole;
        if (row.baseRole != null && wanted != at.role())
            return "is " + (wanted == null ? "suspended" : wanted) + ", and at Keycloak " + at.role();
        return null;
    }

    private void add(House house, Realm.Found from) {
        var known = Person.<Person>find(
                        "issuer = ?1 and subject = ?2", issuer, from.id().toString())
                .firstResult();
        var person = known == null ? person(from) : known;
        Organisation organisation = Organisation.findById(house.id);
        var row = Membership.of(person, organisation, from.role());
        row.activatedAt = row.createdAt;
        row.persist();
    }

    private Person person(Realm.Found from) {
        var person = new Person();
        person.issuer = issuer;
        person.subject = from.id().toString();
        person.displayName = from.name();
        person.email = from.name();
        person.createdAt = Now.instant();
        person.persist();
        return person;
    }
}
