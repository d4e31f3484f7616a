package org.cooperationhub.trace;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.project.Project;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One entry of a ledger, made from the published revision of a project. */
@Entity
public class TraceEntry extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    @Enumerated(EnumType.STRING)
    public Ledger ledger;

    public int position;
    public @Nullable UUID partId;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Organisation organisation;

    public @Nullable String name;

    @Enumerated(EnumType.STRING)
    public @Nullable ActorType actorType;

    public @Nullable String country;

    @Column(name = "people")
    public @Nullable String group;

    public @Nullable String kind;
    public @Nullable String status;
    public @Nullable BigDecimal quantity;
    public @Nullable String unit;
    public @Nullable BigDecimal amount;
    public @Nullable String currency;
    public @Nullable LocalDate firstDay;
    public @Nullable LocalDate lastDay;
    public @Nullable UUID evidence;
}
