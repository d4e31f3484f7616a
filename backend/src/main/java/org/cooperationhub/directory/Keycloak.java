package org.cooperationhub.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's Admin REST API, asked with the hub's own accounts, each of which may do no more than its part. No
 * transaction is open during a call.
 */
@ApplicationScoped
public class Keycloak {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    @Inject
    ObjectMapper json;

    @Inject
    KeycloakTokens tokens;

    /** Of the realm's part of the API; derived from the issuer unless set. */
    String admin;

    Keycloak(
            @ConfigProperty(name = "hub.keycloak.admin-url") Optional<String> admin,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.admin = admin.orElse(issuer.replaceFirst("/realms/", "/admin/realms/"));
    }

    /** An account of the hub at Keycloak. */
    public enum As {
        /** {@code platform-backend}: people and members of organisations. */
        BACKEND,
        /** {@code platform-partners}: clients of partners, and none of the hub's own. */
        PARTNERS
    }

    /**
     * An answer.
     *
     * @param status 2xx to 4xx; anything else was a {@link KeycloakAway}
     */
    public record Answer(String call, int status, JsonNode body) {
        /** This answer, if its status is one of these. */
        public Answer expect(Integer... statuses) {
            if (Set.of(statuses).contains(status)) return this;
            throw new KeycloakRefused(call, status);
        }
    }

    public Answer get(As as, String path) {
        return call(as, "GET", path, null);
    }

    public Answer delete(As as, String path) {
        return call(as, "DELETE", path, null);
    }

    public Answer post(As as, String path, @Nullable JsonNode body) {
        return call(as, "POST", path, body);
    }

    public Answer put(As as, String path, @Nullable JsonNode body) {
        return call(as, "PUT", path, body);
    }

    private Answer call(As as, String method, String path, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(admin + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of(as, http))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        var call = method + " " + path;
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var status = answer.statusCode();
            if (status == 401) tokens.forget(as);
            if (status == 401 || status == 429 || status >= 500)
                throw new KeycloakAway(call + " was answered with " + status);
            return new Answer(call, status, read(answer.body()));
        } catch (IOException unreachable) {
            throw new KeycloakAway(call + ": " + unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KeycloakAway(call + " was interrupted");
        }
    }

    private JsonNode read(String body) throws JsonProcessingException {
        return body.isEmpty() ? com.fasterxml.jackson.databind.node.NullNode.getInstance() : json.readTree(body);
    }
}
