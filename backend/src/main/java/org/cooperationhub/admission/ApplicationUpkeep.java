package org.cooperationhub.admission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes applications whose address nobody confirmed in time, with what belongs to them, and erases the contact of
 * those that were decided long ago.
 */
@ApplicationScoped
class ApplicationUpkeep {
    private static final String UNCONFIRMED =
            "(select id from application where state = 'UNCONFIRMED' and created_at < utc_timestamp(6) - interval 7 day)";
    /** Their own rows last: whatever breaks off between is begun anew. */
    private static final List<String> DELETED = List.of(
            "delete from application_mail where application_id in " + UNCONFIRMED,
            "delete from stored_file where owner_scope = 'APPLICATION' and owner_id in " + UNCONFIRMED,
            "delete from application where state = 'UNCONFIRMED' and created_at < utc_timestamp(6) - interval 7 day");

    @Inject
    EntityManager em;

    @ConfigProperty(name = "hub.admission.kept-days")
    int keptDays;

    @Scheduled(
            identity = "admission-upkeep",
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        QuarkusTransaction.requiringNew()
                .run(() -> DELETED.forEach(each -> em.createNativeQuery(each).executeUpdate()));
        QuarkusTransaction.requiringNew()
                .run(() ->
                        em.createNativeQuery("""
                                update application set contact_name = '', contact_mail = ''
                                where contact_mail <> '' and decided_at < utc_timestamp(6) - interval :days day""").setParameter("days", keptDays).executeUpdate());
    }
}
