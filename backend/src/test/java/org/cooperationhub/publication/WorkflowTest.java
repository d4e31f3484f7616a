package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.CONTRIBUTOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** What every screen of a project shows: who must act next, what is missing, what the caller may do. */
@QuarkusTest
class WorkflowTest {
    private static void may(Draft draft, Map<Account, List<String>> expected) {
        expected.forEach((who, steps) -> assertThat(as(who).get(draft.workflow())
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<String>getList("may.step"))
                .as("%s", who)
                .isEqualTo(steps));
    }

    @Test
    void what_a_caller_may_do_follows_the_state() {
        var draft = Draft.fresh();
        may(
                draft,
                Map.of(
                        EDITOR, List.of("EDIT", "SUBMIT"),
                        CONTRIBUTOR, List.of("EDIT"),
                        PARTNER, List.of("EDIT"),
                        ORG_ADMIN, List.of("EDIT", "SUBMIT", "ARCHIVE"),
                        REVIEWER, List.of(),
                        FOCAL_KE, List.of(),
                        PLATFORM_ADMIN, List.of()));
        var submitted = draft.submitted(EDITOR);
        may(
                submitted,
                Map.of(
                        EDITOR, List.of("WITHDRAW"),
                        CONTRIBUTOR, List.of(),
                        ORG_ADMIN, List.of("WITHDRAW", "ARCHIVE"),
                        REVIEWER, List.of("REVIEW")));
        var pending = submitted.reviewed(REVIEWER);
        may(
                pending,
                Map.of(
                        EDITOR, List.of(),
                        SECOND_ADMIN, List.of("APPROVE_LEAD"),
                        FOCAL_KE, List.of("APPROVE_COUNTRY"),
                        REVIEWER, List.of("RETURN"),
                        PLATFORM_ADMIN, List.of()));
        as(FOCAL_KE).get(pending.workflow()).then().body("may.holder", contains("KE"));
        var published =
                pending.turned("LEAD", SECOND_ADMIN).turned("KE", FOCAL_KE).turned("SN", Account.FOCAL_SN);
        may(
                published,
                Map.of(
                        EDITOR, List.of("EDIT"),
                        ORG_ADMIN, List.of("EDIT", "UNPUBLISH", "ARCHIVE"),
                        PLATFORM_ADMIN, List.of("UNPUBLISH"),
                        FOCAL_KE, List.of()));
        may(
                published.edited(EDITOR, Map.of("scopeLevel", "4")),
                Map.of(
                        EDITOR, List.of("EDIT", "SUBMIT", "DISCARD"),
                        ORG_ADMIN, List.of("EDIT", "SUBMIT", "UNPUBLISH", "ARCHIVE", "DISCARD"),
                        CONTRIBUTOR, List.of("EDIT")));
    }

    @Test
    void a_country_that_nobody_acts_for_is_named() {
        var content = Draft.content("DEMO-KE");
        content.put("countries", Draft.countries("KE", "TZ"));
        var draft = Draft.by(EDITOR, content).submitted(EDITOR).reviewed(REVIEWER);
        as(EDITOR)
                .get(draft.workflow())
                .then()
                .body("waitingFor.holder", contains("LEAD", "KE", "TZ"))
                .body("waitingFor.hasSomebody", contains(true, true, false))
                .body("waitingFor.decision", everyItem(equalTo("PENDING")))
                .body("waitingFor.since", everyItem(notNullValue()))
                .body(
                        "waitingFor.roles",
                        contains(
                                List.of("ORG_ADMIN"),
                                List.of("FOCAL_POINT", "STATE_AUTHORITY"),
                                List.of("FOCAL_POINT", "STATE_AUTHORITY")));
    }

    @Test
    void what_is_missing_are_the_findings_that_hold_it_up() {
        var content = Draft.content("DEMO-KE");
        content.remove("summary");
        var draft = Draft.by(EDITOR, content);
        as(EDITOR)
                .get(draft.workflow())
                .then()
                .body("missing.items.code", contains("summary-missing"))
                .body("missing.ruleSetVersion", notNullValue());
        as(EDITOR).get(draft.path()).then().body("findings.items.size()", is(org.hamcrest.Matchers.greaterThan(1)));
    }

    @Test
    void the_tag_of_the_workflow_is_good_for_the_next_step() {
        var draft = Draft.fresh();
        var tag = as(EDITOR).get(draft.workflow()).header("ETag");
        assertThat(Api.version(tag)).isEqualTo(Api.version(draft.etag()));
        as(EDITOR).header("If-Match", tag).put(draft.submission()).then().statusCode(200);
    }

    @Test
    void while_a_new_revision_needs_no_key_those_of_the_published_one_are_shown() {
        var next = Draft.published().edited(EDITOR, Map.of("scopeLevel", "4"));
        as(EDITOR)
                .get(next.workflow())
                .then()
                .body("working.revision", equalTo(2))
                .body("working.publication", equalTo("DRAFT"))
                .body("publication", equalTo("PUBLISHED"))
                .body("publishedRevision", equalTo(1))
                .body("changedFields", contains("scopeLevel"))
                .body("keys.revision", contains(1, 1, 1))
                .body("keys.open", contains(false, false, false))
                .body("missing.items", empty())
                .body("unpublished", nullValue());
    }
}
