package org.cooperationhub.money;

import java.time.Instant;
import java.time.LocalDate;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rate with its source. */
@Schema(name = "ExchangeRate")
public record ExchangeRateView(
        @Schema(description = "Counts the rates of this currency and day")
        long version,

        @Schema(description = "ISO 4217", examples = "KES") String currency,
        LocalDate day,

        @Schema(description = "Units of the currency for one US dollar", examples = "129.35")
        String rate,

        @Schema(examples = "Example Bank, annual average") String source,
        Instant loadedAt,

        @Schema(description = "Null for the rate that holds; else when another replaced it") @Nullable
        Instant supersededAt)
        implements Representation {
    static ExchangeRateView of(ExchangeRate rate) {
        return new ExchangeRateView(
                rate.version,
                rate.currency,
                rate.day,
                Conversions.plain(rate.rate),
                rate.source,
                rate.loadedAt,
                rate.supersededAt);
    }
}
