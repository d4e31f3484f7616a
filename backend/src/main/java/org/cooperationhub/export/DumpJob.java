package org.cooperationhub.export;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cooperationhub.common.Now;

/** Makes the dumps of a day once its hour has come: also an hour later, where no instance ran then. */
@ApplicationScoped
class DumpJob {
    @Inject
    MakeDumps make;

    @Inject
    Dumps dumps;

    @Inject
    DumpSettings settings;

    @Scheduled(
            identity = "dumps",
            every = "10m",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (settings.hour() < 0 || !dumps.due(lastHour(Now.instant(), settings.hour()))) return;
        try {
            make.run().forEach(each -> Log.infof("dump %s: %d projects, %d bytes", each.name, each.records, each.size));
        } catch (IOException | RuntimeException failed) {
            Log.error("The dumps could not be made; the next run tries again", failed);
        }
    }

    /** The last moment at which it was this hour. */
    static Instant lastHour(Instant now, int hour) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate().atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return today.isAfter(now) ? today.minusSeconds(86_400) : today;
    }
}
