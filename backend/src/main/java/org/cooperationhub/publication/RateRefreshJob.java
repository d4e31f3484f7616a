package org.cooperationhub.publication;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every minute for published projects that new exchange rates concern. */
@ApplicationScoped
public class RateRefreshJob {
    @Inject
    RateRefreshes refreshes;

    @Scheduled(identity = "rates", every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        for (var batch = refreshes.next(); batch != null; batch = refreshes.next()) {
            for (var project : batch.differing()) {
                try {
                    refreshes.refresh(project);
                } catch (RuntimeException failed) {
                    // the others are not to wait for it; check-documents finds and mends it
                    Log.errorf(failed, "Project %s could not be converted anew", project);
                }
            }
            refreshes.done(batch);
        }
    }
}
