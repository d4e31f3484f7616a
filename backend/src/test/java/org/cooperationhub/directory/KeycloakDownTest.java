package org.cooperationhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.directory.Systems.LIST;
import static org.cooperationhub.directory.Systems.content;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cooperationhub.directory.Systems.Made;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All of Keycloak is gone, its keys as well as its administration, while people read and administrators decide. */
@QuarkusTest
@TestProfile(KeycloakDownTest.BehindALine.class)
class KeycloakDownTest {
    private static final String ISSUER = String.valueOf(System.getenv("TEST_OIDC_ISSUER"));
    private static final String REALM = ISSUER.replaceFirst("^https?://[^/]+", "");

    @Inject
    Systems systems;

    /** The hub reaches Keycloak only by a line that can be cut. */
    public static class BehindALine implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Line.class));
        }
    }

    /** The line, from before the start of the hub. */
    public static class Line implements QuarkusTestResourceLifecycleManager {
        @SuppressWarnings("NullAway") // while the hub runs, it is there
        static Cut cut;

        @Override
        public Map<String, String> start() {
            try {
                cut = new Cut(ISSUER.substring(0, ISSUER.length() - REALM.length()));
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    cut.address() + REALM,
                    "quarkus.oidc.discovery-enabled",
                    "false",
                    "quarkus.oidc.jwks-path",
                    "/protocol/openid-connect/certs",
                    "quarkus.oidc.token.issuer",
                    ISSUER);
        }

        @Override
        public void stop() {
            cut.close();
        }
    }

    @AfterEach
    void mend() {
        Line.cut.mend();
    }

    @Test
    void everybody_reads_on_and_whoever_is_signed_in_as_well() {
        var draft = Draft.fresh();
        Line.cut.after(0, false);
        anonymous().get("/countries/KE").then().statusCode(200);
        anonymous().get("/projects").then().statusCode(200);
        as(EDITOR).get("/me").then().statusCode(200).body("organisations.code", contains("DEMO-KE"));
        as(EDITOR).get(draft.path()).then().statusCode(200);
        as(EDITOR).get("/projects?mine=true").then().statusCode(200);
        as(ORG_ADMIN).get(LIST).then().statusCode(200);
        draft.edited(EDITOR, Map.of("scopeLevel", "4"));
    }

    @Test
    void a_token_of_an_unknown_key_signs_nobody_in_meanwhile() {
        var token = EDITOR.token();
        var header = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"unknown\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Line.cut.after(0, false);
        var answer = bearer(header + token.substring(token.indexOf('.'))).get("/countries/KE");
        assertThat(answer.statusCode()).isIn(401, 503);
        problem(
                answer,
                answer.statusCode(),
                answer.statusCode() == 401 ? "unauthenticated" : "temporary-reduced-capacity");
    }

    @Test
    void what_an_administrator_decides_is_said_to_wait_and_is_done_when_keycloak_is_back() throws SQLException {
        as(ORG_ADMIN).get("/me").then().statusCode(200);
        Line.cut.after(0, false);
        var made = Made.of(posting(ORG_ADMIN, content("projects:read")).post(LIST));
        assertThat(Systems.state(made.path())).isEqualTo("PENDING");
        problem(Systems.secret(made.credentialPath()), 409, "wrong-state");
        systems.inLine.run();
        assertThat(Systems.state(made.path())).isEqualTo("PENDING");
        Line.cut.mend();
        systems.goOn();
        assertThat(Systems.state(made.path())).isEqualTo("UNCLAIMED");
        Systems.revoke(made.path()).then().statusCode(200);
        systems.inLine.run();
    }
}
