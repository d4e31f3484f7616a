package org.cooperationhub.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals what was committed. Instances take turns by the lock on the chain. */
@ApplicationScoped
class Sealing {
    @Inject
    Chain chain;

    @Scheduled(
            identity = "audit-seal",
            every = "${hub.audit.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var sealed = Chain.BATCH;
        while (sealed == Chain.BATCH) sealed = chain.seal();
    }
}
