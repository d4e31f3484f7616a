package org.cooperationhub.admission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Letter;
import org.cooperationhub.common.Mails;
import org.cooperationhub.common.UnsentMail;
import org.jboss.logging.Logger;

/** Mails to the contacts of applicants: written down with what they tell of, sent afterwards. */
@ApplicationScoped
class ApplicationMails {
    private static final int ATTEMPTS = 8;
    private static final Logger LOG = Logger.getLogger(ApplicationMails.class);

    @Inject
    EntityManager em;

    @Inject
    Mails mails;

    @Inject
    ApplicantKeys keys;

    enum Kind {
        CONFIRM,
        REFUSED
    }

    private record Due(UUID id, String address, String locale, Letter letter) {}

    /** In the transaction of what it tells of. */
    void note(Application application, Kind kind) {
        em.flush();
        em.createNativeQuery("""
                        insert into application_mail (id, application_id, kind, state, next_attempt_at)
                        values (:id, :application, :kind, 'TO_SEND', utc_timestamp(6))""")
                .setParameter("id", Ids.bytes(Ids.create()))
                .setParameter("application", Ids.bytes(application.id))
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    /** Sends what waits. A mail that cannot be sent is tried again later. */
    @Scheduled(
            identity = "admission-mails",
            every = "{hub.admission.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        for (var due = take(); !due.isEmpty(); due = take()) due.forEach(this::send);
    }

    private List<Due> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = em.createNativeQuery("""
                            select id, application_id, kind from application_mail
                            where state = 'TO_SEND' and next_attempt_at <= utc_timestamp(6)
                            order by next_attempt_at limit 50 for update skip locked""").getResultList();
            return rows.stream().map(this::reserved).toList();
        });
    }

    private Due reserved(Object[] row) {
        em.createNativeQuery("""
                        update application_mail set attempts = attempts + 1,
                          next_attempt_at = utc_timestamp(6) + interval 10 * (1 << attempts) minute,
                          state = if(attempts >= :most, 'GIVEN_UP', state) where id = :id""")
                .setParameter("most", ATTEMPTS)
                .setParameter("id", row[0])
                .executeUpdate();
        Application application = Application.findById(Ids.of((byte[]) row[1]));
        return new Due(
                Ids.of((byte[]) row[0]),
                application.contactMail,
                application.contactLocale,
                letter(application, Kind.valueOf((String) row[2])));
    }

    private Letter letter(Application application, Kind kind) {
        if (kind == Kind.REFUSED) return new RefusalLetter(application.name, String.valueOf(application.reason));
        var key = keys.of(ApplicantKeys.Purpose.CONFIRM, application.id);
        return new ConfirmLetter(application.name, application.id, key);
    }

    private void send(Due due) {
        try {
            mails.send(due.address, due.locale, due.letter);
        } catch (UnsentMail later) {
            LOG.warnf("application mail %s is not sent: %s", due.id, later.getMessage());
            return;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update application_mail set state = 'SENT' where id = :id")
                        .setParameter("id", Ids.bytes(due.id))
                        .executeUpdate());
    }
}
