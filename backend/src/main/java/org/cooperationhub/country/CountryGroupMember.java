package org.cooperationhub.country;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.cooperationhub.common.DatePrecision;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A country's membership in a group over time. Dates that no source gives are null. */
@Entity
public class CountryGroupMember extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CountryGroup group;

    public String country;
    public @Nullable LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    public @Nullable DatePrecision validFromPrecision;

    public @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    public @Nullable DatePrecision validToPrecision;

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
