package org.cooperationhub.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Mails;
import org.cooperationhub.common.UnsentMail;
import org.cooperationhub.project.ProjectAction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells the administrators of an organisation that an endpoint was paused: written down first, sent afterwards. */
@ApplicationScoped
class Letters {
    private static final int ATTEMPTS = 8;
    private static final Logger LOG = Logger.getLogger(Letters.class);

    @Inject
    EntityManager em;

    @Inject
    Mails mails;

    private record Due(UUID id, String address, @Nullable String locale, PauseLetter letter) {}

    /** In the transaction that pauses the endpoint. */
    void note(UUID endpoint, WebhookEndpoint.PauseReason reason) {
        WebhookEndpoint paused = WebhookEndpoint.findById(endpoint);
        for (var person : administrators(paused))
            em.createNativeQuery("""
                            insert into webhook_mail (id, endpoint_id, person_id, reason, state, next_attempt_at, created_at)
                            values (:id, :endpoint, :person, :reason, 'TO_SEND', utc_timestamp(6), utc_timestamp(6))""")
                    .setParameter("id", Ids.bytes(Ids.create()))
                    .setParameter("endpoint", Ids.bytes(endpoint))
                    .setParameter("person", Ids.bytes(person.id))
                    .setParameter("reason", reason.name())
                    .executeUpdate();
    }

    /**
     * Who administers is said by their tokens alone, so the hub knows those who did what only administrators may: made
     * or changed the endpoint, or turned the organisation's key.
     */
    private List<Person> administrators(WebhookEndpoint endpoint) {
        return em.createQuery("""
                        select p from Person p where p.status = ACTIVE and p.email is not null and (p in (:hands)
                          or exists (select 1 from ProjectEvent e where e.person = p and e.organisation = :organisation
                            and e.action = :turned and e.country is null and e.project.lead = :organisation))""", Person.class)
                .setParameter("hands", List.of(endpoint.createdBy, endpoint.updatedBy))
                .setParameter("organisation", endpoint.organisation)
                .setParameter("turned", ProjectAction.KEY_APPROVED)
                .setMaxResults(10)
                .getResultList();
    }

    /** Sends what waits. A mail that cannot be sent is tried again later. */
    void send() {
        for (var due = take(); !due.isEmpty(); due = take()) due.forEach(this::send);
    }

    private List<Due> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = em.createNativeQuery("""
                            select id, endpoint_id, person_id, reason from webhook_mail
                            where state = 'TO_SEND' and next_attempt_at <= utc_timestamp(6)
                            order by next_attempt_at limit 50 for update skip locked""").getResultList();
            return rows.stream().map(this::reserved).toList();
        });
    }

    private Due reserved(Object[] row) {
        em.createNativeQuery("""
                        update webhook_mail set attempts = attempts + 1,
                          next_attempt_at = utc_timestamp(6) + interval 10 * (1 << attempts) minute,
                          state = if(attempts >= :most, 'GIVEN_UP', state) where id = :id""")
                .setParameter("most", ATTEMPTS)
                .setParameter("id", row[0])
                .executeUpdate();
        WebhookEndpoint endpoint = WebhookEndpoint.findById(Ids.of((byte[]) row[1]));
        Person person = Person.findById(Ids.of((byte[]) row[2]));
        var letter = new PauseLetter(
                endpoint.organisation.code,
                java.net.URI.create(endpoint.url).getHost(),
                WebhookEndpoint.PauseReason.valueOf((String) row[3]));
        return new Due(Ids.of((byte[]) row[0]), String.valueOf(person.email), person.locale, letter);
    }

    private void send(Due due) {
        try {
            mails.send(due.address, due.locale, due.letter);
        } catch (UnsentMail later) {
            LOG.warnf("webhook mail %s is not sent: %s", due.id, later.getMessage());
            return;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update webhook_mail set state = 'SENT' where id = :id")
                        .setParameter("id", Ids.bytes(due.id))
                        .executeUpdate());
    }
}
