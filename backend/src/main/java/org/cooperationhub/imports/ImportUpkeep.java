package org.cooperationhub.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Removes what is older than it is kept, in small transactions: rows of earlier runs, imports, and files. */
@ApplicationScoped
class ImportUpkeep {
    private static final Logger LOG = Logger.getLogger(ImportUpkeep.class);
    private static final int BATCH = 1000;

    @Inject
    EntityManager em;

    @Inject
    ImportRuns runs;

    @Inject
    ImportUploads uploads;

    @Inject
    ImportSettings settings;

    @Scheduled(
            identity = "import-upkeep",
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        purge("""
                delete r from import_row r
                  join (select w.import_id, w.run, w.number from import_row w join import_run i on i.id = w.import_id
                        where w.run < i.run limit :batch) old
                  on old.import_id = r.import_id and old.run = r.run and old.number = r.number""", null);
        var before = Now.instant().minus(Duration.ofDays(settings.keptDays()));
        for (var ended = ended(before); !ended.isEmpty(); ended = ended(before)) ended.forEach(this::remove);
        files(before);
    }

    private List<UUID> ended(Instant before) {
        return QuarkusTransaction.requiringNew().call(() -> runs.ended(before, 100));
    }

    private void remove(UUID id) {
        purge("delete from import_row where import_id = :id limit :batch", id);
        QuarkusTransaction.requiringNew().run(() -> runs.deleteById(id));
        uploads.remove(id);
    }

    private void purge(String statement, @Nullable UUID id) {
        var gone = BATCH;
        while (gone >= BATCH)
            gone = QuarkusTransaction.requiringNew().call(() -> {
                var query = em.createNativeQuery(statement).setParameter("batch", BATCH);
                if (id != null) query.setParameter("id", Ids.bytes(id));
                return query.executeUpdate();
            });
    }

    /** Files that no import speaks of: an instance ended between the two. */
    private void files(Instant before) {
        try (var files = Files.list(settings.directory())) {
            for (var each : files.toList()) {
                var name = each.getFileName().toString();
                if (!NdjsonRows.ID.matcher(name).matches()
                        || !Files.getLastModifiedTime(each).toInstant().isBefore(before)) continue;
                if (QuarkusTransaction.requiringNew().call(() -> runs.count("id", UUID.fromString(name))) == 0)
                    Files.deleteIfExists(each);
            }
        } catch (IOException unreadable) {
            LOG.warnf("the directory of imports cannot be tidied: %s", unreadable);
        }
    }
}
