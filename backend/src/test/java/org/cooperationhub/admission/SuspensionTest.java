package org.cooperationhub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a suspension ends, and in how many seconds. */
@QuarkusTest
class SuspensionTest {
    private static final Duration SECONDS = Duration.ofSeconds(5);

    @Inject
    Applicants applicants;

    @Inject
    Staff staff;

    private String code = "";
    private String id = "";

    @BeforeEach
    void organisation() {
        var applied = applicants.confirmed();
        code = Applicants.admitted(applied);
        id = as(REVIEWER).get(applied.path()).path("organisation.id");
    }

    private Response suspend() {
        return as(PLATFORM_ADMIN)
                .contentType("application/json")
                .body(Map.of("reason", "Its account was taken over."))
                .put("/organisations/" + code + "/suspension");
    }

    private Response write(String token) {
        return bearer(token)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Draft.content(code))
                .post("/projects");
    }

    @Test
    void whoever_is_signed_in_and_every_machine_writes_nothing_from_the_next_request_on() {
        var person =
                Staff.signIn(staff.person(id, "editors")).then().statusCode(200).extract();
        String token = person.path("access_token");
        var machine = Staff.machine(code);
        write(token).then().statusCode(201);
        write(machine).then().statusCode(201);
        bearer(token).get("/me").then().body("organisations.code", contains(code));
        var suspended = System.nanoTime();
        suspend().then().statusCode(200).body("status", equalTo("SUSPENDED")).body("accountsInLine", equalTo(true));
        problem(write(token), 403, "forbidden");
        problem(write(machine), 403, "forbidden");
        var took = Duration.ofNanos(System.nanoTime() - suspended);
        System.out.printf(
                "from the request to suspend to the refused writes of a session and a machine: %.3f s%n",
                took.toNanos() / 1e9);
        assertThat(took).isLessThan(SECONDS);
        bearer(token).get("/me").then().statusCode(200).body("organisations", empty());
        // the session is over, and a new one is for nobody
        assertThat(Staff.refresh(person.path("refresh_token")).statusCode()).isEqualTo(400);
        anonymous().get("/organisations?code=" + code).then().body("items.status", contains("SUSPENDED"));
    }

    @Test
    void a_stream_of_what_the_public_does_not_see_ends() throws Exception {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var address = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/changes/stream?types=project-draft";
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + Staff.machine(code))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isNotNull();
            var suspended = System.nanoTime();
            suspend().then().statusCode(200);
            while (lines.readLine() != null) {
                // what was on its way
            }
            var took = Duration.ofNanos(System.nanoTime() - suspended);
            System.out.printf(
                    "from the request to suspend to the end of an open stream: %.3f s%n", took.toNanos() / 1e9);
            assertThat(took).isLessThan(SECONDS);
        }
    }

    @Test
    void reopened_its_people_sign_in_and_write_again() {
        var mail = staff.person(id, "editors");
        suspend().then().statusCode(200);
        var version = suspend().then().statusCode(200).extract().<Integer>path("version");
        String during = Staff.signIn(mail).path("access_token");
        problem(write(during), 403, "forbidden");
        var reopened = as(PLATFORM_ADMIN).delete("/organisations/" + code + "/suspension");
        reopened.then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("accountsInLine", equalTo(true))
                .body("version", equalTo(version + 1));
        as(PLATFORM_ADMIN)
                .delete("/organisations/" + code + "/suspension")
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1));
        String after = Staff.signIn(mail).path("access_token");
        write(after).then().statusCode(201);
    }

    @Test
    void platform_administrators_decide_with_a_reason_and_nobody_else() {
        for (var each : new org.cooperationhub.testing.Account[] {EDITOR, ORG_ADMIN, REVIEWER})
            problem(
                    as(each).contentType("application/json")
                            .body(Map.of("reason", "x"))
                            .put("/organisations/" + code + "/suspension"),
                    403,
                    "forbidden");
        problem(
                as(PLATFORM_ADMIN)
                        .contentType("application/json")
                        .body(Map.of())
                        .put("/organisations/" + code + "/suspension"),
                422,
                "validation-failed");
        problem(
                as(PLATFORM_ADMIN)
                        .contentType("application/json")
                        .body(Map.of("reason", "x"))
                        .put("/organisations/NO-SUCH/suspension"),
                404,
                "not-found");
        problem(as(OTHER_ADMIN).get("/organisations/DEMO-KE/standing"), 404, "not-found");
        problem(as(EDITOR).get("/organisations/DEMO-KE/standing"), 403, "forbidden");
        as(ORG_ADMIN)
                .get("/organisations/DEMO-KE/standing")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
    }

    @Test
    void every_decision_is_noted_with_before_and_after() {
        suspend();
        as(PLATFORM_ADMIN).delete("/organisations/" + code + "/suspension");
        var noted = applicants.noted(id);
        assertThat(noted)
                .contains("application.verify", "organisation.accounts", "organisation.suspend", "organisation.reopen");
        assertThat(applicants.details(id, "organisation.suspend"))
                .containsEntry("before", "VERIFIED")
                .containsEntry("after", "SUSPENDED")
                .containsEntry("reason", "Its account was taken over.");
    }
}
