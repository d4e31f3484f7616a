package org.cooperationhub.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where access tokens come from; an IOException may pass. */
@FunctionalInterface
public interface Tokens {
    /** A token; null to read what is public. {@code fresh} asks for another one than the last, which was refused. */
    String get(boolean fresh) throws IOException, InterruptedException;

    /** Only what is public. */
    static Tokens none() {
        return fresh -> null;
    }

    /** A shell command that prints a token; asked at every request, so it should keep one itself. */
    static Tokens command(String command) {
        return fresh -> {
            var process = new ProcessBuilder("sh", "-c", command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0 || printed.isEmpty()) throw new IOException("the token command gave no token");
            return printed;
        };
    }

    /**
     * Client credentials (RFC 6749 §4.4): a token is kept until half a minute before its end.
     *
     * @param scopes asked for beside those that the client always has
     */
    static Tokens clientCredentials(URI address, String id, String secret, String... scopes) {
        var form = new TreeMap<>(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
        if (scopes.length > 0) form.put("scope", String.join(" ", scopes));
        var body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return new Kept(request);
    }

    /** Asks for a token when the last one ends. */
    final class Kept implements Tokens {
        private static final ObjectMapper JSON = new ObjectMapper();
        private final HttpClient http = HttpClient.newHttpClient();
        private final HttpRequest request;
        private String token;
        private Instant until = Instant.MIN;

        Kept(HttpRequest request) {
            this.request = request;
        }

        @Override
        public synchronized String get(boolean fresh) throws IOException, InterruptedException {
            if (!fresh && Instant.now().isBefore(until)) return token;
            var answer = http.send(request, BodyHandlers.ofByteArray());
            var said = JSON.readTree(answer.body());
            if (answer.statusCode() >= 500) throw new IOException("the token service answers " + answer.statusCode());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(
                        "no token: " + said.path("error").asText("refused"));
            token = said.get("access_token").asText();
            until = Instant.now().plusSeconds(said.path("expires_in").asLong(60) - 30);
            return token;
        }
    }
}
