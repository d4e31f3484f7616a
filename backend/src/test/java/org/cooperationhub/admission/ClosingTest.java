package org.cooperationhub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Organisations end; what names them goes on to hold. */
@QuarkusTest
class ClosingTest {
    @Inject
    Applicants applicants;

    @Inject
    Staff staff;

    private record Made(String code, String id) {}

    private Made made() {
        var applied = applicants.confirmed();
        var code = Applicants.admitted(applied);
        return new Made(code, as(REVIEWER).get(applied.path()).path("organisation.id"));
    }

    private static Response put(Made of, String noun, Object body) {
        return as(PLATFORM_ADMIN).contentType("application/json").body(body).put("/organisations/" + of.code + noun);
    }

    private static Response close(Made of) {
        return put(of, "/closure", Map.of("reason", "Dissolved."));
    }

    private static Response merge(Made of, String into) {
        return put(of, "/merger", Map.of("into", into, "reason", "Registered twice."));
    }

    private String token(Made of) {
        return Staff.signIn(staff.person(of.id, "editors")).path("access_token");
    }

    private static Response draft(String token, String lead) {
        return bearer(token)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Draft.content(lead))
                .post("/projects");
    }

    @Test
    void one_without_open_projects_is_closed_for_good() {
        var of = made();
        close(of).then().statusCode(200).body("status", equalTo("CLOSED")).body("accountsInLine", equalTo(true));
        var version = close(of).then().statusCode(200).extract().<Integer>path("version");
        as(PLATFORM_ADMIN).get("/organisations/" + of.code + "/standing").then().body("version", equalTo(version));
        problem(as(PLATFORM_ADMIN).delete("/organisations/" + of.code + "/suspension"), 409, "wrong-state");
        problem(put(of, "/suspension", Map.of("reason", "x")), 409, "wrong-state");
        anonymous().get("/organisations/" + of.code).then().statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void open_projects_are_named() {
        var of = made();
        String project =
                draft(token(of), of.code).then().statusCode(201).extract().path("code");
        problem(close(of), 409, "wrong-state").body("detail", containsString(project));
        anonymous().get("/organisations/" + of.code).then().body("status", equalTo("VERIFIED"));
    }

    @Test
    void a_merged_one_answers_with_its_successor_whose_people_act_for_its_projects() {
        var of = made();
        var into = made();
        var old = token(of);
        var project = draft(old, of.code).then().statusCode(201).extract();
        String path = "/projects/" + project.path("id") + "/draft";
        var heir = token(into);
        problem(bearer(heir).get(path), 404, "not-found");
        merge(of, into.code)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("mergedInto.code", equalTo(into.code));
        var version = merge(of, into.code).then().statusCode(200).extract().<Integer>path("version");
        anonymous()
                .get("/organisations/" + of.code)
                .then()
                .statusCode(200)
                .body("id", equalTo(of.id))
                .body("version", equalTo(version))
                .body("mergedInto", equalTo(into.id));
        problem(bearer(old).get(path), 404, "not-found");
        bearer(heir)
                .get(path)
                .then()
                .statusCode(200)
                .body("lead.code", equalTo(of.code))
                .body("code", equalTo(project.<String>path("code")));
        bearer(heir)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("scopeLevel", "4"))
                .patch(path)
                .then()
                .statusCode(200);
        // what is new has a living organisation as its lead
        problem(draft(heir, of.code), 422, "validation-failed");
        assertThat(applicants.details(of.id, "organisation.merge")).containsEntry("into", into.id);
    }

    @Test
    void those_merged_before_follow_and_nothing_is_merged_into_itself_or_into_what_is_gone() {
        var first = made();
        var second = made();
        var third = made();
        merge(first, second.code).then().statusCode(200);
        merge(second, third.code).then().statusCode(200);
        anonymous().get("/organisations/" + first.code).then().body("mergedInto", equalTo(third.id));
        problem(merge(first, second.code), 409, "wrong-state");
        problem(close(second), 409, "wrong-state");
        problem(merge(third, third.code), 422, "validation-failed");
        problem(merge(third, second.code), 422, "validation-failed");
        problem(merge(third, "NO-SUCH"), 422, "validation-failed");
        anonymous().get("/organisations/" + third.code).then().body("mergedInto", nullValue());
        problem(
                as(EDITOR)
                        .contentType("application/json")
                        .body(Map.of("into", third.code, "reason", "x"))
                        .put("/organisations/" + second.code + "/merger"),
                403,
                "forbidden");
    }
}
