package org.cooperationhub.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Access tokens of the hub's own accounts, kept until shortly before they expire. */
@ApplicationScoped
class KeycloakTokens {
    private record Kept(String token, Instant until) {}

    private final Map<Keycloak.As, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "hub.keycloak.backend-secret")
    Optional<String> backendSecret;

    @ConfigProperty(name = "hub.keycloak.partners-secret")
    Optional<String> partnersSecret;

    String of(Keycloak.As as, HttpClient http) {
        var known = kept.get(as);
        if (known != null && known.until.isAfter(Instant.now())) return known.token;
        var fresh = request(as, http);
        kept.put(as, fresh);
        return fresh.token;
    }

    void forget(Keycloak.As as) {
        kept.remove(as);
    }

    private Kept request(Keycloak.As as, HttpClient http) {
        var client = as == Keycloak.As.BACKEND ? "platform-backend" : "platform-partners";
        var secret = (as == Keycloak.As.BACKEND ? backendSecret : partnersSecret)
                .orElseThrow(() -> new KeycloakAway("no secret is set for " + client));
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new KeycloakAway("the token of " + client + " was answered with " + answer.statusCode());
            var token = json.readTree(answer.body());
            var lasts = token.get("expires_in").asLong();
            return new Kept(token.get("access_token").asText(), Instant.now().plusSeconds(Math.max(0, lasts - 30)));
        } catch (IOException unreachable) {
            throw new KeycloakAway(
                    "the token of " + client + ": " + unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KeycloakAway("interrupted");
        }
    }
}
