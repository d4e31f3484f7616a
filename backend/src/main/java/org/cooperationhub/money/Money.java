package org.cooperationhub.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sum of money, kept as the columns {@code amount} DECIMAL(19,2) and {@code currency}. As JSON the amount is a
 * string, both ways: a number would pass through binary fractions on its way. Whoever takes one from a client checks
 * its currency against the code list {@value #CURRENCIES}.
 *
 * @param amount at most 17 digits before the point; always with two decimals
 * @param currency ISO 4217
 */
@Embeddable
@Schema(name = "Money", description = "A sum in one currency")
public record Money(
        @Schema(
                type = SchemaType.STRING,
                pattern = Amounts.FORM,
                description = "Decimal, never a JSON number",
                examples = "1250000.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = Amounts.class)
        @NotNull
        @Column(precision = 19, scale = 2)
        BigDecimal amount,

        @Schema(description = "ISO 4217", examples = "USD") @NotNull @Pattern(regexp = "^[A-Z]{3}$")
        String currency) {
    public static final String CURRENCIES = "currency";
    public static final String DOLLAR = "USD";

    /** @throws ArithmeticException if the amount has more than two decimals: nothing is rounded unasked */
    public Money {
        // null only while a body with a missing member waits for its validation
        if (amount != null) amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    boolean inDollars() {
        return currency.equals(DOLLAR);
    }
}
