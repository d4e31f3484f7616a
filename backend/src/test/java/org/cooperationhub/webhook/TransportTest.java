package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PemTrustOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One POST to receivers that behave in every way that receivers do, with and without TLS. */
class TransportTest {
    private static final Duration MOST = Duration.ofSeconds(4);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    static Path directory;

    private static Vertx vertx;
    private static Transport plain;
    private static Transport trusting;

    @BeforeAll
    static void certificates() throws Exception {
        vertx = Vertx.vertx();
        plain = new Transport(vertx, new HttpClientOptions());
        var trust = new PemTrustOptions();
        for (var each : List.of("first", "second", "other")) trust.addCertValue(Buffer.buffer(certificate(each)));
        certificate("stranger");
        trusting = new Transport(vertx, new HttpClientOptions().setTrustOptions(trust));
    }

    @AfterAll
    static void close() {
        plain.close();
        trusting.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A new key with a certificate of its own, by the JDK's tool. */
    private static byte[] certificate(String alias) throws Exception {
        var name = alias.equals("other") ? "other.test" : "receiver.test";
        keytool("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "SAN=dns:" + name);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                alias,
                "-file",
                directory.resolve(alias + ".pem").toString());
        return Files.readAllBytes(directory.resolve(alias + ".pem"));
    }

    private static void keytool(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        var alias = arguments[List.of(arguments).indexOf("-alias") + 1];
        command.addAll(List.of("-keystore", directory.resolve(alias + ".p12").toString(), "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private interface Conversation {
        void with(Socket socket) throws IOException, InterruptedException;
    }

    /** Reads one request, then does as told. */
    private static ServerSocket raw(Conversation conversation) throws IOException {
        var server = new ServerSocket(0, 50, HERE);
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    readRequest(socket.getInputStream());
                    conversation.with(socket);
                } catch (IOException | InterruptedException gone) {
                    // the next one
                }
            }
        });
        return server;
    }

    private static void readRequest(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (!text.toString().endsWith("\"body\"")) {
            var next = in.read();
            if (next < 0) return;
            text.append((char) next);
        }
    }

    private static Answer post(Transport by, String scheme, int port) {
        var target = new Target(URI.create(scheme + "://receiver.test:" + port + "/hook?a=1"), HERE);
        return by.post(target, Map.of("webhook-id", "msg_1"), "\"body\"", MOST);
    }

    private static Answer raw(String answer) throws IOException {
        try (var server = raw(socket -> socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8)))) {
            return post(plain, "http", server.getLocalPort());
        }
    }

    @Test
    void a_short_answer_is_kept_whole() throws IOException {
        var answer = raw("HTTP/1.1 202 Accepted\r\nContent-Length: 4\r\n\r\nfine");
        assertThat(answer.failure()).isNull();
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text()).isEqualTo("fine");
    }

    @Test
    void an_endless_answer_is_read_to_two_kilobytes() throws IOException {
        try (var server = raw(socket -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) socket.getOutputStream().write("y".repeat(65536).getBytes(StandardCharsets.UTF_8));
        })) {
            var answer = post(plain, "http", server.getLocalPort());
            assertThat(answer.failure()).isNull();
            assertThat(answer.text()).hasSize(2048).matches("y+");
        }
    }

    @Test
    void an_answer_that_drips_ends_with_the_time() throws IOException {
        try (var server = raw(socket -> {
            for (var each : "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nslow".getBytes(StandardCharsets.UTF_8))
                socket.getOutputStream().write(each);
            while (true) {
                Thread.sleep(100);
                socket.getOutputStream().write('.');
            }
        })) {
            var answer = post(plain, "http", server.getLocalPort());
            assertThat(answer.failure()).isEqualTo(Failure.TIMEOUT);
            assertThat(answer.latency()).isBetween(MOST, MOST.plusSeconds(3));
        }
    }

    @Test
    void no_answer_at_all_ends_with_the_time() throws IOException {
        try (var server = raw(socket -> Thread.sleep(10_000))) {
            assertThat(post(plain, "http", server.getLocalPort()).failure()).isEqualTo(Failure.TIMEOUT);
        }
    }

    @Test
    void garbage_and_cut_connections_are_failures() throws IOException {
        assertThat(raw("SSH-2.0-OpenSSH_9.9\r\n").failure())
                .as("another protocol")
                .isEqualTo(Failure.BROKEN_ANSWER);
        assertThat(raw("").failure()).as("nothing").isEqualTo(Failure.BROKEN_ANSWER);
        assertThat(raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf").failure())
                .isEqualTo(Failure.BROKEN_ANSWER);
        assertThat(raw("HTTP/1.1 200 OK\r\nX: " + "h".repeat(70_000) + "\r\n\r\n")
                        .failure())
                .isEqualTo(Failure.BROKEN_ANSWER);
    }

    @Test
    void a_zipped_answer_is_not_unpacked() throws IOException {
        var answer = raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc");
        assertThat(answer.failure()).isNull();
        assertThat(answer.text()).isEqualTo("abc");
    }

    @Test
    void nobody_there_is_told_apart() throws IOException {
        int closed;
        try (var taken = new ServerSocket(0, 1, HERE)) {
            closed = taken.getLocalPort();
        }
        assertThat(post(plain, "http", closed).failure()).isEqualTo(Failure.NOT_REACHED);
    }

    @Test
    void when_to_come_again_is_read_as_seconds_and_as_a_date() throws IOException {
        assertThat(raw("HTTP/1.1 429 Slow\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n")
                        .retryAfter())
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(raw("HTTP/1.1 503 Busy\r\nRetry-After: Fri, 31 Dec 2100 23:59:59 GMT\r\nContent-Length: 0\r\n\r\n")
                        .retryAfter())
                .isGreaterThan(Duration.ofDays(365));
        assertThat(raw("HTTP/1.1 503 Busy\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n")
                        .retryAfter())
                .isNull();
        assertThat(raw("HTTP/1.1 500 No\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n")
                        .retryAfter())
                .isNull();
    }

    private record Tls(HttpsServer server, List<String> names, List<String> hosts) implements AutoCloseable {
        int port() {
            return server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private static Tls secure(String alias, int port) throws Exception {
        var keys = KeyStore.getInstance(directory.resolve(alias + ".p12").toFile(), PASSWORD.toCharArray());
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        var tls = new Tls(
                HttpsServer.create(new InetSocketAddress(HERE, port), 50),
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>());
        tls.server.setHttpsConfigurator(new HttpsConfigurator(context));
        tls.server.createContext("/", exchange -> {
            if (((HttpsExchange) exchange).getSSLSession() instanceof ExtendedSSLSession session)
                for (SNIServerName each : session.getRequestedServerNames())
                    tls.names.add(new String(each.getEncoded(), StandardCharsets.US_ASCII));
            tls.hosts.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        tls.server.start();
        return tls;
    }

    /** The name {@code receiver.test} leads nowhere: the connection can only have gone to the checked address. */
    @Test
    void the_connection_goes_to_the_checked_address_and_keeps_the_name() throws Exception {
        try (var tls = secure("first", 0)) {
            var answer = post(trusting, "https", tls.port());
            assertThat(answer.failure()).isNull();
            assertThat(tls.names).containsExactly("receiver.test");
            assertThat(tls.hosts).containsExactly("receiver.test:" + tls.port());
        }
    }

    @Test
    void a_certificate_of_another_name_or_of_nobody_known_is_refused() throws Exception {
        for (var alias : List.of("other", "stranger"))
            try (var tls = secure(alias, 0)) {
                assertThat(post(trusting, "https", tls.port()).failure())
                        .as(alias)
                        .isEqualTo(Failure.CERTIFICATE);
                assertThat(tls.hosts).isEmpty();
            }
    }

    @Test
    void a_receiver_may_change_its_certificate_at_any_time() throws Exception {
        int port;
        try (var before = secure("first", 0)) {
            port = before.port();
            assertThat(post(trusting, "https", port).failure()).isNull();
        }
        try (var after = secure("second", port)) {
            assertThat(post(trusting, "https", port).failure()).isNull();
            assertThat(after.hosts).hasSize(1);
        }
    }

    @Test
    void without_TLS_at_the_other_end_nothing_is_said() throws IOException {
        try (var server = raw(
                socket -> socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(post(trusting, "https", server.getLocalPort()).failure())
                    .isIn(Failure.CERTIFICATE, Failure.TIMEOUT);
        }
    }
}
