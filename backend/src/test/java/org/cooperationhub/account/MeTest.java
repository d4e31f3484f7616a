package org.cooperationhub.account;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeTest {
    @Test
    void an_editor_acts_for_their_organisation() {
        as(EDITOR)
                .get("/me")
                .then()
                .statusCode(200)
                .body("person.email", equalTo("editor@ministry-ke.example"))
                .body("machine", nullValue())
                .body("platformAdmin", equalTo(false))
                .body("organisations.code", contains("DEMO-KE"))
                .body("organisations[0].roles", contains("EDITOR"))
                .body("organisations[0].may", contains("READ_DRAFT", "EDIT_PROJECT", "SUBMIT_PROJECT"))
                .body("may", empty());
    }

    @Test
    void what_each_account_may_do_is_what_its_role_allows() {
        var own = Map.of(
                READER, List.of(),
                EDITOR, List.of("READ_DRAFT", "EDIT_PROJECT", "SUBMIT_PROJECT"),
                ORG_ADMIN, List.of("READ_DRAFT", "EDIT_PROJECT", "SUBMIT_PROJECT"),
                PARTNER, List.of("READ_DRAFT", "EDIT_PROJECT"));
        own.forEach((account, actions) -> as(account)
                .get("/me")
                .then()
                .body("organisations[0].may", equalTo(actions))
                .body("may", empty()));
        as(REVIEWER)
                .get("/me")
                .then()
                .body("organisations.code", contains("DEMO-SEC"))
                .body("organisations[0].roles", hasItem("REVIEWER"))
                .body("may", contains("READ_DRAFT", "REVIEW_PROJECT"));
        as(SECRETARIAT).get("/me").then().body("may", contains("EDIT_TEXT"));
    }

    @Test
    void the_platform_administrator_acts_for_nobody() {
        as(PLATFORM_ADMIN)
                .get("/me")
                .then()
                .body("platformAdmin", equalTo(true))
                .body("organisations", empty())
                .body("may", contains("READ_DRAFT", "LOAD_RATES"));
    }

    @Test
    void a_machine_has_no_person() {
        as(PARTNER)
                .get("/me")
                .then()
                .body("person", nullValue())
                .body("machine.clientId", equalTo("partner-demo-ke-1"))
                .body("organisations.code", contains("DEMO-KE"))
                .body("organisations[0].roles", contains("PARTNER"))
                .body("platformAdmin", equalTo(false));
    }

    @Test
    void nobody_is_anybody_without_a_token() {
        problem(anonymous().get("/me"), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        for (var account : Account.values()) as(account).get("/me").then().statusCode(200);
    }
}
