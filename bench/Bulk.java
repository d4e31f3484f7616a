package org.cooperationhub.publication;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.cooperationhub.project.ProjectContent;

/**
 * Bulk upsert through the API against a staged, set-based SQL load of the same rows, in turns: 10,000 projects with their
 * links, of which 9,000 changed and 1,000 are new; then the same batches again, which change nothing. Everything the API
 * writes is loaded by the SQL as well: revisions with all their parts, events, ids of the source, change index.
 *
 * <p>{@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}, {@code OIDC_ISSUER}; the argument is the port of the API.
 */
public final class Bulk {
    private static final int ALL = Integer.getInteger("items", 10_000);
    private static final int NEW = ALL / 10;
    private static final int A_BATCH = 500;
    private static final int SENDERS = Integer.getInteger("senders", 2);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final ObjectMapper JSON = new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private String token = "";
    private long tokenUntil;

    private Bulk(String port) {
        root = "http://localhost:" + port + "/api/v1/sources/demo-partner/projects/batch";
    }

    public static void main(String[] arguments) throws Exception {
        var bulk = new Bulk(arguments[0]);
        System.out.printf("%,d projects, batches of %d, %d senders, %d rounds in turns%n", ALL, A_BATCH, SENDERS, ROUNDS);
        var api = new double[ROUNDS];
        var again = new double[ROUNDS];
        var sql = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var items = items(round);
            bulk.send("prepare", items.subList(0, ALL - NEW), "created");
            var changed = changed(items);
            try (var load = new StagedLoad()) {
                load.before();
                api[round] = bulk.send("changed and new", changed, "updated");
                again[round] = bulk.send("the same again", changed, "unchanged");
                sql[round] = load.measure();
            }
            System.out.printf(
                    "round %d: API %.1f s, the same again %.1f s, staged SQL %.1f s%n",
                    round + 1, api[round], again[round], sql[round]);
        }
        var base = median(sql);
        report("upsert", median(api) / base, 1.5);
        report("unchanged", median(again) / base, 0.3);
    }

    private static void report(String what, double ratio, double goal) {
        System.out.printf("%s: %.2f of the staged load, the goal is %.1f%s%n", what, ratio, goal, ratio > goal ? " MISSED" : "");
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<ObjectNode> items(int round) throws SQLException {
        var items = new ArrayList<ObjectNode>();
        Dataset data;
        try (var db = Generate.connect()) {
            data = new Dataset(
                    Generate.texts(db, "select code from country where au_member order by sort_name"),
                    Generate.texts(db, "select code from proposal where status = 'ADOPTED' order by code"),
                    Generate.codes(db, "dac-sector"),
                    Generate.codes(db, "sdg-target"));
        }
        var run = System.currentTimeMillis();
        for (var n = 0; n < ALL; n++) {
            var made = data.project(n, 2 * ALL);
            ObjectNode content = JSON.valueToTree(ProjectContent.of(made.revision()));
            content.remove("lead");
            var item = JSON.createObjectNode();
            item.put("externalId", "BENCH/" + run + "/" + round + "/" + n);
            item.set("data", content);
            items.add(item);
        }
        return items;
    }

    /** A word of the title, the summary, a country and a sum; the last are new. */
    private static List<ObjectNode> changed(List<ObjectNode> items) {
        var changed = new ArrayList<ObjectNode>();
        for (var each : items) {
            var other = each.deepCopy();
            var data = other.withObject("/data");
            var title = data.withObject("/title");
            title.put("en", title.path("en").asText() + ", second phase");
            data.withObject("/summary").put("en", "Changed. " + data.path("summary").path("en").asText());
            ((ObjectNode) data.withArray("/budgets").get(0)).withObject("/value").put("amount", "1234567.00");
            data.withArray("/countries").remove(0);
            changed.add(other);
        }
        return changed;
    }

    /** Seconds until all batches are answered, sent by all senders together. */
    private double send(String what, List<ObjectNode> items, String outcome) throws Exception {
        var bodies = new ArrayList<byte[]>();
        for (var from = 0; from < items.size(); from += A_BATCH) {
            var body = JSON.createObjectNode();
            items.subList(from, Math.min(from + A_BATCH, items.size())).forEach(body.putArray("items")::add);
            bodies.add(JSON.writeValueAsBytes(body));
        }
        var start = System.nanoTime();
        var counted = 0;
        try (var pool = Executors.newFixedThreadPool(SENDERS)) {
            var answers = bodies.stream().map(each -> pool.submit(() -> post(each))).toList();
            for (var each : answers) {
                var summary = JSON.readTree(each.get()).path("summary");
                counted += summary.path(outcome).asInt() + (outcome.equals("updated") ? summary.path("created").asInt() : 0);
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        if (counted != items.size()) throw new IllegalStateException(what + ": " + counted + " of " + items.size() + " " + outcome);
        return seconds;
    }

    private byte[] post(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 207)
            throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        return answer.body();
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (System.currentTimeMillis() < tokenUntil) return token;
        var form = "grant_type=client_credentials&client_id=partner-demo-ke-1&client_secret=demo-partner-secret&scope=bulk:write";
        var request = HttpRequest.newBuilder(URI.create(System.getenv("OIDC_ISSUER") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        token = JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body()).path("access_token").asText();
        tokenUntil = System.currentTimeMillis() + 200_000;
        return token;
    }
}
