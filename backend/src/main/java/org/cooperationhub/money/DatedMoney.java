package org.cooperationhub.money;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sum and the day whose exchange rate it is to be converted with.
 *
 * @param valueDate column {@code value_date}; null where it is not known, and then nothing is converted
 */
@Embeddable
public record DatedMoney(@Embedded Money money, @Nullable LocalDate valueDate) {}
