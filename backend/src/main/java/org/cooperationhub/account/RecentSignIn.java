package org.cooperationhub.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonNumber;
import java.time.Duration;
import java.time.Instant;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What could do lasting harm in the hands of whoever finds an open session asks for a sign-in of a few minutes ago (RFC
 * 9470, by {@code auth_time} of the token).
 */
@ApplicationScoped
class RecentSignIn {
    @ConfigProperty(name = "hub.recent-sign-in")
    Duration maxAge;

    @ConfigProperty(name = "hub.mode")
    String mode;

    void require(JsonWebToken token) {
        if (signedInAt(token).plus(maxAge).isBefore(Instant.now()))
            throw Problems.recentSignInRequired(maxAge.toSeconds());
    }

    /**
     * Long ago where the token does not say. The password grant says nothing; only the demonstration's realm has it,
     * and there a token is as old as the password was typed.
     */
    private Instant signedInAt(JsonWebToken token) {
        // asked for by its name, a time that is not there is the library's nought
        Object claim = token.getClaimNames().contains("auth_time") ? token.getClaim("auth_time") : null;
        if (claim instanceof JsonNumber number) return Instant.ofEpochSecond(number.longValue());
        if (claim instanceof Number number) return Instant.ofEpochSecond(number.longValue());
        return mode.equals("demo") ? Instant.ofEpochSecond(token.getIssuedAtTime()) : Instant.EPOCH;
    }
}
