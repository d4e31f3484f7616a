package org.cooperationhub.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps a mirror in step with a hub, and proves that both are equal. */
public final class Sync {
    private static final int WAIT_SECONDS = 25;
    private static final int PROOFS = 10;
    private static final int ROWS = 500;
    private final HubClient hub;
    private final Mirror mirror;
    private final String types;
    private final int limit;
    private final Consumer<String> log;

    /**
     * @param types comma-separated; empty for all that the caller may see. The same for one mirror, ever
     * @param limit records a page, 1 to 1,000
     */
    public Sync(HubClient hub, Mirror mirror, String types, int limit, Consumer<String> log) {
        this.hub = hub;
        this.mirror = mirror;
        this.types = types;
        this.limit = limit;
        this.log = log;
    }

    /** Reads until there is nothing more; answers how many changes came. */
    public long pull() throws InterruptedException, SQLException {
        var count = 0L;
        while (true) {
            var page = page(0);
            count += page.get("items").size();
            if (!page.get("hasMore").asBoolean()) return count;
        }
    }

    /** Goes on for ever; each request waits for something new. */
    public void follow() throws InterruptedException, SQLException {
        while (true) {
            var count = page(WAIT_SECONDS).get("items").size();
            if (count > 0) log.accept(count + " changes");
        }
    }

    /** Fills an empty mirror of projects from an export, if it has not been; the feed then has less to tell. */
    public void export() throws InterruptedException, SQLException {
        if (mirror.cursor().isPresent()) return;
        var retries = new Retries(log);
        while (!exportRest()) retries.pause(new IOException("the export broke off"), Optional.empty());
        mirror.endExport();
    }

    /** What is behind the last row that came; true if that was all. */
    private boolean exportRest() throws InterruptedException, SQLException {
        var after = mirror.state("export-after").map(id -> "&afterId=" + id).orElse("");
        var rows = new ArrayList<JsonNode>();
        var whole = hub.export("/projects/export?format=ndjson" + after, new HubClient.Rows() {
            @Override
            public void begin(String cursor) {
                quietly(() -> mirror.beginExport(cursor));
            }

            @Override
            public void row(JsonNode line) {
                rows.add(line);
                if (rows.size() == ROWS) flush(rows);
            }
        });
        flush(rows);
        return whole;
    }

    private void flush(List<JsonNode> rows) {
        if (rows.isEmpty()) return;
        quietly(() -> mirror.applyExported(rows));
        rows.clear();
    }

    private interface Write {
        void run() throws SQLException;
    }

    private static void quietly(Write write) {
        try {
            write.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private JsonNode page(int wait) throws InterruptedException, SQLException {
        try {
            var from = mirror.cursor();
            var where = from.map(cursor -> "&cursor=" + encoded(cursor)).orElse("");
            var page = hub.get("/changes?limit=" + limit + filter("&") + where, wait);
            mirror.apply(page);
            return page;
        } catch (HubProblem problem) {
            if (!problem.cursorGone()) throw problem;
            log.accept("the cursor is gone (" + problem.reason() + "): reading everything anew");
            mirror.beginAnew();
            return page(0);
        }
    }

    private String filter(String before) {
        return types.isEmpty() ? "" : before + "types=" + encoded(types);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Reads to the end and compares every type of record with the hub's checksum of the same position.
     *
     * @throws IllegalStateException if the hub changed during each of ten attempts
     */
    public Proof prove() throws InterruptedException, SQLException {
        for (var attempt = 0; attempt < PROOFS; attempt++) {
            pull();
            var all = hub.get("/changes/checksum" + filter("?"), 0);
            if (!all.get("cursor").asText().equals(mirror.cursor().orElse(""))) continue;
            var theirs = new TreeMap<String, JsonNode>();
            for (var type : all.get("types"))
                theirs.put(type.asText(), hub.get("/changes/checksum?types=" + type.asText(), 0));
            // of the same position only if nothing changed meanwhile
            var after = hub.get("/changes/checksum" + filter("?"), 0);
            if (after.get("cursor").equals(all.get("cursor"))) return Proof.of(theirs, mirror.sums());
        }
        throw new IllegalStateException("the hub changed at every attempt to compare; try again");
    }

    /** At most ten records of a type in which the mirror differs, each as {@code id ours theirs}. */
    public List<String> differences(String type) throws InterruptedException, SQLException {
        var ours = mirror.versions(type);
        var found = new ArrayList<String>();
        for (JsonNode page = null; page == null || page.get("hasMore").asBoolean(); ) {
            var cursor =
                    page == null ? "" : "&cursor=" + encoded(page.get("cursor").asText());
            page = hub.get("/changes?limit=1000&types=" + type + cursor, 0);
            for (var item : page.get("items")) {
                var id = item.get("id").asText();
                var version = item.get("version").asLong();
                var own = ours.remove(id);
                if (own == null || own != version) found.add(id + " " + (own == null ? "-" : own) + " " + version);
            }
        }
        ours.forEach((id, version) -> found.add(id + " " + version + " -"));
        return found.subList(0, Math.min(10, found.size()));
    }
}
