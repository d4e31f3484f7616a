package org.cooperationhub.publication;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cooperationhub.common.Now;

/**
 * Looks every minute for countries whose time to object is over. Everything it needs stands in the database, so it goes
 * on after a restart, and two instances share the work: each project by the one that gets its row.
 */
@ApplicationScoped
public class SilenceJob {
    private static final int MOST = 500;

    @Inject
    Silence silence;

    @Scheduled(identity = "silence", every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        var now = Now.instant();
        for (var project : silence.overdue(now, MOST)) {
            try {
                silence.count(project, now);
            } catch (RuntimeException failed) {
                // the others are not to wait for it; the next run tries again
                Log.errorf(failed, "The silence on project %s could not be counted", project);
            }
        }
    }
}
