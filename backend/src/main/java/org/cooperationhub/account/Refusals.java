package org.cooperationhub.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.cooperationhub.account.AuditEvent.Actor;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * What was refused to whom. A request only notes it in memory; what this instance noted is written every few seconds,
 * one row for a caller and an operation in ten minutes, with the number of times. Nobody fills the log by hammering.
 */
@ApplicationScoped
public class Refusals {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private static final Pattern OF_ORGANISATION = Pattern.compile("organisations/([^/]+)/.*");
    private final Map<Key, Noted> noted = new ConcurrentHashMap<>();

    @Inject
    Organisations organisations;

    @Inject
    Audit audit;

    private record Key(String issuer, String subject, String operation) {}

    private static final class Noted {
        final @Nullable String machine;
        final AtomicInteger times = new AtomicInteger();
        volatile String address;
        volatile String requestId;
        volatile Instant written = Instant.EPOCH;

        Noted(@Nullable String machine, String address, String requestId) {
            this.machine = machine;
            this.address = address;
            this.requestId = requestId;
        }
    }

    void note(Token token, String operation, String address, String requestId) {
        var key = new Key(token.issuer(), token.subject(), operation);
        if (noted.size() >= MOST && !noted.containsKey(key)) return;
        var row = noted.computeIfAbsent(key, each -> new Noted(token.machine(), address, requestId));
        row.address = address;
        row.requestId = requestId;
        row.times.incrementAndGet();
    }

    @Scheduled(identity = "account-refusals", every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void write() {
        var now = Now.instant();
        noted.forEach((key, row) -> {
            if (row.written.plus(PAUSE).isAfter(now)) return;
            var times = row.times.getAndSet(0);
            if (times == 0) noted.remove(key, row);
            else {
                row.written = now;
                QuarkusTransaction.requiringNew().run(() -> write(key, row, times));
            }
        });
    }

    private void write(Key key, Noted row, int times) {
        var deed = Deed.of("access.refused", row.address)
                .at(organisation(row.address))
                .ending(Deed.Result.REFUSED)
                .with(Map.of("operation", key.operation, "times", times));
        var person = Person.<Person>find("issuer = ?1 and subject = ?2", key.issuer, key.subject)
                .firstResult();
        var client = row.machine != null ? row.machine : person == null ? key.subject : null;
        var actor = row.machine == null ? Actor.PERSON : Actor.CLIENT;
        audit.witnessed(deed, actor, person == null ? null : person.id, client, Now.instant(), row.requestId);
    }

    private @Nullable UUID organisation(String address) {
        var matcher = OF_ORGANISATION.matcher(address);
        if (!matcher.matches()) return null;
        return organisations
                .byCode(matcher.group(1))
                .map((Organisation each) -> each.id)
                .orElse(null);
    }
}
