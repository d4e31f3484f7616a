package org.cooperationhub.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Mailbox;
import org.junit.jupiter.api.Test;

/** Mails to the owners of projects without progress, by real SMTP. */
@QuarkusTest
class RemindersTest {
    private static final String EDITOR = "editor@ministry-ke.example";
    private static final String KEY_HOLDER = "admin2@ministry-ke.example";

    @Inject
    Reminders reminders;

    @Inject
    EntityManager em;

    private void lastProgress(Draft project, int monthsAgo) {
        var then = OffsetDateTime.now(ZoneOffset.UTC).minusMonths(monthsAgo).toInstant();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update project set last_progress_at = :then where id = :id")
                        .setParameter("then", then)
                        .setParameter("id", UUID.fromString(project.id()))
                        .executeUpdate());
    }

    private static List<String> subjects(String address, Draft project) throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var mail : Mailbox.of(address))
            if (mail.getSubject().contains(project.code())) subjects.add(mail.getSubject());
        return subjects;
    }

    @Test
    void owners_are_told_once_that_a_project_is_due_and_once_that_it_is_overdue() throws MessagingException {
        var project = Draft.published();
        reminders.remind(Instant.now());
        assertThat(subjects(EDITOR, project)).isEmpty();
        lastProgress(project, 13);
        reminders.remind(Instant.now());
        reminders.remind(Instant.now());
        assertThat(subjects(EDITOR, project)).hasSize(1);
        assertThat(subjects(KEY_HOLDER, project)).hasSize(1);
        lastProgress(project, 25);
        reminders.remind(Instant.now());
        assertThat(subjects(EDITOR, project)).hasSize(2);
    }

    @Test
    void a_project_that_moves_again_reminds_of_nothing() throws MessagingException {
        var project = Draft.published();
        lastProgress(project, 11);
        reminders.remind(Instant.now());
        assertThat(subjects(EDITOR, project)).isEmpty();
    }

    @Test
    void projects_without_an_owner_do_not_hold_up_those_with_one() throws MessagingException {
        var project = Draft.published();
        var orphan = Draft.published();
        lastProgress(project, 30);
        lastProgress(orphan, 40);
        var copies = 60;
        for (var i = 0; i < copies; i++) copy(orphan, orphan.code() + "-" + i);
        try {
            reminders.remind(Instant.now());
        } finally {
            sql("delete from project where code like :code", Map.of("code", orphan.code() + "-%"));
        }
        assertThat(subjects(EDITOR, project)).hasSize(1);
    }

    /** The same published project once more, of which no event names an owner. */
    private void copy(Draft of, String code) {
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery("drop temporary table if exists copied").executeUpdate();
            em.createNativeQuery("create temporary table copied select * from project where id = :id")
                    .setParameter("id", UUID.fromString(of.id()))
                    .executeUpdate();
            em.createNativeQuery("update copied set id = uuid_to_bin(uuid()), code = :code")
                    .setParameter("code", code)
                    .executeUpdate();
            em.createNativeQuery("insert into project select * from copied").executeUpdate();
        });
    }

    @Test
    void who_left_the_organisation_is_not_reminded() throws MessagingException {
        var project = Draft.published();
        lastProgress(project, 13);
        membership("ENDED");
        try {
            reminders.remind(Instant.now());
        } finally {
            membership("ACTIVE");
        }
        assertThat(subjects(EDITOR, project)).isEmpty();
        assertThat(subjects(KEY_HOLDER, project)).hasSize(1);
    }

    private void membership(String status) {
        sql(
                "update membership m join person p on p.id = m.person_id set m.status = :status where p.email = :email",
                Map.of("status", status, "email", EDITOR));
    }

    private void sql(String statement, Map<String, String> values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = em.createNativeQuery(statement);
            values.forEach(query::setParameter);
            query.executeUpdate();
        });
    }
}
