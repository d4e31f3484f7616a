package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.CONTRIBUTOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
@QuarkusTest
class InboxTest {
    /** All items of an inbox, page by page. */
    private static List<Map<String, Object>> inbox(Account who, String filter, int limit) {
        var items = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = as(who).queryParam("limit", limit);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/approvals" + filter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);
        return items;
    }

    /** What of this project waits for somebody, as "type holder". */
    private static List<String> waiting(Draft draft, Account who) {
        return inbox(who, "", 200).stream()
                .filter(each -> each.get("project") instanceof Map<?, ?> project
                        && draft.id().equals(project.get("id")))
                .map(each -> each.get("type") + (each.get("holder") == null ? "" : " " + each.get("holder")))
                .toList();
    }

    private static void waitsOnlyFor(Draft draft, Map<Account, String> expected) {
        for (var who : Account.values())
            assertThat(waiting(draft, who))
                    .as("%s", who)
                    .isEqualTo(expected.containsKey(who) ? List.of(expected.get(who)) : List.of());
    }

    @Test
    void each_finds_what_they_can_act_on_now_and_nothing_else() {
        var draft = Draft.fresh();
        waitsOnlyFor(draft, Map.of());
        var submitted = draft.submitted(ORG_ADMIN);
        waitsOnlyFor(submitted, Map.of(REVIEWER, "REVIEW"));
        var pending = submitted.reviewed(REVIEWER);
        waitsOnlyFor(
                pending,
                Map.of(SECOND_ADMIN, "KEY LEAD", FOCAL_KE, "KEY KE", AUTHORITY_KE, "KEY KE", FOCAL_SN, "KEY SN"));
        var turned = pending.turned("KE", FOCAL_KE);
        waitsOnlyFor(turned, Map.of(SECOND_ADMIN, "KEY LEAD", FOCAL_SN, "KEY SN"));
        var returned = turned.givenBack("SN", FOCAL_SN, "Not yet");
        waitsOnlyFor(
                returned,
                Map.of(
                        EDITOR,
                        "RETURNED",
                        ORG_ADMIN,
                        "RETURNED",
                        SECOND_ADMIN,
                        "RETURNED",
                        CONTRIBUTOR,
                        "RETURNED",
                        Account.PARTNER,
                        "RETURNED"));
    }

    @Test
    void nobody_is_asked_about_what_their_own_organisation_submitted() {
        var draft = Draft.by(SECRETARIAT, Draft.content("DEMO-SEC")).submitted(SECRETARIAT);
        assertThat(waiting(draft, REVIEWER)).isEmpty();
    }

    @Test
    void an_item_says_what_it_is_about() {
        var draft = Draft.published()
                .edited(EDITOR, Map.of("title", Map.of("en", "A new title"), "scopeLevel", "4"))
                .submitted(EDITOR)
                .reviewed(REVIEWER);
        var item = inbox(FOCAL_KE, "?type=KEY", 200).getLast();
        assertThat(item)
                .containsEntry("type", "KEY")
                .containsEntry("revision", 2)
                .containsEntry("holder", "KE")
                .containsEntry("changedFields", List.of("scopeLevel", "title"))
                .containsEntry("note", null);
        assertThat(item.get("since")).isNotNull();
        assertThat(String.valueOf(item.get("project"))).contains(draft.code(), "A new title", "DEMO-KE");
        assertThat(String.valueOf(item.get("submittedBy"))).contains("DEMO-KE");
        draft.givenBack("KE", FOCAL_KE, "Keep the old one");
        assertThat(inbox(EDITOR, "?type=RETURNED", 200).getLast()).containsEntry("note", "Keep the old one");
    }

    @Test
    void pages_follow_each_other_without_loss_and_the_filter_is_kept() {
        for (var i = 0; i < 4; i++) Draft.fresh().submitted(EDITOR);
        Draft.fresh().submitted(EDITOR).reviewed(REVIEWER);
        var whole = inbox(REVIEWER, "", 200);
        var paged = inbox(REVIEWER, "", 3);
        assertThat(paged).isEqualTo(whole);
        assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
        assertThat(whole).extracting(each -> String.valueOf(each.get("since"))).isSorted();
        assertThat(inbox(SECOND_ADMIN, "?type=REVIEW", 200)).isEmpty();
        assertThat(inbox(SECOND_ADMIN, "?type=KEY,REVIEW", 200))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).containsEntry("type", "KEY"));
        int total = as(REVIEWER).get("/approvals?count=exact&limit=1").path("page.total");
        assertThat(total).isEqualTo(whole.size());
        problem(as(REVIEWER).get("/approvals?type=DRAFT"), 400, "invalid-parameter");
        problem(as(REVIEWER).get("/approvals?kind=KEY"), 400, "unknown-parameter");
        problem(anonymous().get("/approvals"), 401, "unauthenticated");
    }

    @Test
    void an_inbox_of_somebody_who_decides_nothing_is_empty() {
        Draft.fresh().submitted(EDITOR);
        for (var who : List.of(READER, PLATFORM_ADMIN, OTHER_ADMIN))
            as(who).get("/approvals?type=REVIEW").then().statusCode(200).body("items", empty());
    }
}
