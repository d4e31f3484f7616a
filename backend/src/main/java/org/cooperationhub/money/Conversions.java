package org.cooperationhub.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.cooperationhub.money.ExchangeRates.Quote;
import org.cooperationhub.money.ExchangeRates.Wanted;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sums in US dollars. The rate is the newest one on or before the value date that is not older than
 * {@code hub.rates.max-age-days}; where there is none, there is no conversion: no rate is invented.
 */
@ApplicationScoped
public class Conversions {
    private static final int MOST_DIGITS = 19;

    @Inject
    ExchangeRates rates;

    @ConfigProperty(name = "hub.rates.max-age-days")
    int maxAgeDays;

    /** Null where there is no rate. */
    public @Nullable Conversion toUsd(Money money, @Nullable LocalDate valueDate) {
        return toUsd(Map.of("", new DatedMoney(money, valueDate))).get("");
    }

    /** By the same keys, without those that there is no rate for; one statement however many there are. */
    public <K> Map<K, Conversion> toUsd(Map<K, DatedMoney> sums) {
        var wanted = new LinkedHashSet<Wanted>();
        for (var each : sums.values()) {
            var valueDate = each.valueDate();
            if (valueDate != null && !each.money().inDollars())
                wanted.add(new Wanted(each.money().currency(), valueDate));
        }
        var quotes = rates.newest(wanted, maxAgeDays);
        var conversions = new HashMap<K, Conversion>();
        sums.forEach((key, each) -> {
            var conversion = convert(each, quotes);
            if (conversion != null) conversions.put(key, conversion);
        });
        return conversions;
    }

    private static @Nullable Conversion convert(DatedMoney sum, Map<Wanted, Quote> quotes) {
        var valueDate = sum.valueDate();
        if (sum.money().inDollars()) return new Conversion(sum.money(), "1", valueDate, "identity");
        if (valueDate == null) return null;
        var quote = quotes.get(new Wanted(sum.money().currency(), valueDate));
        if (quote == null) return null;
        var dollars = sum.money().amount().divide(quote.rate(), 2, RoundingMode.HALF_EVEN);
        return dollars.precision() > MOST_DIGITS
                ? null
                : new Conversion(new Money(dollars, Money.DOLLAR), plain(quote.rate()), quote.day(), quote.source());
    }

    static String plain(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }
}
