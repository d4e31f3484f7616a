package org.cooperationhub.initiative;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ParticipationTest {
    private static Response moved(NewInitiative in, String country, String etag, String status) {
        return putting(SECRETARIAT, etag, Map.of("status", status)).put(in.path() + "/participations/" + country);
    }

    private static Response first(NewInitiative in, String country, String status) {
        return as(SECRETARIAT)
                .contentType("application/json")
                .body(Map.of("status", status))
                .put(in.path() + "/participations/" + country);
    }

    @Test
    void a_country_is_invited_becomes_interested_and_takes_part() {
        var initiative = NewInitiative.registered();
        var answer = first(initiative, "KE", "INVITED");
        answer.then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
                .body("country", equalTo("KE"))
                .body("initiative", equalTo(initiative.code()))
                .body("status", equalTo("INVITED"))
                .body("since", nullValue());
        answer = moved(initiative, "KE", answer.header("ETag"), "INTERESTED");
        answer.then().statusCode(200).body("status", equalTo("INTERESTED"));
        putting(
                        SECRETARIAT,
                        answer.header("ETag"),
                        Map.of("status", "PARTICIPATING", "since", "2026-01-01", "until", "2027-01-01"))
                .put(initiative.path() + "/participations/KE")
                .then()
                .statusCode(200)
                .body("since", equalTo("2026-01-01"))
                .body("until", equalTo("2027-01-01"));
        anonymous()
                .get("/participations?initiative=" + initiative.code())
                .then()
                .body("items.country", contains("KE"))
                .body("items[0].status", equalTo("PARTICIPATING"));
        anonymous()
                .get("/participations?country=KE,SN&limit=200")
                .then()
                .body("items.find { it.initiative == '" + initiative.code() + "' }.country", equalTo("KE"));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED,SUSPENDED",
        "INTERESTED,INVITED",
        "INTERESTED,SUSPENDED",
        "PARTICIPATING,INVITED",
        "PARTICIPATING,INTERESTED",
        "SUSPENDED,INVITED",
        "SUSPENDED,INTERESTED",
        "ENDED,PARTICIPATING",
        "ENDED,INVITED"
    })
    void a_move_that_the_states_do_not_know_is_refused(String from, String to) {
        var initiative = NewInitiative.registered();
        var answer = first(initiative, "SN", from);
        problem(moved(initiative, "SN", answer.header("ETag"), to), 409, "wrong-state");
        anonymous()
                .get("/participations?initiative=" + initiative.code())
                .then()
                .body("items[0].status", equalTo(from));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED,INTERESTED", "INVITED,PARTICIPATING", "INVITED,ENDED", "INTERESTED,PARTICIPATING", "INTERESTED,ENDED",
        "PARTICIPATING,SUSPENDED", "PARTICIPATING,ENDED", "SUSPENDED,PARTICIPATING", "SUSPENDED,ENDED", "ENDED,ENDED"
    })
    void a_move_that_the_states_know_is_made(String from, String to) {
        var initiative = NewInitiative.registered();
        var answer = first(initiative, "NG", from);
        moved(initiative, "NG", answer.header("ETag"), to)
                .then()
                .statusCode(200)
                .body("status", equalTo(to));
    }

    @Test
    void what_exists_is_changed_with_its_tag_alone() {
        var initiative = NewInitiative.registered();
        var answer = first(initiative, "KE", "INVITED");
        problem(first(initiative, "KE", "INTERESTED"), 428, "precondition-required");
        moved(initiative, "KE", answer.header("ETag"), "INTERESTED").then().statusCode(200);
        problem(moved(initiative, "KE", answer.header("ETag"), "ENDED"), 412, "precondition-failed");
    }

    @Test
    void a_repeated_record_changes_nothing() {
        var initiative = NewInitiative.registered();
        var answer = first(initiative, "KE", "INVITED");
        moved(initiative, "KE", answer.header("ETag"), "INVITED")
                .then()
                .statusCode(200)
                .header("ETag", answer.header("ETag"));
    }

    @Test
    void wrong_records_are_refused() {
        var path = NewInitiative.registered().path() + "/participations/";
        var json = as(SECRETARIAT).contentType("application/json");
        problem(json.body(Map.of("status", "SUPPORT")).put(path + "KE"), 422, "validation-failed")
                .body("errors[0].pointer", equalTo("/status"));
        problem(
                        as(SECRETARIAT)
                                .contentType("application/json")
                                .body("{\"status\": 0}")
                                .put(path + "KE"),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/status"));
        problem(
                        as(SECRETARIAT)
                                .contentType("application/json")
                                .body(Map.of("status", "INVITED", "since", "2026-02-01", "until", "2026-01-01"))
                                .put(path + "KE"),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/until"));
        for (var country : new String[] {"ZZ", "ke", "AN", "%C3%A9"})
            problem(
                    as(SECRETARIAT)
                            .urlEncodingEnabled(false)
                            .contentType("application/json")
                            .body(Map.of("status", "INVITED"))
                            .put(path + country),
                    404,
                    "not-found");
    }

    @Test
    void an_editor_records_no_participation() {
        var path = NewInitiative.registered().path() + "/participations/KE";
        problem(
                as(EDITOR)
                        .contentType("application/json")
                        .body(Map.of("status", "INVITED"))
                        .put(path),
                403,
                "forbidden");
        problem(
                anonymous()
                        .contentType("application/json")
                        .body(Map.of("status", "INVITED"))
                        .put(path),
                401,
                "unauthenticated");
    }
}
