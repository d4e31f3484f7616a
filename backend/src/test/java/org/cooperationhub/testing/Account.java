package org.cooperationhub.testing;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The demonstration accounts, with real tokens of the real Keycloak. */
public enum Account {
    EDITOR("editor@ministry-ke.example"),
    READER("reader@ministry-ke.example"),
    ORG_ADMIN("admin@ministry-ke.example"),
    SECOND_ADMIN("admin2@ministry-ke.example"),
    CONTRIBUTOR("contributor@ministry-ke.example"),
    FOCAL_KE("focal@ministry-ke.example"),
    AUTHORITY_KE("authority@ministry-ke.example"),
    FOCAL_SN("focal@network-sn.example"),
    OTHER_EDITOR("editor@network-sn.example"),
    OTHER_READER("reader@network-sn.example"),
    OTHER_ADMIN("admin@network-sn.example"),
    COMPANY_EDITOR("editor@company-cn.example"),
    REVIEWER("reviewer@secretariat.example"),
    SECRETARIAT("texts@secretariat.example"),
    AUDITOR("auditor@secretariat.example"),
    PLATFORM_ADMIN("operator@platform.example"),
    PARTNER("partner-demo-ke-1");

    private record Tokens(String access, String id, String refresh, Instant until) {}

    private static final Map<Account, Tokens> KEPT = new ConcurrentHashMap<>();
    private final String user;

    Account(String user) {
        this.user = user;
    }

    /** An access token that holds for at least another minute. */
    public String token() {
        return tokens().access;
    }

    public String idToken() {
        return tokens().id;
    }

    public String refreshToken() {
        return tokens().refresh;
    }

    public static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private Tokens tokens() {
        return java.util.Objects.requireNonNull(KEPT.compute(
                this, (who, kept) -> kept != null && kept.until.isAfter(Instant.now()) ? kept : request()));
    }

    private Tokens request() {
        var answer = given().baseUri(issuer())
                .basePath("")
                .formParams(form())
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var lasts = Duration.ofSeconds(answer.getLong("expires_in") - 60);
        return new Tokens(
                answer.getString("access_token"),
                String.valueOf(answer.getString("id_token")),
                String.valueOf(answer.getString("refresh_token")),
                Instant.now().plus(lasts));
    }

    private Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        if (this == PARTNER) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", user);
            form.put("client_secret", "demo-partner-secret");
            form.put("scope", "bulk:write changes:read");
            return form;
        }
        form.put("grant_type", "password");
        form.put("client_id", "test-cli");
        form.put("client_secret", "demo-cli-secret");
        form.put("scope", "openid organization:*");
        form.put("username", user);
        form.put("password", "cooperate-demo-only");
        return form;
    }
}
