package org.cooperationhub.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Takes imports that wait, or whose worker is gone, as many as this instance may work on at one time. */
@ApplicationScoped
class ImportWorker {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("import-", 0).factory());
    private final Semaphore places;

    @Inject
    ImportBook book;

    @Inject
    ImportJob job;

    ImportWorker(ImportSettings settings) {
        this.places = new Semaphore(settings.atOnce());
    }

    @Scheduled(
            identity = "imports",
            every = "{hub.imports.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (places.tryAcquire()) {
            var handed = false;
            try {
                var lease = book.take();
                if (lease == null) return;
                hand(lease);
                handed = true;
            } finally {
                // also without a database: the place is needed once it is back
                if (!handed) places.release();
            }
        }
    }

    private void hand(Lease lease) {
        threads.execute(() -> {
            try {
                job.run(lease);
            } finally {
                places.release();
            }
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
