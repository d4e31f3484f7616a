package org.cooperationhub.money;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How many units of a currency one US dollar bought on a day, in the direction that OECD and IMF publish, so that a
 * figure is kept as its source has it. Never changed: a corrected rate is a new row with the next version, and the row
 * before it stays with the instant at which it was superseded. Not announced in the change index: what is converted
 * carries rate, date and source itself.
 */
@Entity
public class ExchangeRate extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Counts the rates of this currency and day; not a lock, since no row is changed by two. */
    public long version;

    public String currency;
    public LocalDate day;

    @Column(precision = 24, scale = 12)
    public BigDecimal rate;

    public String source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "loaded_by")
    public Person loadedBy;

    public Instant loadedAt;
    public @Nullable Instant supersededAt;

    static ExchangeRate of(RateRow row, long version, Person by, Instant now) {
        var rate = new ExchangeRate();
        rate.version = version;
        rate.currency = row.currency();
        rate.day = row.day();
        rate.rate = row.rate();
        rate.source = row.source();
        rate.loadedBy = by;
        rate.loadedAt = now;
        return rate;
    }
}
