package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.hibernate.Session;

/** What the hub holds on the caller, and its erasure. */
@ApplicationScoped
class MyData {
    private static final List<String> ERASED = List.of(
            "name", "email", "language", "memberships", "roles", "unsent-mail", "repeatable-answers", "account");

    @Inject
    EntityManager em;

    @Inject
    PersonalTables tables;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    /** @param administered organisations that the caller administers, by our id with Keycloak's */
    record Wanted(String subject, Map<UUID, UUID> administered) {}

    @Transactional
    MyDataView view() {
        requirePerson();
        var id = caller.personId();
        if (id == null) return new MyDataView(Now.instant(), null, List.of());
        return new MyDataView(
                Now.instant(),
                id,
                rows(em.find(Person.class, id)).stream().map(MyData::table).toList());
    }

    /** Who wants to be forgotten, once they may. */
    @Transactional
    Wanted wanted() {
        requirePerson();
        caller.requireRecentSignIn();
        if (caller.mayEverywhere(Action.LOAD_RATES)) throw Problems.wrongState("erasure-of-administrator");
        var administered = new HashMap<UUID, UUID>();
        for (var each : organisations.list("id in ?1", caller.organisationsWhere(Action.MANAGE_CLIENTS)))
            if (each.keycloakId != null) administered.put(each.id, each.keycloakId);
        return new Wanted(caller.person().subject, administered);
    }

    /** @param others subjects of the other administrators of each organisation that the caller administers */
    @Transactional
    ErasureView erase(Map<UUID, Set<String>> others) {
        // one after the other, so that of two last administrators the second one stays
        new TreeMap<>(others).forEach((id, subjects) -> {
            var organisation = em.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (gone(subjects)) throw Problems.wrongState("erasure-of-last", organisation.code);
        });
        var person = caller.person();
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        if (!forgotten(person)) forget(person);
        em.flush();
        return answer(person);
    }

    /** True if each of these asked for their erasure before, or was suspended. */
    private static boolean gone(Set<String> subjects) {
        if (subjects.isEmpty()) return true;
        var suspended = Person.count("subject in ?1 and status = ?2", subjects, Person.Status.SUSPENDED);
        return suspended >= subjects.size();
    }

    private boolean forgotten(Person person) {
        return !em.createNativeQuery("select 1 from erasure where person_id = :id", Integer.class)
                .setParameter("id", person.id)
                .getResultList()
                .isEmpty();
    }

    private void forget(Person person) {
        audit.decided(Deed.of("person.erase", "persons/" + person.id));
        // by address, before that is erased
        em.createNativeQuery("""
                        update invitation set name = null, email = concat(bin_to_uuid(id), '@erased.invalid'), locale = null,
                          status = if(status in ('PENDING', 'BOUNCED'), 'REVOKED', status), sync_at = null
                        where email = lower(:email)""")
                .setParameter("email", String.valueOf(person.email))
                .executeUpdate();
        person.displayName = "#" + person.id.toString().substring(24);
        person.email = null;
        person.locale = null;
        person.status = Person.Status.SUSPENDED;
        for (var each : List.of(
                "update role_grant g join membership m on m.id = g.membership_id set g.until = :now where m.person_id = :person and (g.until is null or g.until > :now)",
                "update membership set status = 'ENDED', sort_name = '', sync_at = null, ended_at = coalesce(ended_at, :now) where person_id = :person",
                "delete from webhook_mail where person_id = :person and state = 'TO_SEND'",
                "update progress_reminder set state = 'GIVEN_UP' where person_id = :person and state = 'TO_SEND'")) {
            var statement = em.createNativeQuery(each).setParameter("person", person.id);
            if (each.contains(":now")) statement.setParameter("now", Now.instant());
            statement.executeUpdate();
        }
        em.createNativeQuery("delete from idempotency where client_id = :subject and state = 'done'")
                .setParameter("subject", person.subject)
                .executeUpdate();
        em.createNativeQuery("insert ignore into erasure (person_id, requested_at, sync_at) values (:id, :now, :now)")
                .setParameter("id", person.id)
                .setParameter("now", Now.instant())
                .executeUpdate();
        changed.fire(new AccountsChanged());
    }

    private ErasureView answer(Person person) {
        var row = (Object[])
                em.createNativeQuery("select requested_at, done_at from erasure where person_id = :id", Object[].class)
                        .setParameter("id", person.id)
                        .getSingleResult();
        var stayed = rows(person).stream()
                .map(each -> new ErasureView.Stayed(each.table(), each.column(), each.rows()))
                .toList();
        return new ErasureView(
                instant(row[0]), row[1] == null ? null : instant(row[1]), ERASED, stayed, Words.say("erasure.reason"));
    }

    private static Instant instant(Object value) {
        return value instanceof java.sql.Timestamp time
                ? time.toInstant()
                : ((java.time.LocalDateTime) value).toInstant(java.time.ZoneOffset.UTC);
    }

    private List<PersonalTables.Rows> rows(Person person) {
        return em.unwrap(Session.class)
                .doReturningWork(connection ->
                        tables.of(connection, new PersonalTables.Named(person.id, person.subject, person.email)));
    }

    @SuppressWarnings("NullAway") // a JSON null is kept as one
    private static MyDataView.Table table(PersonalTables.Rows from) {
        return new MyDataView.Table(from.table(), from.column(), from.rows(), from.content(), from.leftOut());
    }

    private void requirePerson() {
        if (caller.machine()) throw Problems.forbidden(Words.say("forbidden.person"));
    }
}
