package org.cooperationhub.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.KeycloakAway;
import org.cooperationhub.directory.KeycloakRefused;
import org.jboss.logging.Logger;

/**
 * Removes the accounts of erased people at Keycloak, and, when no token of theirs can be left, the subject by which the
 * hub knew them. Every step may be done again.
 */
@ApplicationScoped
class Erasures {
    private static final Logger LOG = Logger.getLogger(Erasures.class);

    @Inject
    ErasureSteps steps;

    @Inject
    Keycloak keycloak;

    @Scheduled(identity = "audit-erasures", every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var id : steps.due()) {
            var subject = steps.take(id);
            if (subject == null) continue;
            try {
                keycloak.delete(Keycloak.As.BACKEND, "/users/" + subject).expect(204, 404);
                steps.removed(id);
            } catch (KeycloakAway away) {
                LOG.warnf("an erased account waits for Keycloak: %s", away.getMessage());
                steps.failed(id);
                return;
            } catch (KeycloakRefused refused) {
                LOG.errorf("an erased account cannot be removed: HTTP status in %s", refused.getMessage());
                steps.failed(id);
            }
        }
    }
}
