package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SandboxFaultTest {
    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // given by the test framework
    URI hub;

    @Inject
    ObjectMapper json;

    private static io.restassured.response.Response asking(String fault) {
        return anonymous().header("Sandbox-Fault", fault).get("/countries/KE");
    }

    @ParameterizedTest
    @CsvSource({
        "429, 429, quota-exceeded, 1",
        "status=503; retry-after=2, 503, temporary-reduced-capacity, 2",
        "503;retry-after=7, 503, temporary-reduced-capacity, 7",
        "status=500, 500, internal,",
        "delay=10; status=429, 429, quota-exceeded, 1"
    })
    void a_refusal_can_be_asked_for(String fault, int status, String code, String retryAfter) {
        var answer = asking(fault);
        problem(answer, status, code);
        assertThat(answer.header("Retry-After")).isEqualTo(retryAfter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "boom",
                "status=404",
                "status=503; cut-after=10",
                "retry-after=2",
                "delay=30001",
                "delay=-1",
                "cut-after=1e9",
                "503;;"
            })
    void what_is_no_fault_is_refused(String fault) {
        problem(asking(fault), 400, "invalid-parameter")
                .body("errors[0].header", equalTo("Sandbox-Fault"))
                .body("errors[0].code", equalTo("not-a-sandbox-fault"));
    }

    @Test
    void an_answer_can_be_late() {
        var before = System.nanoTime();
        asking("delay=700").then().statusCode(200);
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(700_000_000L);
        // a body that comes before the handler is there is not lost
        Sources.sending(PARTNER, Sources.content())
                .header("Sandbox-Fault", "delay=200")
                .put(Sources.path(Sources.DEMO, Sources.id()))
                .then()
                .statusCode(201);
    }

    /** What came over a connection of our own until it ended, a character for each byte. */
    private String received(String... requests) throws IOException {
        try (var socket = new Socket(hub.getHost(), hub.getPort())) {
            socket.setSoTimeout(10_000);
            for (var each : requests)
                socket.getOutputStream().write(each.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String reading(String path, String header) {
        return "GET /api/v1" + path + " HTTP/1.1\nHost: localhost\n" + header + "\n\n";
    }

    @Test
    void a_connection_can_be_cut_in_the_middle_of_the_answer() throws IOException {
        var answer = received(reading("/countries", "Sandbox-Fault: cut-after=1500"));
        assertThat(answer).startsWith("HTTP/1.1 200").hasSize(1500);
        // the short way to a project as well
        var project = Draft.published();
        assertThat(received(reading(project.publicPath(), "Sandbox-Fault: cut-after=300")))
                .startsWith("HTTP/1.1 200")
                .hasSize(300);
    }

    @Test
    void a_shorter_answer_leaves_the_connection_as_it_was() throws IOException {
        var answers = received(
                reading("/countries/KE", "Sandbox-Fault: cut-after=900000"),
                reading("/countries", "Connection: close"));
        assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
        assertThat(answers.strip()).endsWith("}");
    }

    @Test
    void work_can_be_done_without_an_answer_and_is_done_once_when_repeated() throws IOException {
        var id = Sources.id();
        var content = Sources.content();
        // over a connection of our own: the client of the tests would try again by itself
        var body = json.writeValueAsString(content);
        var request =
                "PUT /api/v1" + Sources.path(Sources.DEMO, id) + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer "
                        + PARTNER.token() + "\nContent-Type: application/json\nContent-Length: " + body.length()
                        + "\nSandbox-Fault: after-commit\n\n" + body;
        assertThat(received(request)).isEmpty();
        var made = as(PARTNER).get(Sources.path(Sources.DEMO, id));
        made.then().statusCode(200);
        Sources.put(Sources.DEMO, id, content)
                .then()
                .statusCode(200)
                .body("id", equalTo(made.path("id")))
                .body("version", equalTo(made.path("version")));
    }

    @Test
    void nothing_is_done_where_a_refusal_was_asked_for() {
        var id = Sources.id();
        var path = Sources.path(Sources.DEMO, id);
        problem(
                Sources.sending(PARTNER, Sources.content())
                        .header("Sandbox-Fault", "503")
                        .put(path),
                503,
                "temporary-reduced-capacity");
        as(PARTNER).get(path).then().statusCode(404);
    }

    /** With the handler as another mode makes it, on a server of its own: production starts without demo data alone. */
    @ParameterizedTest
    @ValueSource(strings = {"production", "", "Demo", "sandbox"})
    void no_other_mode_has_it(String mode) throws Exception {
        var vertx = Vertx.vertx();
        try {
            var router = Router.router(vertx);
            new SandboxFaults(mode, new EarlyProblems(json, "https://hub.invalid")).routes(router);
            router.route().handler(to -> to.response().end("undisturbed"));
            var server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1");
            var port = server.toCompletionStage().toCompletableFuture().get().actualPort();
            for (var fault : new String[] {"503", "delay=1", "after-commit", "nonsense"})
                problem(
                                RestAssured.given()
                                        .port(port)
                                        .headers(Map.of("Sandbox-Fault", fault, "Accept-Language", "fr"))
                                        .get("/api/v1/countries"),
                                400,
                                "invalid-parameter")
                        .body("errors[0].code", equalTo("sandbox-off"))
                        .body("errors[0].header", equalTo("Sandbox-Fault"));
            RestAssured.given().port(port).get("/api/v1/countries").then().statusCode(200);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }
}
