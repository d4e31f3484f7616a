package org.cooperationhub.publication;

import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Reads a page of 1,000 changed projects from the feed and the same bytes from a server of files, in turns, and polls
 * the end of the feed against a constant answer of the same API. The ratios of the medians count.
 *
 * <p>The argument is the port of the API.
 */
public final class MeasureFeed {
    private static final int ROUNDS = 5;
    private static final long MILLIS = Long.getLong("round", 4_000);
    private static final int THREADS = 2;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;

    private MeasureFeed(String port) {
        api = "http://127.0.0.1:" + port + "/api/v1";
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new MeasureFeed(arguments[0]);
        var page = measure.api + "/changes?types=project&limit=1000";
        var folder = Files.createTempDirectory("feed-");
        var file = folder.resolve("page.json");
        Files.write(file, measure.get(page));
        var files = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder, SimpleFileServer.OutputLevel.NONE);
        try (var workers = Executors.newFixedThreadPool(THREADS)) {
            files.setExecutor(workers);
            files.start();
            measure.compare(
                    "1,000 changes, %,d kB".formatted(Files.size(file) / 1000),
                    page,
                    "http://127.0.0.1:" + files.getAddress().getPort() + "/page.json",
                    0.25);
            measure.compare("an empty poll, and the index of the API", measure.end(), measure.api, 0.8);
        } finally {
            files.stop(0);
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** The address of a poll behind the last change. */
    private String end() throws IOException, InterruptedException {
        var checksum = new String(get(api + "/changes/checksum?types=project"));
        var cursor = checksum.replaceFirst("(?s).*\"cursor\":\"([^\"]*)\".*", "$1");
        return api + "/changes?types=project&limit=1000&cursor=" + cursor;
    }

    private byte[] get(String address) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(address + ": " + answer.statusCode());
        return answer.body();
    }

    private void compare(String what, String feed, String other, double goal) throws Exception {
        run(other);
        run(feed);
        run(feed);
        var base = new double[ROUNDS];
        var read = new double[ROUNDS];
        for (var n = 0; n < ROUNDS; n++) {
            base[n] = run(other);
            read[n] = run(feed);
        }
        var ratio = median(read) / median(base);
        System.out.printf(
                "%n%s%n  medians %,.0f/s and %,.0f/s: %.2f, the goal is %.2f%s%n",
                what, median(base), median(read), ratio, goal, ratio < goal ? " MISSED" : "");
    }

    private double run(String address) throws Exception {
        var work = new ArrayList<Callable<Double>>();
        for (var n = 0; n < THREADS; n++) {
            work.add(() -> {
                var start = System.nanoTime();
                var reads = 0;
                for (; System.nanoTime() - start < MILLIS * 1_000_000; reads++) get(address);
                return reads / ((System.nanoTime() - start) / 1e9);
            });
        }
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var sum = 0.0;
            for (var each : pool.invokeAll(work)) sum += each.get();
            return sum;
        }
    }

    private static double median(double[] rates) {
        return Arrays.stream(rates).sorted().toArray()[rates.length / 2];
    }
}
