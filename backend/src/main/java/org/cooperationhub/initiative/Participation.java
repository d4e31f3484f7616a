package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A country's part in an initiative. Attendance at a launch is not participation. */
@Entity
@EntityListeners(ChangeListener.class)
public class Participation extends PanacheEntityBase implements Recorded {
    private static final Map<Status, Set<Status>> MOVES = Map.of(
            Status.INVITED, Set.of(Status.INTERESTED, Status.PARTICIPATING, Status.ENDED),
            Status.INTERESTED, Set.of(Status.PARTICIPATING, Status.ENDED),
            Status.PARTICIPATING, Set.of(Status.SUSPENDED, Status.ENDED),
            Status.SUSPENDED, Set.of(Status.PARTICIPATING, Status.ENDED),
            Status.ENDED, Set.of());

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Initiative initiative;

    public String country;

    @Enumerated(EnumType.STRING)
    public @Nullable Status status;

    public @Nullable LocalDate since;
    public @Nullable LocalDate until;
    public Instant updatedAt;

    void moveTo(Status next, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (status != null
                && status != next
                && !MOVES.getOrDefault(status, Set.of()).contains(next)) throw Problems.wrongState(status, next);
        if (status == next && java.util.Objects.equals(since, from) && java.util.Objects.equals(until, to)) return;
        status = next;
        since = from;
        until = to;
        updatedAt = Now.instant();
    }

    @Override
    public Change change() {
        return new Change(ResourceType.PARTICIPATION, id, version, false, Audience.PUBLIC, null);
    }

    /** INVITED → INTERESTED → PARTICIPATING → SUSPENDED → PARTICIPATING; any → ENDED. */
    public enum Status {
        INVITED,
        INTERESTED,
        PARTICIPATING,
        SUSPENDED,
        ENDED
    }
}
