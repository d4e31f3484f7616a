package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step in the life of a project: who did what, on whose behalf, to which members. Never changed, never removed. */
@Entity
public class ProjectEvent extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    public int revision;

    @Enumerated(EnumType.STRING)
    public ProjectAction action;

    /** Null where the hub itself acted, such as by silence. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation organisation;

    public @Nullable String country;

    /** Members that changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> fields = List.of();

    public @Nullable String note;
    public long version;
    public Instant occurredAt;
}
