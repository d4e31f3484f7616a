package org.cooperationhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.bearer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever is revoked while the hub still answers them: the answer ends within seconds. */
@QuarkusTest
class RevokedReaderTest {
    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    @Test
    void a_stream_ends() throws Exception {
        var made = Systems.fresh("projects:read", "changes:read");
        var answer = HTTP.send(
                request("/changes/stream?types=project-draft", made.token()).build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isNotNull();
            Systems.revoke(made.path()).then().statusCode(200);
            var revoked = System.nanoTime();
            while (lines.readLine() != null) {
                // what was on its way
            }
            assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(SECONDS);
        }
    }

    @Test
    void a_wait_ends() throws Exception {
        var made = Systems.fresh("projects:read", "changes:read");
        var token = made.token();
        String cursor = bearer(token)
                .get("/changes?types=project-draft&start=latest")
                .then()
                .statusCode(200)
                .extract()
                .path("cursor");
        var answer = HTTP.sendAsync(
                request("/changes?cursor=" + cursor, token)
                        .header("Prefer", "wait=30")
                        .build(),
                BodyHandlers.ofString());
        // longer than it takes to be asked once: whoever keeps their rights waits on
        Thread.sleep(3_000);
        assertThat(answer).isNotDone();
        Systems.revoke(made.path()).then().statusCode(200);
        var revoked = System.nanoTime();
        assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(SECONDS);
    }
}
