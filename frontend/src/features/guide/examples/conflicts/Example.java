// Conflicts: somebody wrote the record in the hub since your last push; nobody's work is lost.
// Needs JDK 21, and the sync client for tokens and Jackson: java -cp sync-client.jar Example.java
// HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE, EXTERNAL_ID, and KNOWN_VERSION: what your last push
// of this record was answered with.

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cooperationhub.sync.Tokens;

class Example {
    static final ObjectMapper JSON = new ObjectMapper();
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final Tokens TOKENS = Tokens.clientCredentials(
            URI.create(setting("HUB_TOKEN_URL")), setting("HUB_CLIENT_ID"), setting("HUB_CLIENT_SECRET"));

    record Answer(int status, JsonNode body) {}

    public static void main(String[] arguments) throws Exception {
        // what changed on your side since then
        var ours = (ObjectNode) JSON.readTree("""
                {"title": {"en": "A fibre line between three schools"},
                 "summary": {"en": "Three schools share one line."}}""");
        var version = Long.parseLong(setting("KNOWN_VERSION"));
        while (!ours.isEmpty()) {
            var answer = put(ours, version);
            if (answer.status() == 200) {
                System.out.println("merged: version " + answer.body().get("version"));
                return;
            }
            // 409: under review, or decided; wait until it is a draft again
            if (answer.status() != 412) throw new IllegalStateException(answer.toString());
            // with the version there is now, and what changed since yours: that stays as the hub has it
            version = answer.body().at("/current/version").asLong();
            System.out.println("conflict: version " + version + " has another " + answer.body().get("changedFields"));
            for (var member : answer.body().get("changedFields"))
                if (ours.remove(member.asText()) != null) System.out.println("kept as in the hub: " + member.asText());
        }
        System.out.println("nothing of ours is left to write");
    }

    /** How to try 429, 5xx and lost connections again is in the guide on pushing. */
    static Answer put(JsonNode patch, long version) throws Exception {
        var id = URLEncoder.encode(setting("EXTERNAL_ID"), StandardCharsets.UTF_8).replace("+", "%20");
        var request = HttpRequest.newBuilder(
                        URI.create(setting("HUB_URL") + "/api/v1/sources/" + setting("SOURCE") + "/projects/" + id))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + TOKENS.get(false))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(patch.toString()));
        var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    static String setting(String name) {
        return System.getenv(name);
    }
}
