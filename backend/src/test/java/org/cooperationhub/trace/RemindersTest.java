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
}
