package org.cooperationhub.result;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.project.Project;
import org.hibernate.annotations.UuidGenerator;

/** A period that takes no report and no decision any more. */
@Entity
public class PeriodLock extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    public UUID periodId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locked_by")
    public Person lockedBy;

    public Instant lockedAt;
}
