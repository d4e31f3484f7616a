package org.cooperationhub.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Exports of everything, one after the other, while writers publish projects, publish them again with another title and
 * take generated ones from their readers. Each export with the feed from its cursor on must equal the hub by checksum.
 * The exit status is 1 if one does not, or if nothing was written meanwhile.
 *
 * <p>{@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}, {@code OIDC_ISSUER}; the argument is the port of the API.
 */
public final class StressExport {
    private static final int WRITERS = Integer.getInteger("writers", 16);
    private static final int EXPORTS = Integer.getInteger("exports", 3);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonFactory PARTS = new JsonFactory();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final AtomicLong published = new AtomicLong();
    private final AtomicLong withdrawn = new AtomicLong();
    private final ConcurrentLinkedQueue<String> generated = new ConcurrentLinkedQueue<>();
    private final String api;
    private volatile boolean over;

    private record Token(String text, long until) {}

    /** What a reader has: versions by id, and where the feed goes on. */
    private record Copy(Map<String, Long> versions, String cursor, int exported) {}

    private StressExport(String port) {
        api = "http://127.0.0.1:" + port + "/api/v1";
    }

    public static void main(String[] arguments) throws Exception {
        var stress = new StressExport(arguments[0]);
        try (var db = Generate.connect()) {
            // the accounts of the demonstration, which the data were made with, sign in at the Keycloak of now
            try (var update = db.prepareStatement("update person set issuer = ?")) {
                update.setString(1, System.getenv("OIDC_ISSUER"));
                update.executeUpdate();
            }
            stress.generated.addAll(Generate.texts(
                    db, "select bin_to_uuid(id) from project where publication = 'PUBLISHED' order by rand() limit 20000"));
        }
        var writers = new ArrayList<Callable<Boolean>>();
        for (var n = 0; n < WRITERS; n++) {
            var publishes = n % 4 == 0;
            writers.add(() -> stress.write(publishes));
        }
        var copies = new ArrayList<Copy>();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var running = writers.stream().map(pool::submit).toList();
            for (var n = 0; n < EXPORTS; n++) copies.add(stress.export());
            stress.over = true;
            for (var each : running) each.get();
        }
        System.out.printf(
                "%d writers meanwhile: %,d publications, %,d projects taken from readers%n",
                WRITERS, stress.published.get(), stress.withdrawn.get());
        var well = stress.published.get() > 0 && stress.withdrawn.get() > 0;
        for (var each : copies) well &= stress.equal(each);
        System.out.println(well ? "everything is equal" : "FAILED");
        System.exit(well ? 0 : 1);
    }

    private boolean write(boolean publishes) throws Exception {
        while (!over) {
            if (publishes) publish();
            else withdraw();
        }
        return true;
    }

    /** Twice, the second time with another title. */
    private void publish() throws Exception {
        var content = JSON.createObjectNode().put("lead", "DEMO-KE").put("plannedStart", "2026-03-01");
        content.putObject("title").put("en", "Stress " + UUID.randomUUID());
        content.putObject("summary").put("en", "Written while everything is exported.");
        for (var country : List.of("KE", "SN"))
            content.withArray("countries").addObject().put("country", country).put("role", "LOCATION");
        content.withArray("proposals").addObject().put("proposal", "CN-AF-2021/1");
        var draft = send("editor@ministry-ke.example", "POST", "/projects", null, content);
        handIn(draft);
        var path = "/projects/" + draft.body.get("id").asText() + "/draft";
        var now = send("editor@ministry-ke.example", "GET", path, null, null);
        var title = JSON.createObjectNode();
        title.putObject("title").put("en", "Stress again " + UUID.randomUUID());
        handIn(send("editor@ministry-ke.example", "PATCH", path, now.tag, title));
    }

    private void handIn(Answer draft) throws Exception {
        var path = "/projects/" + draft.body.get("id").asText();
        var agreed = JSON.createObjectNode().put("decision", "APPROVED");
        var step = send("editor@ministry-ke.example", "PUT", path + "/submission", draft.tag, null);
        step = send("reviewer@secretariat.example", "PUT", path + "/review", step.tag, agreed);
        for (var each : send("reviewer@secretariat.example", "GET", path + "/workflow", null, null).body.path("waitingFor")) {
            var holder = each.get("holder").asText();
            var by = switch (holder) {
                case "KE" -> "focal@ministry-ke.example";
                case "SN" -> "focal@network-sn.example";
                default -> "admin2@ministry-ke.example";
            };
            step = send(by, "PUT", path + "/approvals/" + holder, step.tag, agreed);
        }
        published.incrementAndGet();
    }

    private void withdraw() throws Exception {
        var id = generated.poll();
        if (id == null) return;
        var draft = send("operator@platform.example", "GET", "/projects/" + id + "/draft", null, null);
        var reason = JSON.createObjectNode();
        reason.putObject("reason").put("en", "Taken from readers while everything is exported.");
        send("operator@platform.example", "PUT", "/projects/" + id + "/unpublication", draft.tag, reason);
        withdrawn.incrementAndGet();
    }

    private record Answer(JsonNode body, String tag) {}

    private Answer send(String who, String method, String path, String tag, JsonNode body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token(who))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (tag != null) request.header("If-Match", tag);
        if (!method.equals("GET")) request.header("Idempotency-Key", UUID.randomUUID().toString());
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 400)
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + new String(answer.body()));
        return new Answer(JSON.readTree(answer.body()), answer.headers().firstValue("ETag").orElse(""));
    }

    private synchronized String token(String who) throws IOException, InterruptedException {
        var known = tokens.get(who);
        if (known != null && System.currentTimeMillis() < known.until) return known.text;
        var form = "grant_type=password&client_id=test-cli&client_secret=demo-cli-secret&password=cooperate-demo-only&scope="
                + URLEncoder.encode("openid organization:*", StandardCharsets.UTF_8) + "&username="
                + URLEncoder.encode(who, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(System.getenv("OIDC_ISSUER") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var text = JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body()).get("access_token").asText();
        tokens.put(who, new Token(text, System.currentTimeMillis() + 120_000));
        return text;
    }

    /** Ends with an exception unless the last line says that everything came. */
    private Copy export() throws Exception {
        var start = System.nanoTime();
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(api + "/projects/export?format=ndjson")).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        var versions = new HashMap<String, Long>();
        var ended = false;
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("{\"_end\"")) ended = JSON.readTree(line).get("count").asInt() == versions.size();
                else note(versions, line);
            }
        }
        if (!ended) throw new IllegalStateException("an export ended early");
        System.out.printf("an export of %,d projects in %.1f s%n", versions.size(), (System.nanoTime() - start) / 1e9);
        return new Copy(versions, answer.headers().firstValue("Sync-Cursor").orElseThrow(), versions.size());
    }

    private static void note(Map<String, Long> versions, String line) throws IOException {
        String id = null;
        try (var parser = PARTS.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (name.equals("id")) id = parser.getText();
                if (name.equals("version")) {
                    versions.put(id, parser.getLongValue());
                    return;
                }
                parser.skipChildren();
            }
        }
        throw new IllegalStateException("a line without a version");
    }

    /** Follows the feed to its end and compares with the hub, which nobody writes to any more. */
    private boolean equal(Copy copy) throws Exception {
        var cursor = copy.cursor;
        var applied = 0;
        while (true) {
            var page = send("auditor@secretariat.example", "GET", "/changes?types=project&limit=1000&cursor=" + cursor, null, null).body;
            for (var each : page.get("items")) {
                applied++;
                var id = each.get("id").asText();
                if (each.get("op").asText().equals("remove")) copy.versions.remove(id);
                else copy.versions.merge(id, each.get("version").asLong(), Math::max);
            }
            cursor = page.get("cursor").asText();
            if (!page.get("hasMore").asBoolean()) break;
        }
        var hub = JSON.readTree(http.send(
                        HttpRequest.newBuilder(URI.create(api + "/changes/checksum?types=project")).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body());
        var own = checksum(copy.versions);
        var equal = own.equals(hub.get("checksum").asText()) && copy.versions.size() == hub.get("count").asInt();
        System.out.printf(
                "export of %,d, then %,d changes: %,d projects, %s; the hub has %,d, %s: %s%n",
                copy.exported, applied, copy.versions.size(), own, hub.get("count").asInt(), hub.get("checksum").asText(),
                equal ? "equal" : "DIFFERENT");
        return equal;
    }

    private static String checksum(Map<String, Long> versions) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        var sum = 0L;
        for (var each : versions.entrySet()) {
            var hash = sha.digest(("project/" + each.getKey() + "/" + each.getValue()).getBytes(StandardCharsets.UTF_8));
            sum ^= java.nio.ByteBuffer.wrap(hash).getLong();
        }
        return "%016x".formatted(sum);
    }
}
