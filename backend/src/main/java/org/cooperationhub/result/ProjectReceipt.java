package org.cooperationhub.result;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.project.Project;
import org.hibernate.annotations.UuidGenerator;

/** An organisation confirmed that a contribution in kind or a benefit reached it. */
@Entity
public class ProjectReceipt extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    /** Id of the contribution or benefit, which stays from revision to revision. */
    public UUID partId;

    /** What of the part was confirmed; the receipt counts only while the part is the same. */
    public String partHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant confirmedAt;
}
