package org.cooperationhub.trace;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.project.Freshness;
import org.cooperationhub.project.Project;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mail to an owner of a project that has had no progress for long: one for each stage since the same progress. */
@Entity
public class ProgressReminder extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    /** DUE or OVERDUE. */
    @Enumerated(EnumType.STRING)
    public Freshness stage;

    public Instant since;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public State state = State.TO_SEND;

    public int attempts;
    public Instant nextAttemptAt;
    public @Nullable Instant sentAt;
    public Instant createdAt;

    /** GIVEN_UP after {@link Reminders#ATTEMPTS} tries. */
    public enum State {
        TO_SEND,
        SENT,
        GIVEN_UP
    }
}
