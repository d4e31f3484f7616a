package org.cooperationhub.account;

import static org.cooperationhub.testing.Account.AUDITOR;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.CONTRIBUTOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
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
    private static final List<String> CONTRIBUTORS =
            List.of("READ_DRAFT", "READ_PENDING", "EDIT_PROJECT", "REPORT_VALUES");
    private static final List<String> EDITORS = List.of(
            "READ_DRAFT",
            "READ_PENDING",
            "EDIT_PROJECT",
            "SUBMIT_PROJECT",
            "REPORT_VALUES",
            "APPROVE_VALUES",
            "CONFIRM_RECEIPT",
            "READ_SOURCES",
            "WRITE_IN_BULK");
    private static final List<String> ADMINISTRATORS = List.of(
            "READ_DRAFT",
            "READ_PENDING",
            "EDIT_PROJECT",
            "SUBMIT_PROJECT",
            "TURN_LEAD_KEY",
            "UNPUBLISH_PROJECT",
            "ARCHIVE_PROJECT",
            "REPORT_VALUES",
            "APPROVE_VALUES",
            "CONFIRM_RECEIPT",
            "READ_SOURCES",
            "MANAGE_SOURCES",
            "WRITE_IN_BULK",
            "READ_WEBHOOKS",
            "MANAGE_WEBHOOKS",
            "MANAGE_CLIENTS",
            "READ_AUDIT",
            "MANAGE_MEMBERS",
            "INVITE_MEMBERS",
            "EDIT_ORGANISATION");

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
                .body("organisations[0].may", equalTo(EDITORS))
                .body("countries", empty())
                .body("projects", empty())
                .body("initiatives", empty())
                .body("may", contains("READ_MEMBERS"));
    }

    @Test
    void what_each_account_may_do_is_what_its_role_allows() {
        var own = Map.of(
                READER, List.of(),
                CONTRIBUTOR, CONTRIBUTORS,
                EDITOR, EDITORS,
                ORG_ADMIN, ADMINISTRATORS,
                SECOND_ADMIN, ADMINISTRATORS,
                FOCAL_KE, List.of(),
                AUTHORITY_KE, List.of());
        own.forEach((account, actions) -> as(account)
                .get("/me")
                .then()
                .body("organisations.code", contains("DEMO-KE"))
                .body("organisations[0].may", equalTo(actions))
                .body("may", contains("READ_MEMBERS")));
        as(SECRETARIAT).get("/me").then().body("may", contains("READ_MEMBERS", "EDIT_TEXT"));
    }

    @Test
    void what_reaches_the_whole_platform_comes_through_the_secretariat() {
        var everywhere = Map.of(
                REVIEWER,
                        List.of(
                                "READ_DRAFT",
                                "READ_PENDING",
                                "READ_MEMBERS",
                                "REVIEW_PROJECT",
                                "READ_APPLICATIONS",
                                "VERIFY_ORGANISATION"),
                AUDITOR, List.of("READ_DRAFT", "READ_PENDING", "READ_MEMBERS", "READ_SOURCES", "READ_AUDIT"));
        everywhere.forEach((account, actions) -> as(account)
                .get("/me")
                .then()
                .body("organisations.code", contains("DEMO-SEC"))
                .body("organisations[0].roles", hasItem(account.name()))
                .body("may", equalTo(actions)));
    }

    @Test
    void a_focal_point_and_a_state_authority_act_for_their_country() {
        as(FOCAL_KE)
                .get("/me")
                .then()
                .body("countries.country", contains("KE"))
                .body("countries[0].roles", contains("FOCAL_POINT"))
                .body(
                        "countries[0].may",
                        contains(
                                "READ_DRAFT",
                                "READ_PENDING",
                                "TURN_COUNTRY_KEY",
                                "READ_AUDIT",
                                "INVITE_MEMBERS",
                                "READ_APPLICATIONS",
                                "CONFIRM_ORGANISATION"));
        as(AUTHORITY_KE)
                .get("/me")
                .then()
                .body("countries.country", contains("KE"))
                .body("countries[0].roles", contains("STATE_AUTHORITY"))
                .body(
                        "countries[0].may",
                        contains("READ_PENDING", "TURN_COUNTRY_KEY", "READ_APPLICATIONS", "CONFIRM_ORGANISATION"));
        as(FOCAL_SN)
                .get("/me")
                .then()
                .body("organisations.code", contains("DEMO-SN"))
                .body("countries.country", contains("SN"));
    }

    @Test
    void the_platform_administrator_acts_for_nobody() {
        as(PLATFORM_ADMIN)
                .get("/me")
                .then()
                .body("platformAdmin", equalTo(true))
                .body("organisations", empty())
                .body("countries", empty())
                .body(
                        "may",
                        contains(
                                "READ_DRAFT",
                                "READ_PENDING",
                                "READ_MEMBERS",
                                "UNPUBLISH_PROJECT",
                                "READ_SOURCES",
                                "MANAGE_SOURCES",
                                "TRUST_SOURCE",
                                "READ_WEBHOOKS",
                                "MANAGE_WEBHOOKS",
                                "MANAGE_CLIENTS",
                                "READ_AUDIT",
                                "MANAGE_MEMBERS",
                                "INVITE_MEMBERS",
                                "MANAGE_ACCOUNTS",
                                "READ_APPLICATIONS",
                                "VERIFY_ORGANISATION",
                                "EDIT_ORGANISATION",
                                "SUSPEND_ORGANISATION",
                                "LOAD_RATES"));
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
                .body(
                        "organisations[0].may",
                        contains(
                                "READ_DRAFT",
                                "READ_PENDING",
                                "READ_MEMBERS",
                                "EDIT_PROJECT",
                                "REPORT_VALUES",
                                "READ_SOURCES",
                                "WRITE_IN_BULK",
                                "READ_WEBHOOKS"))
                .body("may", empty())
                .body("platformAdmin", equalTo(false));
    }

    @Test
    void nobody_is_anybody_without_a_token() {
        problem(anonymous().get("/me"), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        for (var account : Account.values()) as(account).get("/me").then().statusCode(200);
    }
}
