package org.cooperationhub.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.posting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.Keycloak.As;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Mailbox;

/** People of a test with real accounts, their mail and tokens, and the job run as if its time had come. */
@Singleton
class Folk {
    static final String KENYA = "/organisations/DEMO-KE";
    private static final String PASSWORD = "cooperate-demo-only";
    private static final Pattern LINK = Pattern.compile("/invite/([A-Za-z0-9_-]{43})");

    @Inject
    Keycloak keycloak;

    @Inject
    InLine inLine;

    @Inject
    DataSource database;

    /** A member who accepted an invitation, with the token of their sign-in after that. */
    record Joined(String email, String id, String at, String token) {
        String path() {
            return at + "/members/" + id;
        }
    }

    static String address() {
        return "guest-" + UUID.randomUUID() + "@people.example";
    }

    /** An account that somebody signs in with, of no organisation. */
    UUID account(String email) {
        var form = JsonNodeFactory.instance
                .objectNode()
                .put("username", email)
                .put("email", email)
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", "Guest")
                .put("lastName", "of a test");
        form.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        keycloak.post(As.BACKEND, "/users", form).expect(201);
        return userId(email);
    }

    UUID userId(String email) {
        var found = keycloak.get(As.BACKEND, "/users?exact=true&email=" + email)
                .expect(200)
                .body();
        assertThat(found).hasSize(1);
        return UUID.fromString(found.get(0).get("id").asText());
    }

    boolean exists(String email) {
        return !keycloak.get(As.BACKEND, "/users?exact=true&email=" + email)
                .expect(200)
                .body()
                .isEmpty();
    }

    static JsonPath signIn(String email) {
        return grant(Map.of("grant_type", "password", "username", email, "password", PASSWORD))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response grant(Map<String, String> form) {
        return given().baseUri(Account.issuer())
                .basePath("")
                .formParam("client_id", "test-cli")
                .formParam("client_secret", "demo-cli-secret")
                .formParam("scope", "openid organization:*")
                .formParams(form)
                .post("/protocol/openid-connect/token");
    }

    static String token(String email) {
        return signIn(email).getString("access_token");
    }

    static Response invite(Account by, String at, String email, String role) {
        return posting(by, Map.of("email", email, "role", role)).post(at + "/invitations");
    }

    /** What the link of the last mail holds. */
    static String link(String email) {
        var mails = Mailbox.of(email);
        assertThat(mails).as(email).isNotEmpty();
        var found = LINK.matcher(text(mails.getLast(), 0));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static String text(MimeMessage mail, int part) {
        try {
            BodyPart body = ((Multipart) mail.getContent()).getBodyPart(part);
            return String.valueOf(body.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Joined joined(String role) {
        return joined(KENYA, role);
    }

    /** From the invitation by a platform administrator to the token with the role. */
    Joined joined(String at, String role) {
        var email = address();
        account(email);
        invite(Account.PLATFORM_ADMIN, at, email, role).then().statusCode(201);
        inLine.run();
        var token = token(email);
        bearer(token).put("/invitations/" + link(email) + "/acceptance").then().statusCode(200);
        inLine.run();
        String id = as(Account.PLATFORM_ADMIN)
                .queryParam("q", email)
                .get(at + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return new Joined(email, id, at, token(email));
    }

    /** The job, when everything that waits may be tried again. */
    void goOn() throws SQLException {
        for (var table : new String[] {"membership", "invitation"})
            execute("update " + table + " set sync_at = utc_timestamp(6) where sync_at is not null and attempts > 0");
        inLine.run();
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }
}
