package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in an organisation, to which finer roles are granted. What stands here wins over the token: whoever
 * is not ACTIVE has no rights there, and nobody has a higher role than the one here.
 */
@Entity
public class Membership extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    public Status status = Status.ACTIVE;

    /** Null where only the token knows. */
    @Enumerated(EnumType.STRING)
    public @Nullable MemberRole baseRole;

    /** The person's name, here so that the list of an organisation is read in its order. */
    public String sortName;

    public @Nullable Instant activatedAt;
    public @Nullable Instant suspendedAt;
    public @Nullable Instant endedAt;
    public Instant createdAt;
    public Instant updatedAt;

    /** When Keycloak is to be brought in line with this row; while somebody is at it, when they are given up. */
    public @Nullable Instant syncAt;

    public int attempts;

    /** The person's sessions are to be ended as well. */
    public boolean signOut;

    public enum Status {
        INVITED,
        ACTIVE,
        SUSPENDED,
        ENDED
    }

    public static Membership of(Person person, Organisation organisation, @Nullable MemberRole role) {
        var made = new Membership();
        made.person = person;
        made.organisation = organisation;
        made.baseRole = role;
        made.sortName = person.displayName;
        made.createdAt = Now.instant();
        made.updatedAt = made.createdAt;
        return made;
    }

    /** Somebody is asked to come, or to come back; until they accept, it gives nothing. */
    public void invite(MemberRole role) {
        move(Status.INVITED, Set.of(Status.INVITED, Status.ENDED));
        endedAt = null;
        baseRole = role;
    }

    public void accept(MemberRole role) {
        move(Status.ACTIVE, Set.of(Status.INVITED, Status.ENDED));
        activatedAt = Now.instant();
        endedAt = null;
        baseRole = role;
    }

    public void become(MemberRole role) {
        if (status != Status.ACTIVE) throw Problems.wrongState(status, Status.ACTIVE);
        baseRole = role;
        changed();
    }

    public void suspend() {
        move(Status.SUSPENDED, Set.of(Status.ACTIVE));
        suspendedAt = Now.instant();
        signOut = true;
    }

    public void reactivate() {
        move(Status.ACTIVE, Set.of(Status.SUSPENDED));
        suspendedAt = null;
    }

    public void end() {
        move(Status.ENDED, Set.of(Status.INVITED, Status.ACTIVE, Status.SUSPENDED));
        endedAt = Now.instant();
        suspendedAt = null;
        signOut = true;
    }

    public boolean administers() {
        return status == Status.ACTIVE && baseRole == MemberRole.ORG_ADMIN;
    }

    private void move(Status to, Set<Status> from) {
        if (!from.contains(status)) throw Problems.wrongState(status, to);
        status = to;
        changed();
    }

    /** Keycloak is told at once, also where somebody is at it: they see another time and look again. */
    private void changed() {
        updatedAt = Now.instant();
        syncAt = updatedAt;
        attempts = 0;
    }
}
