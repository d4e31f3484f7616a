package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.cooperationhub.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedTest {
    @Inject
    DataSource database;

    @Inject
    Statements statements;

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static JsonNode last(Mirror mirror) {
        return mirror.received.getLast();
    }

    @Test
    void every_type_comes_as_its_own_endpoint_gives_it() {
        var project = Draft.published();
        as(SECRETARIAT)
                .contentType("application/json")
                .body(Map.of("status", "INVITED"))
                .put(NewInitiative.registered().path() + "/participations/NG")
                .then()
                .statusCode(200);
        for (Supplier<io.restassured.specification.RequestSpecification> caller :
                List.<Supplier<io.restassured.specification.RequestSpecification>>of(
                        Api::anonymous, () -> as(EDITOR), () -> as(SECRETARIAT))) {
            var mirror = Mirror.full(caller, "");
            mirror.proven();
            for (var each : mirror.copy.values()) {
                var data = each.get("data");
                var address = switch (each.get("type").asText()) {
                    case "country" -> "/countries/" + data.get("code").asText();
                    case "code-list" -> "/code-lists/" + data.get("key").asText();
                    case "organisation" -> "/organisations/" + each.get("id").asText();
                    case "initiative" -> "/initiatives/" + data.get("code").asText();
                    case "proposal" -> "/proposals/" + data.get("code").asText();
                    case "participation" ->
                        "/initiatives/" + data.get("initiative").asText() + "/participations/"
                                + data.get("country").asText();
                    case "project" -> "/projects/" + each.get("id").asText();
                    case "project-draft" -> "/projects/" + each.get("id").asText() + "/draft";
                    default -> null;
                };
                if (address == null || (each.get("type").asText().equals("country") && !address.contains("/K")))
                    continue;
                var own = caller.get().get(address);
                assertThat(own.statusCode()).as(address).isEqualTo(200);
                assertThat(data).as(address).isEqualTo(Mirror.tree(own.asByteArray()));
                assertThat(each.get("version").asLong())
                        .as(address)
                        .isEqualTo(data.get("version").asLong());
            }
            var groups = Mirror.tree(caller.get().get("/country-groups").asByteArray())
                    .get("items");
            assertThat(mirror.copy.values().stream()
                            .filter(each -> each.get("type").asText().equals("country-group"))
                            .map(each -> each.get("data")))
                    .containsExactlyInAnyOrderElementsOf(groups);
        }
        assertThat(Mirror.full(Api::anonymous, "types=project").keys()).contains("project/" + project.id());
    }

    @Test
    void from_the_beginning_in_small_pages_the_public_state_is_rebuilt_exactly() {
        var gone = Draft.published();
        putting(ORG_ADMIN, gone.again().etag(), Map.of("reason", Map.of("en", "A mistake")))
                .put(gone.unpublication())
                .then()
                .statusCode(200);
        var there = Draft.published();
        var mirror = new Mirror(Api::anonymous, "").pulled(7);
        assertThat(mirror.received)
                .allSatisfy(each -> assertThat(each.get("op").asText()).isEqualTo("upsert"));
        assertThat(mirror.keys()).contains("project/" + there.id()).doesNotContain("project/" + gone.id());
        assertThat(mirror.received).hasSameSizeAs(mirror.copy.entrySet());
        mirror.proven();
        assertThat(mirror.copy).isEqualTo(Mirror.full(Api::anonymous, "").copy);
    }

    @Test
    void a_change_comes_once_with_its_newest_state() {
        var mirror = Mirror.latest(() -> as(EDITOR), "types=project-draft");
        var draft = Draft.fresh();
        var answer = as(EDITOR)
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", draft.etag())
                .header("X-Request-Id", "of-the-last-edit")
                .body(Map.of("scopeLevel", "4"))
                .patch(draft.path());
        mirror.pulled();
        assertThat(mirror.received).hasSize(1);
        assertThat(last(mirror).at("/origin/requestId").asText()).isEqualTo("of-the-last-edit");
        assertThat(last(mirror).at("/origin/source").isNull()).isTrue();
        assertThat(last(mirror).get("externalRefs")).isEmpty();
        assertThat(last(mirror).at("/data/scopeLevel").asText()).isEqualTo("4");
        assertThat(last(mirror).get("version").asLong())
                .isEqualTo(answer.jsonPath().getLong("version"));
        mirror.pulled();
        assertThat(mirror.received).hasSize(1);
    }

    @Test
    void a_project_that_was_taken_back_comes_as_a_removal() {
        var project = Draft.published();
        var mirror = Mirror.full(Api::anonymous, "types=project");
        putting(ORG_ADMIN, project.again().etag(), Map.of("reason", Map.of("en", "A mistake")))
                .put(project.unpublication())
                .then()
                .statusCode(200);
        mirror.pulled();
        assertThat(last(mirror).get("op").asText()).isEqualTo("remove");
        assertThat(last(mirror).get("reason").asText()).isEqualTo("deleted");
        assertThat(last(mirror).has("origin")).isFalse();
        assertThat(mirror.keys()).doesNotContain("project/" + project.id());
        mirror.proven();
    }

    @Test
    void a_discarded_draft_is_removed_and_the_next_one_is_newer() {
        var draft = Draft.published().edited(EDITOR, Map.of("scopeLevel", "4"));
        var mirror = Mirror.full(() -> as(EDITOR), "types=project-draft");
        var back = as(EDITOR).header("If-Match", draft.etag()).delete(draft.path());
        back.then().statusCode(200);
        mirror.pulled();
        assertThat(last(mirror).get("reason").asText()).isEqualTo("deleted");
        Draft.of(back).edited(EDITOR, Map.of("scopeLevel", "2"));
        var removed = last(mirror).get("version").asLong();
        mirror.pulled();
        assertThat(last(mirror).get("op").asText()).isEqualTo("upsert");
        assertThat(last(mirror).get("version").asLong()).isGreaterThan(removed);
        mirror.proven();
    }

    @Test
    void what_leaves_the_filter_comes_as_a_removal() {
        var project = Draft.published();
        var mirror = Mirror.full(Api::anonymous, "types=project,country&country=SN");
        assertThat(mirror.keys()).contains("project/" + project.id());
        assertThat(mirror.copy.values().stream()
                        .filter(each -> each.get("type").asText().equals("country")))
                .hasSize(1);
        project.again()
                .edited(EDITOR, Map.of("countries", Draft.countries("KE")))
                .submitted(EDITOR)
                .approved(Account.REVIEWER);
        mirror.pulled();
        assertThat(last(mirror).get("op").asText()).isEqualTo("remove");
        assertThat(last(mirror).get("reason").asText()).isEqualTo("out-of-scope");
        assertThat(mirror.keys()).doesNotContain("project/" + project.id());
        mirror.proven();
        assertThat(Mirror.full(Api::anonymous, "types=project&country=SN").keys())
                .doesNotContain("project/" + project.id());
    }

    @Test
    void filters_speak_of_the_types_they_can_speak_of() {
        var project = Draft.published();
        assertThat(Mirror.full(Api::anonymous, "organisation=DEMO-KE&types=organisation,project")
                        .keys())
                .contains("project/" + project.id());
        assertThat(Mirror.full(Api::anonymous, "organisation=DEMO-KE&types=organisation").copy)
                .hasSize(1);
        assertThat(Mirror.full(Api::anonymous, "organisation=DEMO-SN&types=project")
                        .keys())
                .doesNotContain("project/" + project.id());
        assertThat(Mirror.full(Api::anonymous, "initiative=CN-AF-2021&types=initiative").copy)
                .hasSize(1);
        assertThat(Mirror.full(Api::anonymous, "initiative=CN-AF-2021&types=proposal")
                        .copy
                        .values())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.at("/data/initiative").asText()).isEqualTo("CN-AF-2021"));
        assertThat(Mirror.full(Api::anonymous, "initiative=CN-AF-2021&types=project")
                        .keys())
                .contains("project/" + project.id());
        assertThat(Mirror.full(Api::anonymous, "country=KE&types=code-list").copy)
                .isEqualTo(Mirror.full(Api::anonymous, "types=code-list").copy);
        assertThat(Mirror.full(() -> as(EDITOR), "country=SN&types=project-draft")
                        .keys())
                .contains("project-draft/" + project.id());
        assertThat(Mirror.full(() -> as(EDITOR), "country=NG&types=project-draft")
                        .keys())
                .doesNotContain("project-draft/" + project.id());
        assertThat(Mirror.full(() -> as(EDITOR), "initiative=CN-AF-2021&types=project-draft")
                        .keys())
                .contains("project-draft/" + project.id());
        assertThat(Mirror.full(() -> as(EDITOR), "organisation=DEMO-SN&types=project-draft")
                        .keys())
                .doesNotContain("project-draft/" + project.id());
    }

    @Test
    void a_cursor_carries_its_filter_and_goes_with_no_other() {
        var mirror = Mirror.latest(Api::anonymous, "types=project&country=KE");
        anonymous()
                .get("/changes?cursor=" + mirror.cursor)
                .then()
                .statusCode(200)
                .body("items", empty());
        anonymous()
                .get("/changes?types=project&country=KE&cursor=" + mirror.cursor)
                .then()
                .statusCode(200);
        problem(anonymous().get("/changes?types=project&cursor=" + mirror.cursor), 400, "invalid-cursor");
        problem(anonymous().get("/changes?types=project&country=SN&cursor=" + mirror.cursor), 400, "invalid-cursor");
        Draft.published(new java.util.HashMap<>(Map.of(
                "lead", "DEMO-KE",
                "title", Map.of("en", "In one country"),
                "summary", Map.of("en", "A project of a test."),
                "countries", Draft.countries("SN"),
                "proposals", Draft.proposals("CN-AF-2021/1"),
                "plannedStart", "2026-03-01",
                "plannedEnd", "2027-02-28")));
        mirror.pulled();
        assertThat(last(mirror).get("reason").asText()).isEqualTo("out-of-scope");
    }

    @Test
    void a_tampered_cursor_is_refused() {
        var cursor = String.valueOf(Mirror.latest(Api::anonymous, "types=project").cursor);
        var bytes = Base64.getUrlDecoder().decode(cursor.substring(3));
        for (var place : List.of(0, bytes.length / 2, bytes.length - 1)) {
            var other = bytes.clone();
            other[place] ^= 1;
            var tampered = "c1." + Base64.getUrlEncoder().withoutPadding().encodeToString(other);
            problem(anonymous().get("/changes?cursor=" + tampered), 400, "invalid-cursor");
        }
        for (var each : List.of("c1.", "c1.AAAA", "k1." + cursor.substring(3), "x", "c1.!!"))
            problem(anonymous().get("/changes?cursor=" + each), 400, "invalid-cursor");
        String page = anonymous().get("/projects?limit=1").path("page.nextCursor");
        if (page != null) problem(anonymous().get("/changes?cursor=c1." + page.substring(3)), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"types=prject", "start=now", "limit=0", "limit=x", "excludeOrigin=other", "contry=KE", "types="})
    void a_mistyped_parameter_is_refused(String query) {
        assertThat(anonymous().get("/changes?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void another_epoch_or_a_clock_that_went_back_is_noticed() throws SQLException {
        var mirror = Mirror.latest(Api::anonymous, "types=project&country=KE");
        execute("update feed_clock set epoch = reverse(epoch)");
        try {
            problem(mirror.ask(10), 410, "cursor-gone")
                    .body("reason", equalTo("epoch"))
                    .body("resync", equalTo("/api/v1/changes?country=KE&types=project"));
        } finally {
            execute("update feed_clock set epoch = reverse(epoch)");
        }
        mirror.ask(10).then().statusCode(200);
        execute("update feed_clock set seq = seq - 1");
        try {
            problem(mirror.ask(10), 410, "cursor-gone").body("reason", equalTo("epoch"));
        } finally {
            execute("update feed_clock set seq = seq + 1");
        }
    }

    @Test
    void another_scope_is_noticed() throws SQLException {
        var member = Mirror.latest(() -> as(EDITOR), "");
        var cursor = member.cursor;
        problem(anonymous().get("/changes?cursor=" + cursor), 410, "cursor-gone")
                .body("reason", equalTo("scope"))
                .body("resync", equalTo("/api/v1/changes"));
        problem(as(Account.OTHER_EDITOR).get("/changes?cursor=" + cursor), 410, "cursor-gone");
        problem(as(EDITOR).get("/changes?cursor=" + Mirror.latest(Api::anonymous, "").cursor), 410, "cursor-gone");
        as(Account.CONTRIBUTOR).get("/changes?cursor=" + cursor).then().statusCode(200);
    }

    @Test
    void a_write_tells_the_position_that_holds_it_also_when_it_is_repeated() {
        var key = Api.key();
        var content = Draft.content("DEMO-KE");
        var before = Mirror.latest(() -> as(EDITOR), "");
        Supplier<io.restassured.response.Response> write = () -> as(EDITOR)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content)
                .post("/projects");
        var first = write.get();
        var position = first.header("Sync-Cursor");
        assertThat(position).startsWith("c1.");
        var again = write.get();
        again.then().header("Idempotent-Replayed", "true").header("Sync-Cursor", position);
        // a bare position goes with any filter, and nothing of before comes after it
        for (var filter : List.of("", "&types=project-draft", "&country=KE"))
            as(EDITOR)
                    .get("/changes?cursor=" + position + filter)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        before.pulled();
        assertThat(last(before).get("id").asText()).isEqualTo(first.path("id"));
        var draft = Draft.of(first);
        var edited = as(EDITOR)
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", draft.etag())
                .body(Map.of("scopeLevel", "4"))
                .patch(draft.path());
        as(EDITOR)
                .get("/changes?types=project-draft&cursor=" + position)
                .then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(edited.path("version")));
    }

    @Test
    void a_write_that_changes_nothing_tells_the_position_of_now() {
        var draft = Draft.fresh().edited(EDITOR, Map.of("scopeLevel", "4"));
        var same = as(EDITOR)
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", draft.etag())
                .body(Map.of("scopeLevel", "4"))
                .patch(draft.path());
        same.then().statusCode(200);
        as(EDITOR)
                .get("/changes?cursor=" + same.header("Sync-Cursor"))
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(posting(EDITOR, Map.of("lead", "DEMO-KE")).post("/projects").header("Sync-Cursor"))
                .isNull();
        assertThat(as(EDITOR).get(draft.path()).header("Sync-Cursor")).isNull();
        assertThat(posting(EDITOR, Draft.content("DEMO-KE"))
                        .queryParam("dryRun", true)
                        .post("/projects")
                        .header("Sync-Cursor"))
                .isNull();
    }

    @Test
    void an_empty_page_has_a_weak_tag_and_is_answered_with_304() {
        var cursor = Mirror.latest(Api::anonymous, "types=country").cursor;
        var empty = anonymous().get("/changes?cursor=" + cursor);
        empty.then().statusCode(200).header("Cache-Control", "no-cache");
        var tag = empty.header("ETag");
        assertThat(tag).startsWith("W/");
        anonymous()
                .header("If-None-Match", tag)
                .get("/changes?cursor=" + cursor)
                .then()
                .statusCode(304);
        Draft.fresh();
        // the clock went on, so the cursor does
        anonymous()
                .header("If-None-Match", tag)
                .get("/changes?cursor=" + cursor)
                .then()
                .statusCode(200);
    }

    @Test
    void a_page_takes_as_many_statements_for_one_as_for_many() {
        // only drafts of one shape: those of other tests have parts of other kinds
        var start = Mirror.latest(() -> as(EDITOR), "types=project-draft").cursor;
        for (var i = 0; i < 12; i++) {
            if (i < 3) Draft.published();
            Draft.by(i % 2 == 0 ? EDITOR : PARTNER, "DEMO-KE");
        }
        for (var type :
                List.of("country", "country-group", "code-list", "organisation", "initiative", "proposal", "project")) {
            var one = counted(Api::anonymous, "/changes?types=" + type + "&limit=1");
            var many = counted(Api::anonymous, "/changes?types=" + type + "&limit=12");
            assertThat(many).as(type).isEqualTo(one).isLessThanOrEqualTo(6);
        }
        assertThat(counted(Api::anonymous, "/changes?types=project&limit=12")).isEqualTo(4);
        var drafts = "/changes?cursor=" + start + "&limit=";
        assertThat(counted(() -> as(EDITOR), drafts + 12)).isEqualTo(counted(() -> as(EDITOR), drafts + 2));
        var cursor = Mirror.latest(Api::anonymous, "").cursor;
        // none from memory; one to answer, and one to look at the clock beside it
        assertThat(counted(Api::anonymous, "/changes?cursor=" + cursor)).isLessThanOrEqualTo(2);
        assertThat(counted(Api::anonymous, "/changes/checksum?types=project")).isEqualTo(1);
    }

    private long counted(Supplier<io.restassured.specification.RequestSpecification> caller, String address) {
        caller.get().get(address).then().statusCode(200);
        return statements.of(() -> caller.get().get(address).then().statusCode(200));
    }
}
