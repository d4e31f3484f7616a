package org.cooperationhub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation says of itself what it is, and what it said before stays readable. */
@QuarkusTest
class EditingTest {
    @Inject
    Applicants applicants;

    private String code = "";
    private String id = "";

    @BeforeEach
    void organisation() {
        var applied = applicants.confirmed();
        code = Applicants.admitted(applied);
        id = as(REVIEWER).get(applied.path()).path("organisation.id");
    }

    private String tag() {
        return anonymous().get("/organisations/" + code).header("ETag");
    }

    @Test
    void its_code_and_its_id_lead_to_it() {
        String byCode = anonymous()
                .get("/organisations/" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(byCode).isEqualTo(id);
        anonymous().get("/organisations/" + id).then().statusCode(200).body("code", equalTo(code));
        problem(anonymous().get("/organisations/NO-SUCH"), 404, "not-found");
    }

    @Test
    void every_version_is_kept_with_what_changed_and_who_did_is_told_to_insiders() {
        anonymous()
                .get("/organisations/" + code + "/history")
                .then()
                .statusCode(200)
                .body("items", empty());
        patching(PLATFORM_ADMIN, tag(), Map.of("website", "https://new.example/", "acronym", "NEW"))
                .patch("/organisations/" + code)
                .then()
                .statusCode(200)
                .body("acronym", equalTo("NEW"));
        patching(PLATFORM_ADMIN, tag(), Map.of("name", Map.of("fr", "Agence")))
                .patch("/organisations/" + code)
                .then()
                .statusCode(200)
                .body("name.fr", equalTo("Agence"));
        anonymous()
                .get("/organisations/" + code + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].changes.member", contains("name"))
                .body("items[1].changes.member", contains("acronym", "website"))
                .body("items[1].changes[0].before", equalTo("null"))
                .body("items[1].changes[0].after", equalTo("\"NEW\""))
                .body("items[2].changes", empty())
                .body("items.by", everyItem(nullValue()));
        as(PLATFORM_ADMIN)
                .get("/organisations/" + code + "/history?limit=1")
                .then()
                .body("items[0].by", notNullValue())
                .body("items[0].changes.member", contains("name"));
        assertThat(applicants.details(id, "organisation.edit")).containsKeys("before", "after", "members");
    }

    @Test
    void a_stale_write_is_told_what_changed_meanwhile() {
        var before = tag();
        patching(PLATFORM_ADMIN, before, Map.of("acronym", "ONE"))
                .patch("/organisations/" + code)
                .then()
                .statusCode(200);
        problem(
                        patching(PLATFORM_ADMIN, before, Map.of("acronym", "TWO"))
                                .patch("/organisations/" + code),
                        412,
                        "precondition-failed")
                .body("changedFields", contains("acronym"));
        problem(
                as(PLATFORM_ADMIN)
                        .contentType("application/merge-patch+json")
                        .body(Map.of("acronym", "TWO"))
                        .patch("/organisations/" + code),
                428,
                "precondition-required");
    }

    @Test
    void identifiers_are_checked_shown_and_nobody_elses() {
        var ror = Map.of("identifiers", List.of(Map.of("scheme", "KE-RCO", "value", "CPR/" + code)));
        patching(PLATFORM_ADMIN, tag(), ror)
                .patch("/organisations/" + code)
                .then()
                .statusCode(200)
                .body("identifiers.value", contains("CPR/" + code));
        patching(PLATFORM_ADMIN, "*", ror)
                .patch("/organisations/" + code)
                .then()
                .statusCode(200);
        problem(patching(PLATFORM_ADMIN, "*", ror).patch("/organisations/DEMO-SN"), 409, "duplicate");
        var wrong = Map.of("identifiers", List.of(Map.of("scheme", "XI-LEI", "value", "5493001KJTIIGC8Y1R13")));
        problem(patching(PLATFORM_ADMIN, "*", wrong).patch("/organisations/" + code), 422, "validation-failed")
                .body("errors.code", contains("wrong-check-digits"));
    }

    @Test
    void nobody_but_its_administrators_writes_it_and_only_while_it_is_verified() {
        for (var each : new Account[] {EDITOR, OTHER_ADMIN, REVIEWER, PARTNER})
            problem(patching(each, "*", Map.of("acronym", "X")).patch("/organisations/" + code), 403, "forbidden");
        as(PLATFORM_ADMIN)
                .contentType("application/json")
                .body(Map.of("reason", "Why"))
                .put("/organisations/" + code + "/suspension")
                .then()
                .statusCode(200);
        problem(
                patching(PLATFORM_ADMIN, "*", Map.of("acronym", "X")).patch("/organisations/" + code),
                409,
                "wrong-state");
    }
}
