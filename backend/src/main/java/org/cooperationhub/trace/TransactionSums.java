package org.cooperationhub.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cooperationhub.project.ProjectOrganisation;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * What a provider puts in by its transactions, in one currency, where no contribution of it is stated. Money is often
 * recorded twice, promised and then received: the larger of the two sums counts. Money passed on or spent is not put
 * in.
 */
record TransactionSums(
        Provider provider, BigDecimal committed, BigDecimal received, LocalDate firstDay, LocalDate lastDay) {
    /** IATI TransactionType: incoming funds. */
    private static final String RECEIVED = "1";
    /** IATI TransactionType: outgoing and incoming commitment. */
    private static final Set<String> COMMITTED = Set.of("2", "11");

    /** Who provides, in which currency: a member by its code, or a name. */
    record Provider(@Nullable String organisation, @Nullable String name, String currency) {}

    BigDecimal amount() {
        return committed.max(received);
    }

    static List<TransactionSums> of(ProjectRevision revision) {
        var stated = new HashSet<String>();
        revision.organisations.stream()
                .filter(each -> each.contribution() != null)
                .forEach(each -> stated.add(party(each)));
        var sums = new LinkedHashMap<Provider, TransactionSums>();
        for (var each : revision.transactions) {
            var provider = provider(each, revision.project.lead.code);
            if (provider != null && !stated.contains(party(provider.organisation, provider.name)))
                sums.merge(provider, one(provider, each), TransactionSums::plus);
        }
        return sums.values().stream().filter(each -> each.amount().signum() > 0).toList();
    }

    /** Null for a transaction that puts nothing in, and for one of which nobody is named. */
    private static @Nullable Provider provider(Transaction from, String lead) {
        if (!from.type().equals(RECEIVED) && !COMMITTED.contains(from.type())) return null;
        var currency = from.value().currency();
        if (from.providerOrganisation() != null || from.providerName() != null)
            return new Provider(
                    from.providerOrganisation(),
                    from.providerOrganisation() == null ? from.providerName() : null,
                    currency);
        // IATI 2.03, provider-org: "If omitted on outgoing funds the reporting-org is assumed."
        return from.type().equals("2") ? new Provider(lead, null, currency) : null;
    }

    private static TransactionSums one(Provider provider, Transaction from) {
        var amount = from.value().amount();
        var received = from.type().equals(RECEIVED);
        return new TransactionSums(
                provider,
                received ? BigDecimal.ZERO : amount,
                received ? amount : BigDecimal.ZERO,
                from.date(),
                from.date());
    }

    private TransactionSums plus(TransactionSums other) {
        return new TransactionSums(
                provider,
                committed.add(other.committed),
                received.add(other.received),
                firstDay.isBefore(other.firstDay) ? firstDay : other.firstDay,
                lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay);
    }

    private static String party(ProjectOrganisation from) {
        return party(from.organisation(), from.name());
    }

    private static String party(@Nullable String organisation, @Nullable String name) {
        return Objects.requireNonNullElseGet(organisation, () -> "name " + name);
    }
}
