package org.cooperationhub.trace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Mails;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Reminder;
import org.cooperationhub.common.UnsentMail;
import org.cooperationhub.project.Freshness;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.jboss.logging.Logger;

/**
 * Reminds the owners of projects without progress: first the mails to send are written down, then each is sent outside
 * of any transaction and ticked off. A restart goes on where it stopped; a mail that cannot be sent is tried again
 * later.
 */
@ApplicationScoped
public class Reminders {
    static final int ATTEMPTS = 8;
    private static final int AT_ONCE = 50;
    /**
     * Who wrote, handed in or agreed to the project {@code p} for its lead organisation, still has an account and an
     * address, and is not known to have left it. A member without a row of ours is known by the token alone.
     */
    private static final String OWNER = """
            e.project = p and e.organisation = p.lead and e.action in :actions
            and o.status = ACTIVE and o.email is not null
            and not exists (select 1 from Membership m
              where m.person = o and m.organisation = p.lead and m.status <> ACTIVE)
            """;

    private static final List<ProjectAction> OWNING =
            List.of(ProjectAction.CREATED, ProjectAction.EDITED, ProjectAction.SUBMITTED, ProjectAction.KEY_APPROVED);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Logger LOG = Logger.getLogger(Reminders.class);

    @Inject
    EntityManager em;

    @Inject
    Mails mails;

    @Inject
    ProjectEvents events;

    @Scheduled(
            every = "{hub.reminders.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        remind(Now.instant());
    }

    /** Answers how many mails were sent. */
    int remind(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> note(now));
        var sent = 0;
        for (var due = take(now); !due.isEmpty(); due = take(now)) for (var each : due) if (send(each)) sent++;
        return sent;
    }

    /** A mail to send, with all that it says, so that sending needs no transaction. */
    private record Due(
            UUID id,
            String address,
            @org.jspecify.annotations.Nullable String locale,
            Reminder letter) {}

    private void note(Instant now) {
        var day = now.atOffset(ZoneOffset.UTC);
        note(Freshness.OVERDUE, day.minusMonths(Freshness.OVERDUE_MONTHS).toInstant(), now);
        note(Freshness.DUE, day.minusMonths(Freshness.DUE_MONTHS).toInstant(), now);
    }

    private void note(Freshness stage, Instant before, Instant now) {
        // a project that nobody is left to be told of must not take the place of one with an owner
        var projects = em.createQuery("""
                        select p from Project p join fetch p.publishedRevision r
                        where p.lastProgressAt <= :before and r.activityStatus not in ('4', '5')
                          and not exists (select 1 from ProgressReminder m
                            where m.project = p and m.since = p.lastProgressAt and m.stage in :stages)
                          and exists (select 1 from ProjectEvent e join e.person o where %s)
                        order by p.lastProgressAt""".formatted(OWNER), Project.class)
                .setParameter("actions", OWNING)
                .setParameter("before", before)
                // whoever was told that it is overdue need not be told that it is due
                .setParameter(
                        "stages", stage == Freshness.DUE ? List.of(Freshness.DUE, Freshness.OVERDUE) : List.of(stage))
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (var project : projects) for (var owner : owners(project)) persist(project, owner, stage, now);
    }

    private static void persist(Project project, Person owner, Freshness stage, Instant now) {
        var reminder = new ProgressReminder();
        reminder.project = project;
        reminder.person = owner;
        reminder.stage = stage;
        reminder.since = Objects.requireNonNull(project.lastProgressAt);
        reminder.nextAttemptAt = now;
        reminder.createdAt = now;
        reminder.persist();
    }

    private List<Person> owners(Project project) {
        return em.createQuery(
                        "select distinct o from ProjectEvent e join e.project p join e.person o where p = :project and "
                                + OWNER,
                        Person.class)
                .setParameter("project", project)
                .setParameter("actions", OWNING)
                .setMaxResults(10)
                .getResultList();
    }

    /** Reserves mails for a while, so that two instances never send the same one at once. */
    private List<Due> take(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<byte[]> ids = em.createNativeQuery("""
                            select id from progress_reminder where state = 'TO_SEND' and next_attempt_at <= :now
                            order by next_attempt_at limit 50 for update skip locked""", byte[].class)
                    .setParameter("now", now)
                    .getResultList();
            return ids.stream().map(each -> reserve(uuid(each), now)).toList();
        });
    }

    private Due reserve(UUID id, Instant now) {
        ProgressReminder reminder = ProgressReminder.findById(id);
        reminder.attempts++;
        reminder.nextAttemptAt = now.plus(LEASE.multipliedBy(1L << Math.min(reminder.attempts, 8)));
        if (reminder.attempts >= ATTEMPTS) reminder.state = ProgressReminder.State.GIVEN_UP;
        var project = reminder.project;
        var letter = new Reminder(
                project.code,
                Objects.requireNonNull(
                                project.publishedRevision == null ? project.workingRevision : project.publishedRevision)
                        .title,
                reminder.since.atOffset(ZoneOffset.UTC).toLocalDate(),
                reminder.stage == Freshness.OVERDUE,
                wrote(project, reminder.person),
                "/w/projects/" + project.id);
        return new Due(id, String.valueOf(reminder.person.email), reminder.person.locale, letter);
    }

    private boolean wrote(Project project, Person person) {
        return em.createQuery(
                                "select count(e) from ProjectEvent e where e.project = :project and e.person = :person and e.action <> KEY_APPROVED",
                                Long.class)
                        .setParameter("project", project)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    private boolean send(Due due) {
        try {
            mails.send(due.address, due.locale, due.letter);
        } catch (UnsentMail later) {
            LOG.warnf("reminder %s is not sent: %s", due.id, later.getMessage());
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            ProgressReminder reminder = ProgressReminder.findById(due.id);
            reminder.state = ProgressReminder.State.SENT;
            reminder.sentAt = Now.instant();
            events.byHub(reminder.project, ProjectAction.REMINDED, reminder.stage.name());
        });
        return true;
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
