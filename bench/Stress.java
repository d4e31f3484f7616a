package org.cooperationhub.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.cooperationhub.sync.HubClient;
import org.cooperationhub.sync.Mirror;
import org.cooperationhub.sync.Sync;
import org.cooperationhub.sync.Tokens;

/**
 * Writers and readers at a hub whose connections are cut at random and which somebody ends and starts again meanwhile.
 * At the end every reader's mirror must equal the hub by checksum, every acknowledged write must be there, and nothing
 * twice. The exit status is 1 if not.
 *
 * <p>{@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}, {@code OIDC_ISSUER}; the argument is the port of the API.
 */
public final class Stress {
    private static final int WRITERS = Integer.getInteger("writers", 16);
    private static final int READERS = Integer.getInteger("readers", 3);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int RECORDS = 20;
    private static final int A_BATCH = 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();
    private final AtomicLong repeats = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Long> faults = new ConcurrentHashMap<>();
    private final CuttingProxy proxy;
    private final URI hub;
    private final Tokens tokens;
    private final long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();

    private Stress(int port) throws IOException {
        proxy = new CuttingProxy(port);
        hub = URI.create("http://127.0.0.1:" + proxy.port());
        tokens = Tokens.clientCredentials(
                URI.create(System.getenv("OIDC_ISSUER") + "/protocol/openid-connect/token"),
                "partner-demo-ke-1",
                "demo-partner-secret",
                "bulk:write",
                "changes:read");
    }

    public static void main(String[] arguments) throws Exception {
        var stress = new Stress(Integer.parseInt(arguments[0]));
        var before = stress.projects();
        System.out.printf("%d writers, %d readers, %d s%n", WRITERS, READERS, SECONDS);
        var work = new ArrayList<Callable<Boolean>>();
        for (var n = 0; n < WRITERS; n++) {
            var writer = n;
            work.add(() -> stress.write(writer));
        }
        for (var n = 0; n < READERS; n++) work.add(stress::read);
        var well = true;
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            for (var each : pool.invokeAll(work)) well &= each.get();
        }
        well &= stress.nothingLost() & stress.nothingTwice(before) & stress.faults.isEmpty();
        System.out.printf(
                "%,d items acknowledged, %,d requests sent again, %,d changes read, %,d connections cut%s%n",
                stress.writes.get(),
                stress.repeats.get(),
                stress.changes.get(),
                stress.proxy.cuts(),
                stress.faults.isEmpty() ? "" : ", faults: " + stress.faults);
        System.out.println(well ? "everything is equal" : "FAILED");
        System.exit(well ? 0 : 1);
    }

    private boolean over() {
        return System.nanoTime() > end;
    }

    /** One version after the other of its own records, each batch again and again until it is answered. */
    private boolean write(int writer) throws Exception {
        var random = new SplittableRandom();
        var versions = new TreeMap<String, Long>();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
        while (!over()) {
            var body = JSON.createObjectNode();
            var sent = new TreeMap<String, Long>();
            while (sent.size() < A_BATCH) {
                var id = "STRESS/" + run + "/" + writer + "/" + random.nextInt(RECORDS);
                if (!sent.containsKey(id)) sent.put(id, versions.merge(id, 1L, Long::sum));
            }
            var items = body.putArray("items");
            sent.forEach((id, version) -> {
                var item = items.addObject().put("externalId", id).put("sourceVersion", String.valueOf(version));
                item.putObject("data").putObject("title").put("en", id + " version " + version);
            });
            answered(http, JSON.writeValueAsBytes(body)).get("results").forEach(result -> {
                var outcome = result.get("outcome").asText();
                if (outcome.equals("created") || outcome.equals("updated")) {
                    acknowledged.put(result.get("externalId").asText(), sent.get(result.get("externalId").asText()));
                    writes.incrementAndGet();
                } else {
                    faults.merge(outcome + " " + result.path("problem").path("code").asText(), 1L, Long::sum);
                }
            });
        }
        return true;
    }

    private JsonNode answered(HttpClient http, byte[] body) throws InterruptedException {
        var key = "\"" + UUID.randomUUID() + "\"";
        while (true) {
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(hub.resolve("/api/v1/sources/demo-partner/projects/batch"))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + tokens.get(false))
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() == 207) return JSON.readTree(answer.body());
                // 409 while the first try is still at work, 5xx and 401 while the API starts
                if (answer.statusCode() != 409 && answer.statusCode() != 401 && answer.statusCode() < 500)
                    throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body()));
            } catch (IOException cut) {
                // not known whether it was done: that is what the key is for
            }
            repeats.incrementAndGet();
            Thread.sleep(ThreadLocalRandom.current().nextInt(50, 500));
        }
    }

    /** Follows with a mirror that is closed and opened again at random, and proves at the end that it is equal. */
    private boolean read() throws Exception {
        var file = Files.createTempFile("stress-", ".db");
        Files.delete(file);
        try {
            while (!over()) {
                try (var mirror = Mirror.open(file)) {
                    changes.addAndGet(sync(mirror).pull());
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(20, 300));
            }
            return equal(file);
        } finally {
            for (var each : new String[] {"", "-wal", "-shm"}) Files.deleteIfExists(Path.of(file + each));
        }
    }

    private boolean equal(Path file) throws Exception {
        // writers may still wait for the answer to their last batch
        Thread.sleep(Duration.ofSeconds(5));
        proxy.rest();
        try (var mirror = Mirror.open(file)) {
            var proof = sync(mirror).prove();
            synchronized (this) {
                proof.lines().forEach(System.out::println);
            }
            return proof.equal();
        }
    }

    private Sync sync(Mirror mirror) {
        return new Sync(new HubClient(hub, tokens, line -> {}), mirror, "", 1000, line -> {});
    }

    /** The last acknowledged version of every record, or a later one whose answer did not arrive. */
    private boolean nothingLost() throws SQLException {
        var lost = 0;
        try (var db = Generate.connect();
                var select = db.prepareStatement("select external_id, source_version from external_ref where external_id like ?")) {
            select.setString(1, "STRESS/" + run + "/%");
            var kept = new TreeMap<String, Long>();
            try (var row = select.executeQuery()) {
                while (row.next()) kept.put(row.getString(1), Long.parseLong(row.getString(2)));
            }
            for (var each : acknowledged.entrySet())
                if (kept.getOrDefault(each.getKey(), -1L) < each.getValue()) lost++;
            System.out.printf("%,d records acknowledged, %,d kept, %d lost%n", acknowledged.size(), kept.size(), lost);
        }
        return lost == 0;
    }

    private boolean nothingTwice(long before) throws SQLException {
        var made = projects() - before;
        try (var db = Generate.connect();
                var select = db.prepareStatement("select count(distinct entity_id) from external_ref where external_id like ?")) {
            select.setString(1, "STRESS/" + run + "/%");
            try (var row = select.executeQuery()) {
                row.next();
                System.out.printf("%,d projects made for %,d ids%n", made, row.getLong(1));
                return made == row.getLong(1);
            }
        }
    }

    private long projects() throws SQLException {
        try (var db = Generate.connect();
                var select = db.createStatement();
                var row = select.executeQuery("select count(*) from project")) {
            row.next();
            return row.getLong(1);
        }
    }
}
