package org.cooperationhub.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.membership.Folk.KENYA;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Roles beyond the base role, and who can do what by them. */
@QuarkusTest
class RoleTest {
    private static final String LIST = KENYA + "/roles";

    @Inject
    Folk folk;

    private static Response give(Account by, String member, String role, String scope, @Nullable String reach) {
        var body = new HashMap<String, Object>(Map.of("member", member, "role", role, "scope", scope));
        if (reach != null) body.put("reach", reach);
        return posting(by, body).post(LIST);
    }

    @Test
    void a_contributor_to_one_project_may_edit_that_one_alone_and_at_once() {
        var one = folk.joined("READER");
        var draft = Draft.fresh();
        var other = Draft.fresh();
        assertThat(patch(one.token(), draft)).isIn(403, 404);
        String id = give(ORG_ADMIN, one.id(), "CONTRIBUTOR", "PROJECT", draft.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(patch(one.token(), draft)).isEqualTo(200);
        assertThat(patch(one.token(), other)).isIn(403, 404);
        bearer(one.token()).get("/me").then().body("projects.project", contains(draft.id()));
        as(ORG_ADMIN)
                .get(one.path() + "/abilities")
                .then()
                .statusCode(200)
                .body("items.find { it.action == 'EDIT_PROJECT' }.of", equalTo(draft.id()))
                .body("items.find { it.action == 'EDIT_PROJECT' }.by", contains("CONTRIBUTOR"))
                .body("items.action", not(hasItem("SUBMIT_PROJECT")));
        as(ORG_ADMIN)
                .get(KENYA + "/abilities?limit=200&action=EDIT_PROJECT")
                .then()
                .body("items.member", hasItem(one.id()));
        problem(give(ORG_ADMIN, one.id(), "CONTRIBUTOR", "PROJECT", draft.id()), 409, "duplicate");
        as(ORG_ADMIN).get(LIST + "?reach=" + draft.id()).then().body("items.id", contains(id));
        as(ORG_ADMIN).delete(LIST + "/" + id).then().statusCode(204);
        as(ORG_ADMIN).delete(LIST + "/" + id).then().statusCode(204);
        assertThat(patch(one.token(), draft)).isIn(403, 404);
        as(ORG_ADMIN).get(LIST + "?reach=" + draft.id()).then().body("items", empty());
    }

    private static int patch(String token, Draft draft) {
        return bearer(token)
                .contentType(org.cooperationhub.testing.Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body(Map.of("title", Map.of("en", "Another " + System.nanoTime())))
                .patch(draft.path())
                .statusCode();
    }

    @Test
    void roles_for_countries_initiatives_and_the_platform_are_given_by_a_platform_administrator() {
        var one = folk.joined("READER");
        for (var by : new Account[] {ORG_ADMIN}) {
            problem(give(by, one.id(), "FOCAL_POINT", "COUNTRY", "KE"), 403, "forbidden");
            problem(give(by, one.id(), "REVIEWER", "PLATFORM", null), 403, "forbidden");
            problem(give(by, one.id(), "SECRETARIAT_EDITOR", "INITIATIVE", "CN-AF-2021"), 403, "forbidden");
        }
        problem(give(EDITOR, one.id(), "CONTRIBUTOR", "ORG", null), 403, "forbidden");
        problem(give(OTHER_ADMIN, one.id(), "CONTRIBUTOR", "ORG", null), 404, "not-found");
        give(PLATFORM_ADMIN, one.id(), "FOCAL_POINT", "COUNTRY", "KM").then().statusCode(201);
        give(PLATFORM_ADMIN, one.id(), "SECRETARIAT_EDITOR", "INITIATIVE", "CN-AF-2021")
                .then()
                .statusCode(201);
        give(ORG_ADMIN, one.id(), "CONTRIBUTOR", "ORG", null).then().statusCode(201);
        bearer(one.token())
                .get("/me")
                .then()
                .body("countries.country", contains("KM"))
                .body("initiatives.initiative", contains("CN-AF-2021"))
                .body("organisations[0].roles", hasItems("READER", "CONTRIBUTOR"));
        as(PLATFORM_ADMIN)
                .get(KENYA + "/abilities?limit=200&action=TURN_COUNTRY_KEY")
                .then()
                .body("items.find { it.member == '" + one.id() + "' }.abilities.of", contains("KM"));
    }

    @Test
    void what_gives_nothing_is_refused() {
        var one = folk.joined("READER");
        problem(give(PLATFORM_ADMIN, one.id(), "REVIEWER", "ORG", null), 422, "validation-failed")
                .body("errors.pointer", contains("/scope"));
        problem(give(PLATFORM_ADMIN, one.id(), "FOCAL_POINT", "COUNTRY", "XX"), 422, "validation-failed")
                .body("errors.pointer", contains("/reach"));
        problem(give(ORG_ADMIN, one.id(), "CONTRIBUTOR", "PROJECT", one.id()), 422, "validation-failed")
                .body("errors.pointer", contains("/reach"));
        var past = Map.of(
                "member",
                one.id(),
                "role",
                "CONTRIBUTOR",
                "scope",
                "ORG",
                "until",
                Instant.now().toString());
        problem(posting(ORG_ADMIN, past).post(LIST), 422, "validation-failed")
                .body("errors.pointer", contains("/until"));
    }

    /** What the table answers is what the API does: each action that a demonstration account's {@code /me} names. */
    @Test
    void what_somebody_can_do_is_what_they_are_told_themselves() {
        for (var who : new Account[] {EDITOR, ORG_ADMIN, Account.CONTRIBUTOR, Account.READER}) {
            java.util.List<String> told = as(who).get("/me").path("organisations[0].may");
            String id = as(who).get("/me").path("organisations[0].membership");
            java.util.List<String> said = as(ORG_ADMIN)
                    .get(KENYA + "/members/" + id + "/abilities")
                    .path("items.findAll { it.reach == 'ORGANISATION' }.action");
            assertThat(said).as(who.name()).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    void who_can_do_something_must_be_asked_of_one_action() {
        problem(as(ORG_ADMIN).get(KENYA + "/abilities"), 400, "invalid-parameter");
        problem(as(ORG_ADMIN).get(KENYA + "/abilities?action=FLY"), 400, "invalid-parameter");
        as(ORG_ADMIN)
                .get(KENYA + "/abilities?limit=200&action=MANAGE_MEMBERS")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Administrator, Demo Kenya", "Second Administrator, Demo Kenya"))
                .body("items.name", not(hasItem("Editor, Demo Kenya")));
    }
}
