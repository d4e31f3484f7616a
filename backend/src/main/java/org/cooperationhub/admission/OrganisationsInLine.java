package org.cooperationhub.admission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.directory.KeycloakAway;
import org.cooperationhub.directory.KeycloakRefused;
import org.jboss.logging.Logger;

/**
 * Brings Keycloak's organisations in line with our table: the request that decided at once, a job whatever it left.
 * Every step may be done again, so it does not matter where the one before broke off.
 */
@ApplicationScoped
class OrganisationsInLine {
    private static final Logger LOG = Logger.getLogger(OrganisationsInLine.class);

    @Inject
    OrganisationAccounts accounts;

    @Inject
    KeycloakOrganisations organisations;

    @Inject
    RequestFacts facts;

    /** Does what the request decided; false while Keycloak does not answer, and the job goes on when it does. */
    boolean now() {
        if (facts.dryRun()) return false;
        // the decision claimed the idempotency key and stored its answer
        facts.worksPartwise();
        var work = accounts.held();
        return work != null && brought(work);
    }

    @Scheduled(
            identity = "admission-keycloak",
            every = "{hub.admission.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var id : accounts.due()) {
            var work = accounts.take(id);
            if (work != null) brought(work);
        }
    }

    private boolean brought(OrganisationAccounts.Work work) {
        try {
            return accounts.done(work, organisations.bring(work.wanted()));
        } catch (KeycloakAway away) {
            LOG.warnf("organisation %s waits for Keycloak: %s", work.organisation(), away.getMessage());
        } catch (KeycloakRefused refused) {
            LOG.errorf("organisation %s cannot be brought in line: %s", work.organisation(), refused.getMessage());
        }
        accounts.failed(work);
        return false;
    }
}
