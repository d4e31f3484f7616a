package org.cooperationhub.admission;

import static io.restassured.RestAssured.given;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.posting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.Keycloak.As;
import org.cooperationhub.testing.Account;

/** People and machines of a new organisation, at the real Keycloak. */
@Singleton
class Staff {
    private static final String PASSWORD = "cooperate-demo-only";

    @Inject
    Keycloak keycloak;

    @Inject
    ObjectMapper json;

    /** Makes a person with this group in it; answers their name to sign in with. */
    String person(String organisation, String group) {
        var mail = "p" + Applicants.word() + "@staff.example";
        var form = json.createObjectNode()
                .put("username", mail)
                .put("email", mail)
                .put("firstName", "Test")
                .put("lastName", "Person")
                .put("emailVerified", true)
                .put("enabled", true);
        form.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        keycloak.post(As.BACKEND, "/users", form).expect(201);
        var id = keycloak.get(As.BACKEND, "/users?exact=true&username=" + mail)
                .expect(200)
                .body()
                .get(0)
                .get("id")
                .asText();
        var at = "/organizations/" + keycloakId(organisation);
        keycloak.post(As.BACKEND, at + "/members", TextNode.valueOf(id)).expect(201);
        for (var each : keycloak.get(As.BACKEND, at + "/groups").expect(200).body())
            if (each.get("name").asText().equals(group))
                keycloak.put(As.BACKEND, at + "/groups/" + each.get("id").asText() + "/members/" + id, null)
                        .expect(204);
        return mail;
    }

    private String keycloakId(String organisation) {
        return keycloak.get(As.BACKEND, "/organizations?q=hub:" + organisation)
                .expect(200)
                .body()
                .get(0)
                .get("id")
                .asText();
    }

    static Response signIn(String mail) {
        return grant(Map.of(
                "grant_type", "password",
                "client_id", "test-cli",
                "client_secret", "demo-cli-secret",
                "scope", "openid organization:*",
                "username", mail,
                "password", PASSWORD));
    }

    static Response refresh(String token) {
        return grant(Map.of(
                "grant_type", "refresh_token",
                "client_id", "test-cli",
                "client_secret", "demo-cli-secret",
                "refresh_token", token));
    }

    /** The token of a new machine that writes projects. */
    static String machine(String code) {
        var made = posting(
                        PLATFORM_ADMIN,
                        Map.of(
                                "name",
                                "System of a test",
                                "purpose",
                                "Is tried out",
                                "scopes",
                                List.of("projects:read", "projects:write", "changes:read"),
                                "expiresAt",
                                Instant.now().plus(Duration.ofDays(30)).toString()))
                .post("/organisations/" + code + "/clients")
                .then()
                .statusCode(201)
                .extract();
        return grant(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", made.path("credentials[0].clientId"),
                        "client_secret", made.path("credentials[0].secret")))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static Response grant(Map<String, String> form) {
        return given().baseUri(Account.issuer()).basePath("").formParams(form).post("/protocol/openid-connect/token");
    }
}
