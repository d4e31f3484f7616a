package org.cooperationhub.directory;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cooperationhub.account.ApiCredential.Kind;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.directory.Machines.Wanted;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings Keycloak in line with our table: the request that makes a credential at once, for the secret is shown to it
 * alone; a job whatever a request left, and what falls due with time. Every step may be done again, so it does not
 * matter where the one before broke off.
 */
@ApplicationScoped
class InLine {
    private static final Logger LOG = Logger.getLogger(InLine.class);

    @Inject
    Sync sync;

    @Inject
    Machines machines;

    @Inject
    Claim claim;

    @Inject
    RequestFacts facts;

    /**
     * Does for a credential what its decision wants and answers with its secret, if it has one.
     *
     * @return null with a public key, and where somebody changed it meanwhile
     * @throws KeycloakAway if Keycloak does not answer; the job goes on when it does
     */
    @Nullable
    String now(UUID credential) {
        // the decision claimed the idempotency key and stored its answer, which has no secret
        facts.worksPartwise();
        var work = sync.held(credential, claim.lease);
        if (work == null) return null;
        try {
            return work.wanted() == null || work.kind() == Kind.PUBLIC_KEY
                    ? settled(work)
                    : claimed(work, work.wanted());
        } catch (KeycloakAway | KeycloakRefused failed) {
            LOG.warnf("credential %s waits for Keycloak: %s", work.id(), failed.getMessage());
            sync.failed(work);
            throw new KeycloakAway(String.valueOf(failed.getMessage()));
        }
    }

    @Scheduled(
            identity = "directory-keycloak",
            every = "${hub.clients.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var id : sync.due()) {
            var work = sync.take(id);
            if (work == null) continue;
            try {
                settled(work);
            } catch (KeycloakAway away) {
                LOG.warnf("Keycloak is not available: %s", away.getMessage());
                sync.failed(work);
                return;
            } catch (KeycloakRefused refused) {
                LOG.errorf("credential %s cannot be brought in line: %s", id, refused.getMessage());
                sync.failed(work);
            }
        }
    }

    private @Nullable String settled(Sync.Work work) {
        if (work.wanted() == null) machines.remove(work.keycloakId());
        else machines.bring(work.wanted());
        sync.done(work, false);
        return null;
    }

    /** Switched on last, so that a secret that nobody was shown opens nothing. */
    private @Nullable String claimed(Sync.Work work, Wanted wanted) {
        machines.bring(wanted.switched(false));
        var secret = machines.secret(wanted.id());
        machines.bring(wanted.switched(true));
        return sync.done(work, true) ? secret : null;
    }
}
