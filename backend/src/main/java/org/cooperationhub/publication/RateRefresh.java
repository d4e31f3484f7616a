package org.cooperationhub.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** New exchange rates whose published projects are still to be converted anew. Removed once all are. */
@Entity
public class RateRefresh extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> currencies;

    public LocalDate firstDay;
    public LocalDate lastDay;

    /** The last project that was looked at, in the order of ids. */
    public UUID doneUntil = new UUID(0, 0);

    public Instant createdAt;
}
