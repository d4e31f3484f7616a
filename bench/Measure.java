package org.cooperationhub.publication;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.common.Ids;

/**
 * Reads through the API and through JDBC in turns, four threads each, and compares the medians: the ratio counts, not the
 * numbers. Then shows what the database plans for the queries of the list and how long some answers take.
 *
 * <p>{@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}; the argument is the port of the API.
 */
public final class Measure {
    private static final int THREADS = 4;
    private static final int ROUNDS = 5;
    private static final long MILLIS = Long.getLong("round", 4_000);
    private static final String COUNT = "select facet, code, projects from project_count where projects > 0 and\n((facet = ? and\ncode in (?)))";
    private final int port;
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();

    private interface Once {
        void read(SplittableRandom random) throws SQLException, IOException;
    }

    private interface Reader extends AutoCloseable {
        Once open() throws SQLException, IOException;

        @Override
        default void close() {}
    }

    private Measure(int port) throws SQLException {
        this.port = port;
        try (var db = Generate.connect();
                var select = db.createStatement()) {
            try (var row = select.executeQuery("select project_id from project_entry")) {
                while (row.next()) ids.add(Ids.of(row.getBytes(1)));
            }
            try (var row = select.executeQuery("select code from project_count where facet = 20 and projects >= 20")) {
                while (row.next()) pairs.add(row.getString(1));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new Measure(Integer.parseInt(arguments[0]));
        System.out.printf("%,d projects, %d threads, %d rounds of %d ms each in turns%n", measure.ids.size(), THREADS, ROUNDS, MILLIS);
        if (Boolean.getBoolean("plans")) {
            measure.latencies();
            new Plans().print();
            return;
        }
        measure.compare("detail by id", measure::detailByJdbc, measure::detailByApi, 0.5);
        if (Boolean.getBoolean("detail")) return;
        measure.compare("20 by country and status, exact total", measure::listByJdbc, measure::listByApi, 0.4);
        measure.latencies();
        new Plans().print();
    }

    private void compare(String what, Reader jdbc, Reader api, double goal) throws Exception {
        run(jdbc, MILLIS);
        run(api, 10 * MILLIS);
        var raw = new double[ROUNDS];
        var served = new double[ROUNDS];
        for (var n = 0; n < ROUNDS; n++) {
            raw[n] = run(jdbc, MILLIS);
            served[n] = run(api, MILLIS);
        }
        System.out.printf("%n%s%n  JDBC %s%n  API  %s%n", what, shown(raw), shown(served));
        var ratio = median(served) / median(raw);
        System.out.printf("  medians %,.0f/s and %,.0f/s: %.2f, the goal is %.1f%s%n", median(raw), median(served), ratio, goal, ratio < goal ? " MISSED" : "");
    }

    private static String shown(double[] rates) {
        return String.join("  ", Arrays.stream(rates).mapToObj("%,.0f/s"::formatted).toList());
    }

    private static double median(double[] rates) {
        return Arrays.stream(rates).sorted().toArray()[rates.length / 2];
    }

    /** Reads a second, by all threads together. */
    private static double run(Reader reader, long millis) throws Exception {
        var work = new ArrayList<Callable<Double>>();
        for (var n = 0; n < THREADS; n++) {
            var seed = System.nanoTime() + n;
            work.add(() -> {
                var random = new SplittableRandom(seed);
                var once = reader.open();
                var start = System.nanoTime();
                var reads = 0;
                while (System.nanoTime() - start < millis * 1_000_000) {
                    once.read(random);
                    reads++;
                }
                return reads / ((System.nanoTime() - start) / 1e9);
            });
        }
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var sum = 0.0;
            for (var each : pool.invokeAll(work)) sum += each.get();
            return sum;
        }
    }

    private UUID id(SplittableRandom random) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String pair(SplittableRandom random) {
        return pairs.get(random.nextInt(pairs.size()));
    }

    private Once detailByJdbc() throws SQLException {
        var select = connect().prepareStatement(PublishedProjects.ONE);
        return random -> {
            select.setBytes(1, Ids.bytes(id(random)));
            read(select, 3);
        };
    }

    private Once detailByApi() throws IOException {
        var http = new Http(port);
        return random -> http.get("/api/v1/projects/" + id(random));
    }

    /** The statements that the API sends, prepared once. */
    private Once listByJdbc() throws SQLException {
        var page = page("KE/2");
        var db = connect();
        var count = db.prepareStatement(COUNT);
        var select = db.prepareStatement(page.text());
        return random -> {
            var pair = pair(random);
            count.setInt(1, Facet.COUNTRY_STATUS.number);
            count.setString(2, pair);
            read(count, 0);
            for (var n = 0; n < page.values().size(); n++)
                select.setObject(n + 1, page.values().get(n).equals("KE/2") ? pair : page.values().get(n));
            read(select, 2);
        };
    }

    private static Sql page(String pair) {
        var keys = Map.of(Facet.COUNTRY_STATUS, List.of(pair));
        return new Matching(new Selection(keys, List.of(), ""), keys, Map.of()).page(Order.LATEST, null, 21);
    }

    private Once listByApi() throws IOException {
        var http = new Http(port);
        return random -> {
            var pair = pair(random).split("/");
            http.get("/api/v1/projects?country=" + pair[0] + "&activityStatus=" + pair[1] + "&count=exact&limit=20");
        };
    }

    /** As the API's own pool connects, where it matters to reading. */
    private static Connection connect() throws SQLException {
        var all = System.getenv("DB_URL") + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true" +
                "&cachePrepStmts=true&useLocalSessionState=true&openTelemetry=DISABLED";
        return DriverManager.getConnection(all, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
    }

    private static void read(PreparedStatement select, int bytes) throws SQLException {
        try (var row = select.executeQuery()) {
            var rows = 0;
            while (row.next()) {
                if (bytes > 0) check(row.getBytes(bytes));
                rows++;
            }
            if (rows == 0) throw new IllegalStateException("no row");
        }
    }

    private static void check(byte[] json) {
        if (json[0] != '{' || json[json.length - 1] != '}') throw new IllegalStateException("no JSON");
    }

    /** A connection that stays open, and as little of a client as will do, because it works on the same processors. */
    private static final class Http {
        private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.ISO_8859_1);
        private final Socket socket;
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 20];
        private int filled;

        Http(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = socket.getInputStream();
        }

        /** The body's length, all of it read. */
        int get(String path) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            filled = 0;
            var head = 0;
            while (head == 0) {
                var from = Math.max(3, filled);
                more();
                head = end(from);
            }
            if (buffer[9] != '2') throw new IOException(path + ": " + new String(buffer, 0, head, StandardCharsets.ISO_8859_1));
            var length = length(head);
            if (head + length > buffer.length) throw new IOException(path + ": " + length + " bytes");
            while (filled < head + length) more();
            if (buffer[head] != '{' || buffer[head + length - 1] != '}') throw new IOException(path + ": no JSON");
            return length;
        }

        private void more() throws IOException {
            var read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) throw new EOFException();
            filled += read;
        }

        /** Where the body begins; 0 while the head is not there. */
        private int end(int from) {
            for (var at = from; at < filled; at++)
                if (buffer[at] == '\n' && buffer[at - 2] == '\n') return at + 1;
            return 0;
        }

        private int length(int head) throws IOException {
            for (var at = 0; at < head - LENGTH.length; at++) {
                var n = 0;
                while (n < LENGTH.length && (buffer[at + n] | 0x20) == (LENGTH[n] | 0x20)) n++;
                if (n < LENGTH.length) continue;
                var length = 0;
                for (var digit = at + n; buffer[digit] >= '0'; digit++) length = length * 10 + buffer[digit] - '0';
                return length;
            }
            throw new IOException("no length");
        }
    }

    /** The first answer counts, those behind it may find what it counted. */
    private void latencies() throws IOException {
        var http = new Http(port);
        System.out.printf("%nmilliseconds an answer by one client: the first, and the median of the next 20%n");
        for (var query : Plans.QUESTIONS) {
            var path = "/api/v1/projects" + query.replace("PARENT", parent()).replace("ID", Dataset.id(2, 0).toString());
            var first = millis(http, path);
            var times = new double[20];
            for (var n = 0; n < times.length; n++) times[n] = millis(http, path);
            System.out.printf("  %8.2f  %8.2f  %s%n", first, median(times), query);
        }
    }

    private static double millis(Http http, String path) throws IOException {
        var start = System.nanoTime();
        http.get(path);
        return (System.nanoTime() - start) / 1e6;
    }

    private String parent() {
        return Plans.PARENT.get();
    }
}
