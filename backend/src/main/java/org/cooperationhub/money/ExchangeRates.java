package org.cooperationhub.money;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Days;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Sort;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Every query on exchange rates, and the loading of new ones. */
@ApplicationScoped
class ExchangeRates implements PanacheRepositoryBase<ExchangeRate, UUID> {
    private static final int AT_ONCE = 500;
    private static final Sort<ExchangeRate> LATEST =
            new Sort<>("r.day", true, each -> each.day.toString(), LocalDate::parse, "r.id", each -> each.id);

    @Inject
    Cursors cursors;

    @Inject
    Event<RatesChanged> changed;

    @ConfigProperty(name = "hub.rates.max-age-days")
    int maxAgeDays;

    /** What a conversion asks for. */
    record Wanted(String currency, LocalDate valueDate) {}

    /** The rate that answers it. */
    record Quote(BigDecimal rate, LocalDate day, String source) {}

    /** A rate that holds, as far as loading compares it. */
    record Holding(UUID id, String currency, LocalDate day, long version, BigDecimal rate, String source) {}

    private record Key(String currency, LocalDate day) {}

    Page<ExchangeRate> page(ExchangeRateFilter filter) {
        var listing = new Listing<>(ExchangeRate.class, "r", "ExchangeRate r")
                .where("r.currency in :currencies", "currencies", Filters.codes("currency", filter.currency))
                .where("r.day >= :dayFrom", "dayFrom", Days.parameter("dayFrom", filter.dayFrom))
                .where("r.day <= :dayTo", "dayTo", Days.parameter("dayTo", filter.dayTo));
        var all = filter.all();
        if (!all) listing.where("r.supersededAt is null");
        return listing.page(getEntityManager(), cursors, filter, LATEST, all ? "all" : "holding");
    }

    /** The rate that holds for a day; null if none was loaded. */
    @Nullable
    ExchangeRate of(String currency, LocalDate day) {
        return find("currency = ?1 and day = ?2 and supersededAt is null", currency, day)
                .firstResult();
    }

    /** Stores what is new; what replaces another rate leaves that one readable, what is known already does nothing. */
    RateLoadView load(List<RateRow> rows, Person by) {
        var holding = holding(rows);
        var now = Now.instant();
        var fresh = new ArrayList<ExchangeRate>();
        var superseded = new ArrayList<UUID>();
        for (var row : rows) {
            var before = holding.get(new Key(row.currency(), row.day()));
            if (before != null && row.sameAs(before.rate(), before.source())) continue;
            if (before != null) superseded.add(before.id());
            fresh.add(ExchangeRate.of(row, before == null ? 0 : before.version() + 1, by, now));
        }
        supersede(superseded, now);
        fresh.forEach(this::persist);
        if (!fresh.isEmpty()) changed.fire(event(fresh));
        return new RateLoadView(
                rows.size(), fresh.size() - superseded.size(), superseded.size(), rows.size() - fresh.size());
    }

    private RatesChanged event(List<ExchangeRate> fresh) {
        var days = fresh.stream().map(each -> each.day).sorted().toList();
        var currencies = fresh.stream().map(each -> each.currency).collect(Collectors.toCollection(TreeSet::new));
        return new RatesChanged(currencies, days.getFirst(), days.getLast().plusDays(maxAgeDays));
    }

    private Map<Key, Holding> holding(List<RateRow> rows) {
        var days = rows.stream().map(RateRow::day).sorted().toList();
        return getEntityManager()
                .createQuery("""
                        select r.id, r.currency, r.day, r.version, r.rate, r.source from ExchangeRate r
                        where r.currency in :currencies and r.day between :first and :last
                          and r.supersededAt is null""", Holding.class)
                .setParameter("currencies", rows.stream().map(RateRow::currency).collect(Collectors.toSet()))
                .setParameter("first", days.getFirst())
                .setParameter("last", days.getLast())
                .getResultStream()
                .collect(Collectors.toMap(each -> new Key(each.currency(), each.day()), Function.identity()));
    }

    private void supersede(List<UUID> ids, Instant now) {
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var marked = getEntityManager()
                    .createQuery(
                            "update ExchangeRate r set r.supersededAt = :now where r.id in :ids and r.supersededAt is null")
                    .setParameter("now", now)
                    .setParameter("ids", some)
                    .executeUpdate();
            // somebody else replaced one of them a moment before: the transaction is repeated and sees theirs
            if (marked != some.size()) throw new OptimisticLockException("a rate was replaced by another load");
        }
    }

    /**
     * For each the newest rate on or before its value date, and none older than that many days. One statement, in which
     * each is a seek in the unique index; a range of days would read every rate in it.
     */
    Map<Wanted, Quote> newest(Collection<Wanted> wanted, int maxAgeDays) {
        if (wanted.isEmpty()) return Map.of();
        var numbered = List.copyOf(wanted);
        var sql = new ArrayList<String>();
        for (var n = 0; n < numbered.size(); n++) sql.add("""
                    (select %1$d as n, rate, day, source from exchange_rate
                     where currency = :currency%1$d and day between :oldest%1$d and :day%1$d and superseded_at is null
                     order by day desc limit 1)""".formatted(n));
        var query = getEntityManager()
                .createNativeQuery(String.join(" union all ", sql), Object[].class)
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(ExchangeRate.class);
        for (var n = 0; n < numbered.size(); n++) {
            var each = numbered.get(n);
            query.setParameter("currency" + n, each.currency());
            query.setParameter("day" + n, each.valueDate());
            query.setParameter("oldest" + n, each.valueDate().minusDays(maxAgeDays));
        }
        var quotes = new HashMap<Wanted, Quote>();
        for (var found : query.getResultList()) {
            var row = (Object[]) found;
            quotes.put(
                    numbered.get(((Number) row[0]).intValue()),
                    new Quote((BigDecimal) row[1], (LocalDate) row[2], (String) row[3]));
        }
        return quotes;
    }
}
