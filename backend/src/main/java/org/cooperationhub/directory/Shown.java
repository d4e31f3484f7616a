package org.cooperationhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;

/** The answer to whoever is shown a new secret. */
@ApplicationScoped
class Shown {
    @Inject
    InLine inLine;

    @Inject
    ClientWrites writes;

    @Inject
    RequestFacts facts;

    /** The machine after its new credential was made, with the secret; without it while Keycloak does not answer. */
    ClientView of(ClientView decided, UUID credential) {
        if (facts.dryRun()) return decided;
        try {
            return showing(decided, credential);
        } catch (KeycloakAway away) {
            return decided;
        }
    }

    /** As above; 503 while Keycloak does not answer, since nothing but the secret was asked for. */
    ClientView orUnavailable(ClientView decided, UUID credential) {
        if (facts.dryRun()) return decided;
        try {
            return showing(decided, credential);
        } catch (KeycloakAway away) {
            throw Problems.waitsForKeycloak();
        }
    }

    private ClientView showing(ClientView decided, UUID credential) {
        var secret = inLine.now(credential);
        return writes.view(decided.organisation(), decided.id()).showing(credential, secret);
    }
}
