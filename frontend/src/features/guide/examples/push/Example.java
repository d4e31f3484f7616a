// Push: writes a project under the id that your system has for it, as often as needed, with one effect.
// Needs JDK 21, and Jackson, which the sync client has: java -cp sync-client.jar Example.java
// HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE (your source system), EXTERNAL_ID.
// SANDBOX_FAULT, in a sandbox, disturbs the first try: after-commit, 503, ...

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

class Example {
    static final ObjectMapper JSON = new ObjectMapper();
    // over HTTP/1.1 a lost connection is told as it is
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final String PROJECT = """
            {"title": {"en": "A fibre line between two schools"},
             "summary": {"en": "Two schools share one line."},
             "countries": [{"country": "KE", "role": "LOCATION"}],
             "proposals": [{"proposal": "CN-AF-2021/1"}]}""";

    record Answer(int status, JsonNode body) {}

    public static void main(String[] arguments) throws Exception {
        var id = setting("EXTERNAL_ID");
        // Source-Version is your counter or instant: an older one than the last changes nothing.
        var version = Map.of("Source-Version", "1");
        var fault = System.getenv("SANDBOX_FAULT");
        var put = send("PUT", encoded(id), PROJECT, version, fault);
        System.out.printf("put: %d, version %s%n", put.status(), put.body().get("version"));
        var again = send("PUT", encoded(id), PROJECT, version, null);
        System.out.printf("again: %d, version %s%n", again.status(), again.body().get("version"));

        // Up to 500 at once. 207 says of each what became of it; the others are not held up by one that is refused.
        var item = JSON.createObjectNode().put("externalId", id).put("sourceVersion", "1");
        item.set("data", JSON.readTree(PROJECT));
        var items = JSON.createObjectNode();
        items.putArray("items").add(item);
        var key = Map.of("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        var batch = send("POST", "batch", items.toString(), key, null);
        for (var result : batch.body().get("results"))
            System.out.printf("batch: %d, %s%n", batch.status(), result.get("outcome").asText());
    }

    /** Tried again while it may help, because nothing is done twice. */
    static Answer send(String method, String path, String body, Map<String, String> headers, String fault)
            throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(setting("HUB_URL") + "/api/v1/sources/" + setting("SOURCE") + "/projects/" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        for (var failures = 0; failures < 10; failures++) {
            var wait = Math.min(60, 1 << failures) * ThreadLocalRandom.current().nextDouble(0.5, 1);
            try {
                var disturbed = request.copy();
                if (fault != null && failures == 0) disturbed.header("Sandbox-Fault", fault);
                var answer = HTTP.send(disturbed.build(), BodyHandlers.ofByteArray());
                var status = answer.statusCode();
                if (status < 300) return new Answer(status, JSON.readTree(answer.body()));
                // say it to a person: the same again would be refused as well
                if (status != 429 && status < 500)
                    throw new IllegalStateException(status + ": " + new String(answer.body(), StandardCharsets.UTF_8));
                wait = answer.headers().firstValue("Retry-After").map(Double::valueOf).orElse(wait);
            } catch (IOException lost) {
                System.out.println("no answer (" + lost + "), trying again");
            }
            Thread.sleep((long) (wait * 1000));
        }
        throw new IllegalStateException("the hub does not answer");
    }

    static String token() throws Exception {
        var form = "grant_type=client_credentials&scope=bulk:write&client_id=" + encoded(setting("HUB_CLIENT_ID"))
                + "&client_secret=" + encoded(setting("HUB_CLIENT_SECRET"));
        var request = HttpRequest.newBuilder(URI.create(setting("HUB_TOKEN_URL")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return JSON.readTree(HTTP.send(request.build(), BodyHandlers.ofByteArray()).body())
                .get("access_token")
                .asText();
    }

    static String setting(String name) {
        return System.getenv(name);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
