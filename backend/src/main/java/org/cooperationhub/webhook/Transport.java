package org.cooperationhub.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One POST to an address that was checked: the connection goes there, TLS and Host keep to the name. No redirection is
 * followed, no more than 2 kB are read, no connection is used twice, and all of it ends in time.
 */
@ApplicationScoped
class Transport {
    private static final int KEPT = 2048;
    private final Vertx vertx;
    private final HttpClient http;

    @Inject
    Transport(Vertx vertx) {
        this(vertx, new HttpClientOptions());
    }

    Transport(Vertx vertx, HttpClientOptions options) {
        this.vertx = vertx;
        this.http = vertx.createHttpClient(options.setKeepAlive(false)
                .setVerifyHost(true)
                .setForceSni(true)
                .setConnectTimeout(10_000)
                // of one address; how many go to one endpoint is the senders' matter
                .setMaxPoolSize(500));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** Waits for the answer, or for the end of the time, and never throws. */
    Answer post(Target target, Map<String, String> headers, String body, Duration most) {
        var exchange = new Exchange();
        var timer = vertx.setTimer(Math.max(most.toMillis(), 1), id -> exchange.fail(Failure.TIMEOUT));
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        http.request(options).onFailure(exchange::fail).onSuccess(request -> exchange.send(request, body));
        try {
            return exchange.done.join();
        } finally {
            vertx.cancelTimer(timer);
        }
    }

    private static final class Exchange {
        final CompletableFuture<Answer> done = new CompletableFuture<>();
        private final long started = System.nanoTime();
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private volatile @Nullable HttpClientRequest request;

        void send(HttpClientRequest open, String body) {
            request = open;
            // else each answer that is no HTTP would be an error in our log
            open.connection().exceptionHandler(this::fail);
            open.exceptionHandler(this::fail);
            if (done.isDone()) hangUp();
            else open.send(Buffer.buffer(body)).onFailure(this::fail).onSuccess(this::receive);
        }

        private void receive(HttpClientResponse response) {
            response.exceptionHandler(this::fail);
            response.endHandler(end -> finish(response));
            response.handler(piece -> {
                read.writeBytes(piece.getBytes(0, Math.min(piece.length(), KEPT - read.size())));
                if (read.size() == KEPT) finish(response);
            });
        }

        private void finish(HttpClientResponse response) {
            var status = response.statusCode();
            var failure = status >= 200 && status < 300 ? null : status / 100 == 3 ? Failure.REDIRECT : Failure.STATUS;
            var text = read.toString(StandardCharsets.UTF_8).replace("\0", "");
            done.complete(new Answer(status, failure, latency(), text, retryAfter(response)));
            hangUp();
        }

        void fail(Throwable reason) {
            fail(failure(reason));
        }

        void fail(Failure failure) {
            done.complete(Answer.failed(failure, latency()));
            hangUp();
        }

        private Duration latency() {
            return Duration.ofNanos(System.nanoTime() - started);
        }

        private void hangUp() {
            var open = request;
            if (open != null) open.connection().close();
        }
    }

    private static Failure failure(Throwable reason) {
        for (var each = reason; each != null; each = each.getCause()) {
            if (each instanceof SSLException) return Failure.CERTIFICATE;
            var reset = String.valueOf(each.getMessage()).contains("reset");
            if (each instanceof SocketException && !reset) return Failure.NOT_REACHED;
        }
        return Failure.BROKEN_ANSWER;
    }

    /** Seconds or a date (RFC 9110 §10.2.3), where it says when to come again. */
    private static @Nullable Duration retryAfter(HttpClientResponse response) {
        var text = response.getHeader("Retry-After");
        if (text == null || (response.statusCode() != 429 && response.statusCode() != 503)) return null;
        if (text.strip().matches("[0-9]{1,9}")) return Duration.ofSeconds(Long.parseLong(text.strip()));
        try {
            return Duration.between(
                    Instant.now(),
                    ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
