package org.cooperationhub.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Exports everything to a file, and reads the same documents through JDBC to a file, in turns; the ratio of the medians
 * counts. Then holds an export of each form in its middle and asks the API's machine what is alive in its memory.
 *
 * <p>{@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}; the argument is the port of the API.
 */
public final class MeasureExport {
    private static final int ROUNDS = 5;
    private static final double GOAL = 1.2;
    private static final double MOST_MEBIBYTES = 32;
    private static final Pattern TOTAL = Pattern.compile("Total +[0-9]+ +([0-9]+)");
    private final int port;
    private final Path file;

    private MeasureExport(int port) throws IOException {
        this.port = port;
        this.file = Files.createTempFile("export-", ".ndjson");
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new MeasureExport(Integer.parseInt(arguments[0]));
        try {
            measure.times();
            measure.memory();
        } finally {
            Files.deleteIfExists(measure.file);
        }
    }

    private void times() throws IOException, SQLException {
        byJdbc();
        for (var warm = 0; warm < 3; warm++) byApi("ndjson");
        var raw = new double[ROUNDS];
        var served = new double[ROUNDS];
        var bytes = 0L;
        for (var n = 0; n < ROUNDS; n++) {
            var start = System.nanoTime();
            byJdbc();
            raw[n] = seconds(start);
            start = System.nanoTime();
            byApi("ndjson");
            served[n] = seconds(start);
            bytes = Files.size(file);
        }
        var ratio = median(served) / median(raw);
        System.out.printf(
                "%nexport of everything to a file, %,d MB%n  JDBC %s%n  API  %s%n  medians %.2f s and %.2f s: %.2f, the goal is %.1f%s%n",
                bytes >> 20, shown(raw), shown(served), median(raw), median(served), ratio, GOAL, ratio > GOAL ? " MISSED" : "");
        for (var format : List.of("csv", "geojson", "iati-xml", "xlsx")) {
            byApi(format);
            var start = System.nanoTime();
            byApi(format);
            System.out.printf("  %-8s %6.2f s, %,d MB%n", format, seconds(start), Files.size(file) >> 20);
        }
    }

    /** One statement, its rows as they come: the fastest that the driver can. */
    private void byJdbc() throws SQLException, IOException {
        try (var db = Generate.connect();
                var select = db.createStatement();
                var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            select.setFetchSize(Integer.MIN_VALUE);
            try (var row = select.executeQuery(
                    "select project_id, body from project_document where body is not null order by project_id")) {
                while (row.next()) {
                    out.write(row.getBytes(2));
                    out.write('\n');
                }
            }
        }
    }

    private InputStream open(String format) throws IOException {
        var query = URI.create("http://127.0.0.1:" + port + "/api/v1/projects/export?format=" + format).toURL();
        return ((HttpURLConnection) query.openConnection()).getInputStream();
    }

    private void byApi(String format) throws IOException {
        try (var in = open(format);
                var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            in.transferTo(out);
        }
    }

    private void memory() throws Exception {
        var api = api();
        System.out.printf("%nlive memory added by an export in its middle, MiB; the most is %.0f%n", MOST_MEBIBYTES);
        for (var format : List.of("ndjson", "csv", "geojson", "iati-xml", "xlsx")) {
            byApi(format);
            var total = Files.size(file);
            var before = used(api);
            var most = 0.0;
            try (var in = open(format)) {
                for (var part = 1; part <= 3; part++) {
                    in.skipNBytes(total / 4);
                    most = Math.max(most, used(api) - before);
                }
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            System.out.printf("  %-8s %6.1f%s%n", format, most, most > MOST_MEBIBYTES ? " MISSED" : "");
        }
    }

    /** The process that listens at the port. */
    private long api() throws IOException {
        var found = new ArrayList<Long>();
        ProcessHandle.allProcesses().forEach(each -> {
            try {
                var home = Path.of("/proc", String.valueOf(each.pid()));
                var told = Arrays.asList(Files.readString(home.resolve("environ")).split("\0"));
                if (told.contains("HTTP_PORT=" + port) && Files.readString(home.resolve("cmdline")).contains("quarkus-run.jar"))
                    found.add(each.pid());
            } catch (IOException | java.io.UncheckedIOException gone) {
                // not ours
            }
        });
        if (found.isEmpty()) throw new IOException("no API at port " + port);
        return found.getFirst();
    }

    /** What is alive, in MiB: counted in one pause, so that what is made meanwhile does not count. */
    private static double used(long process) throws IOException, InterruptedException {
        var alive = TOTAL.matcher(command(process, "GC.class_histogram"));
        if (!alive.find()) throw new IOException("no histogram of " + process);
        return Long.parseLong(alive.group(1)) / (double) (1 << 20);
    }

    private static String command(long process, String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var run = new ProcessBuilder(jcmd, String.valueOf(process), what).redirectErrorStream(true).start();
        var answer = new String(run.getInputStream().readAllBytes());
        if (!run.waitFor(60, TimeUnit.SECONDS) || run.exitValue() != 0) throw new IOException(answer);
        return answer;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String shown(double[] times) {
        return String.join("  ", Arrays.stream(times).mapToObj("%.2f s"::formatted).toList());
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }
}
