package org.cooperationhub.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A partner's endpoint on this machine: answers challenges, keeps what it got, and misbehaves when told to. */
final class Receiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> behaviour = message -> Reply.status(204);
    private volatile boolean answersChallenges = true;

    /** A message as it came. */
    record Received(Map<String, List<String>> headers, String body, JsonNode json, Instant at) {
        String type() {
            return json.path("type").asText();
        }

        JsonNode data() {
            return json.path("data");
        }

        String header(String name) {
            return Objects.requireNonNull(headers.get(name)).getFirst();
        }

        String id() {
            return header("Webhook-id");
        }

        /** As the partner's own library checks it. */
        boolean signedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException | EmptyWebhookSecretException wrong) {
                return false;
            }
        }
    }

    /** What is answered. */
    record Reply(int status, Map<String, String> headers, String body) {
        static Reply status(int status) {
            return new Reply(status, Map.of(), "");
        }

        Reply with(String name, String value) {
            return new Reply(status, Map.of(name, value), body);
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var got = new Received(
                Map.copyOf(exchange.getRequestHeaders()),
                body,
                JSON.readTree(body.isEmpty() ? "{}" : body),
                Instant.now());
        all.add(got);
        var reply = got.type().equals("endpoint.verification") && answersChallenges
                ? new Reply(
                        200,
                        Map.of(),
                        "{\"challenge\":\"" + got.data().path("challenge").asText() + "\"}")
                : behaviour.apply(got);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    Receiver answering(Function<Received, Reply> how) {
        behaviour = how;
        return this;
    }

    Receiver answering(int status) {
        return answering(message -> Reply.status(status));
    }

    void ignoreChallenges(boolean ignore) {
        answersChallenges = !ignore;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks/coop?of=a%20test";
    }

    List<Received> all() {
        return all;
    }

    /** What it got beside challenges. */
    List<Received> messages() {
        return all.stream()
                .filter(each -> !each.type().equals("endpoint.verification"))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
