package org.cooperationhub.directory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line to the real Keycloak, which breaks at a call of one's choice: before Keycloak hears it, or after it did and
 * before the answer arrives. From then on nothing gets through.
 */
final class Cut implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String to;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int last = Integer.MAX_VALUE;
    private volatile boolean heard;

    Cut(String to) throws IOException {
        this.to = to;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** So many calls get through; the next one is heard, or not even that. */
    void after(int calls, boolean heard) {
        this.calls.set(0);
        this.last = calls;
        this.heard = heard;
    }

    void mend() {
        after(Integer.MAX_VALUE, false);
    }

    int calls() {
        return calls.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var call = calls.incrementAndGet();
        if (call > last) {
            if (heard && call == last + 1) forward(exchange, body);
            // without an answer the connection just ends
            exchange.close();
            return;
        }
        var answer = forward(exchange, body);
        var bytes = answer.body();
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(to + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (var name : List.of("Authorization", "Content-Type")) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) request.header(name, value);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
