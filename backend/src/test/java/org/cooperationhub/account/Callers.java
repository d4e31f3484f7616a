package org.cooperationhub.account;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.testing.Account;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** What an endpoint may ask of somebody who signed in, without a request. */
final class Callers {
    private Callers() {}

    @SuppressWarnings("UnnecessaryAssignment")
    static Caller of(Account account, Accounts accounts) {
        var identity = new SecurityIdentityAssociation();
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(principal(account.token()))
                .build());
        var caller = new Caller();
        caller.identity = identity;
        caller.accounts = accounts;
        caller.facts = new RequestFacts();
        caller.uses = new LastUse();
        return caller;
    }

    /** The token comes from Keycloak itself; that others are refused is tested over HTTP. */
    private static DefaultJWTCallerPrincipal principal(String token) {
        try {
            return new DefaultJWTCallerPrincipal(new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(token));
        } catch (InvalidJwtException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
