package org.cooperationhub.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;

/** Partners' systems of a test, their tokens, and the job run as if its time had come. */
@Singleton
class Systems {
    static final String LIST = "/organisations/DEMO-KE/clients";

    @Inject
    InLine inLine;

    @Inject
    DataSource database;

    /** A system as the answer that made it has it. */
    record Made(String id, String credential, String clientId, String secret) {
        String path() {
            return LIST + "/" + id;
        }

        String credentialPath() {
            return path() + "/credentials/" + credential;
        }

        String token() {
            var answer = answer();
            answer.then().statusCode(200);
            return answer.path("access_token");
        }

        /** What Keycloak says to its secret. */
        Response answer() {
            return grant(clientId, Map.of("client_secret", secret));
        }

        static Made of(Response answer) {
            var json = answer.then().statusCode(201).extract().jsonPath();
            var last = json.getList("credentials").size() - 1;
            var at = "credentials[" + last + "].";
            return new Made(
                    json.getString("id"),
                    json.getString(at + "id"),
                    json.getString(at + "clientId"),
                    String.valueOf(json.getString(at + "secret")));
        }
    }

    static Response grant(String clientId, Map<String, String> proof) {
        return given().baseUri(Account.issuer())
                .basePath("")
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParams(proof)
                .post("/protocol/openid-connect/token");
    }

    static Map<String, Object> content(String... scopes) {
        var content = new HashMap<String, Object>();
        content.put("name", "System of a test");
        content.put("purpose", "Is tried out");
        content.put("scopes", List.of(scopes));
        content.put("expiresAt", Instant.now().plus(Duration.ofDays(30)).toString());
        return content;
    }

    static Made fresh(String... scopes) {
        return Made.of(posting(ORG_ADMIN, content(scopes)).post(LIST));
    }

    static String state(String path) {
        return as(ORG_ADMIN).get(path).then().statusCode(200).extract().path("state");
    }

    static Response revoke(String path) {
        return as(ORG_ADMIN).put(path + "/revocation");
    }

    static Response secret(String credentialPath) {
        return as(ORG_ADMIN).header("Idempotency-Key", Api.key()).post(credentialPath + "/secret");
    }

    /** The job, when everything that waits may be tried again. */
    void goOn() throws SQLException {
        execute("update api_credential set sync_at = utc_timestamp(6) where sync_at is not null and attempts > 0");
        inLine.run();
    }

    /** As after a crash: whoever was at it is given up. */
    void giveUp(String credential) throws SQLException {
        execute("update api_credential set sync_at = utc_timestamp(6) where id = uuid_to_bin('" + credential + "')");
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
