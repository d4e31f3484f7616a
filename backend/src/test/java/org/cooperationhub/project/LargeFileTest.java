package org.cooperationhub.project;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies by hand, on a socket: what most clients would not send, or not to the end. */
@QuarkusTest
class LargeFileTest {
    private static final int LIMIT = 25 << 20;
    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.fresh();
    }

    private Socket posting(Account by, String length) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write("""
                POST /api/v1%s/files?name=a.pdf HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/pdf\r
                %s\r
                \r
                """.formatted(draft.publicPath(), by.token(), length).getBytes(UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        var text = new StringBuilder();
        var piece = new byte[8192];
        while (!text.toString().contains("\"errors\"") && !text.toString().contains("\"scanStatus\"")) {
            var read = socket.getInputStream().read(piece);
            if (read < 0) break;
            text.append(new String(piece, 0, read, UTF_8));
        }
        return text.toString();
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(US_ASCII));
    }

    @Test
    void a_file_of_the_most_bytes_is_taken_and_comes_back() {
        var bytes = Arrays.copyOf(SampleFile.pdf(), LIMIT);
        var answer =
                as(EDITOR).contentType("application/pdf").body(bytes).post(draft.publicPath() + "/files?name=a.pdf");
        answer.then().statusCode(201).body("size", equalTo(LIMIT));
        assertThat(as(EDITOR).basePath("").get(answer.header("Location")).asByteArray())
                .isEqualTo(bytes);
    }

    @Test
    void a_length_beyond_the_limit_is_refused_before_a_byte_is_sent() throws IOException {
        try (var socket = posting(EDITOR, "Content-Length: " + (LIMIT + 1))) {
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("\"code\":\"too-large\"", "\"max\":" + LIMIT, "at most 25 MiB");
        }
    }

    @Test
    void a_body_without_length_is_refused_with_the_first_byte_too_many() throws IOException {
        try (var socket = posting(EDITOR, "Transfer-Encoding: chunked")) {
            var out = socket.getOutputStream();
            for (var sent = 0; sent < 25; sent++) chunk(out, new byte[1 << 20]);
            chunk(out, new byte[1]);
            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("\"max\":" + LIMIT);
        }
        assertThat(StoredBytes.incoming()).isEmpty();
    }

    @Test
    void who_may_not_add_a_file_is_told_before_they_send_it() throws IOException {
        try (var socket = posting(OTHER_EDITOR, "Content-Length: " + (20 << 20))) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 404 ");
        }
    }

    @Test
    void a_client_that_sends_on_after_the_refusal_can_use_its_connection_again() throws IOException {
        try (var socket = posting(OTHER_EDITOR, "Content-Length: " + (20 << 20))) {
            var out = socket.getOutputStream();
            for (var sent = 0; sent < 20; sent++) out.write(new byte[1 << 20]);
            assertThat(answer(socket)).startsWith("HTTP/1.1 404 ");
        }
    }

    @Test
    void a_cut_upload_leaves_nothing_behind() throws Exception {
        var whole = Arrays.copyOf(SampleFile.pdf(), 1 << 20);
        for (var length : new String[] {"Content-Length: " + whole.length, "Transfer-Encoding: chunked"}) {
            try (var socket = posting(EDITOR, length)) {
                var part = Arrays.copyOf(whole, 200_000);
                if (length.startsWith("T")) chunk(socket.getOutputStream(), part);
                else socket.getOutputStream().write(part);
                socket.getOutputStream().flush();
                await(1);
            }
            await(0);
            for (var bytes : new byte[][] {whole, Arrays.copyOf(whole, 200_000)})
                assertThat(StoredBytes.kept(HexFormat.of().formatHex(Hashes.sha256(bytes))))
                        .isFalse();
            as(EDITOR).get(draft.publicPath() + "/files").then().body("items", empty());
        }
    }

    @Test
    void more_uploads_at_once_than_there_are_places_are_told_to_come_again() throws Exception {
        var open = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 32; i++) {
                open.add(posting(EDITOR, "Content-Length: 1000000"));
                open.getLast().getOutputStream().write(SampleFile.pdf());
            }
            await(32);
            problem(
                            as(EDITOR)
                                    .contentType("application/pdf")
                                    .body(SampleFile.pdf())
                                    .post(draft.publicPath() + "/files?name=a.pdf"),
                            503,
                            "temporary-reduced-capacity")
                    .header("Retry-After", "10");
        } finally {
            for (var each : open) each.close();
        }
        await(0);
        as(EDITOR)
                .contentType("application/pdf")
                .body(SampleFile.pdf())
                .post(draft.publicPath() + "/files?name=a.pdf")
                .then()
                .statusCode(201);
    }

    private static void await(int uploads) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (StoredBytes.incoming().size() != uploads && System.nanoTime() < deadline) Thread.sleep(20);
        assertThat(StoredBytes.incoming()).hasSize(uploads);
    }
}
