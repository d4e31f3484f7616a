package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.ProblemException;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Secrets are made only for somebody who signed in a few minutes ago. */
@QuarkusTest
class RecentSignInTest {
    private static final String LIST = "/organisations/DEMO-KE/clients";

    @Inject
    RecentSignIn recent;

    @AfterEach
    void restore() {
        ClientProxy.unwrap(recent).maxAge = Duration.ofMinutes(5);
    }

    @Test
    void a_sign_in_of_long_ago_is_challenged_and_changes_nothing() {
        ClientProxy.unwrap(recent).maxAge = Duration.ofSeconds(-1);
        var body = Map.of(
                "name",
                "System of nobody",
                "purpose",
                "None",
                "scopes",
                List.of("projects:read"),
                "expiresAt",
                Instant.now().plusSeconds(3600).toString());
        problem(posting(ORG_ADMIN, body).post(LIST), 401, "recent-sign-in-required")
                .header("WWW-Authenticate", equalTo("Bearer error=\"insufficient_user_authentication\", max_age=-1"));
        var hooks = "/organisations/DEMO-KE/webhooks";
        problem(
                posting(ORG_ADMIN, Map.of("url", "https://partner.example/late"))
                        .post(hooks),
                401,
                "recent-sign-in-required");
        // whoever wants to look, or to stop something, is not held up
        as(ORG_ADMIN).get(LIST).then().statusCode(200);
    }

    private static DefaultJWTCallerPrincipal token(Instant signedIn) {
        var claims = new JwtClaims();
        claims.setClaim("auth_time", signedIn.getEpochSecond());
        claims.setIssuedAt(NumericDate.now());
        return new DefaultJWTCallerPrincipal(claims);
    }

    @Test
    void the_time_of_the_sign_in_counts_and_not_that_of_the_token() {
        assertThatCode(() -> recent.require(token(Instant.now().minusSeconds(240))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> recent.require(token(Instant.now().minusSeconds(360))))
                .isInstanceOf(ProblemException.class);
    }

    /** The password grant says nothing, and no realm in production has it. */
    @Test
    void a_token_without_the_time_is_not_recent_in_production() {
        var strict = new RecentSignIn();
        strict.maxAge = Duration.ofMinutes(5);
        strict.mode = "production";
        var claims = new JwtClaims();
        claims.setIssuedAt(NumericDate.now());
        var silent = new DefaultJWTCallerPrincipal(claims);
        assertThatThrownBy(() -> strict.require(silent)).isInstanceOf(ProblemException.class);
        strict.mode = "demo";
        assertThatCode(() -> strict.require(silent)).doesNotThrowAnyException();
    }
}
