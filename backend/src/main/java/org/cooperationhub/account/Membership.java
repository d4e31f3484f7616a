package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person's place in an organisation, to which finer roles are granted. */
@Entity
public class Membership extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    public Status status = Status.ACTIVE;

    public @Nullable Instant activatedAt;

    public enum Status {
        INVITED,
        ACTIVE,
        SUSPENDED,
        ENDED
    }
}
