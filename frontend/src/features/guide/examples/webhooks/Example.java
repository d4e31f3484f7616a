// Webhooks: takes the hub's messages, checks who sent them, and reads what changed from the feed.
// Needs JDK 21, and the sync client for the feed and Jackson: java -cp sync-client.jar Example.java
// HUB_URL, WEBHOOK_SECRET (whsec_..., shown when the webhook was made), PORT. The hub calls https addresses; put this
// behind what ends TLS for you. A sandbox takes http://localhost too.

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cooperationhub.sync.HubClient;
import org.cooperationhub.sync.Tokens;

class Example {
    static final ObjectMapper JSON = new ObjectMapper();
    static final byte[] KEY =
            Base64.getDecoder().decode(System.getenv("WEBHOOK_SECRET").replaceFirst("^whsec_", ""));
    static final Semaphore CHANGED = new Semaphore(0);
    /** Of webhook-id; in your database, for at least five days. */
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    public static void main(String[] arguments) throws Exception {
        var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("PORT")));
        var receiver = HttpServer.create(address, 0);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", Example::receive);
        receiver.start();
        System.out.println("ready");
        pull(new HubClient(URI.create(System.getenv("HUB_URL")), Tokens.none(), System.err::println));
    }

    static void receive(HttpExchange request) throws IOException {
        try (request) {
            var body = request.getRequestBody().readAllBytes();
            var id = request.getRequestHeaders().getFirst("webhook-id");
            if (!verified(request, id, body)) {
                System.out.println("refused: not signed by the hub");
                request.sendResponseHeaders(401, -1);
                return;
            }
            var message = JSON.readTree(body);
            System.out.println("verified: " + message.get("type").asText());
            if (message.get("type").asText().equals("endpoint.verification")) {
                // the challenge, sent back
                var answer = JSON.writeValueAsBytes(message.get("data"));
                request.sendResponseHeaders(200, answer.length);
                request.getResponseBody().write(answer);
                return;
            }
            if (SEEN.add(id)) CHANGED.release(); // it may come more than once
            request.sendResponseHeaders(204, -1); // within 15 seconds: the work is done elsewhere
        }
    }

    /** Whether the hub signed this within the last five minutes (Standard Webhooks 1.0.0). */
    static boolean verified(HttpExchange request, String id, byte[] body) {
        var sent = request.getRequestHeaders().getFirst("webhook-timestamp");
        var signatures = request.getRequestHeaders().getFirst("webhook-signature");
        if (id == null || signatures == null || sent == null || !sent.matches("[0-9]{1,12}")) return false;
        if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(sent)) > 300) return false;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update((id + "." + sent + ".").getBytes());
            var own = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes();
            // two signatures while a secret is changed
            for (var each : signatures.split(" ")) if (MessageDigest.isEqual(own, each.getBytes())) return true;
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A message says that something changed; the feed says what. How to keep a copy is in the guide on first sync. */
    static void pull(HubClient hub) throws InterruptedException {
        var cursor = hub.get("/changes?types=project&start=latest", 0).get("cursor").asText();
        while (true) {
            // messages may be lost: look now and then without one
            CHANGED.tryAcquire(10, TimeUnit.MINUTES);
            CHANGED.drainPermits();
            for (var more = true; more; ) {
                var page = hub.get("/changes?cursor=" + cursor, 0);
                cursor = page.get("cursor").asText();
                more = page.get("hasMore").asBoolean();
                System.out.println("pulled: " + page.get("items").size() + " changes");
            }
        }
    }
}
