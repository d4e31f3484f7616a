package org.cooperationhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.jspecify.annotations.Nullable;

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
            return showing(decided, credential, inLine.now(credential));
        } catch (KeycloakAway away) {
            return decided;
        }
    }

    /**
     * As above; nothing but the secret was asked for, so 503 while Keycloak does not answer, and 409 if somebody
     * decided otherwise meanwhile.
     */
    ClientView orUnavailable(ClientView decided, UUID credential) {
        if (facts.dryRun()) return decided;
        try {
            var secret = inLine.now(credential);
            if (secret == null) throw Problems.wrongState("secret-overtaken");
            return showing(decided, credential, secret);
        } catch (KeycloakAway away) {
            throw Problems.waitsForKeycloak();
        }
    }

    private ClientView showing(ClientView decided, UUID credential, @Nullable String secret) {
        return writes.view(decided.organisation(), decided.id()).showing(credential, secret);
    }
}
