package org.cooperationhub.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditInitiativeTest {
    private static final String CHINA_AFRICA = "/initiatives/CN-AF-2021";

    @Test
    void the_secretariat_registers_an_initiative_once() {
        var content = NewInitiative.content();
        var code = content.get("code");
        var answer = posting(SECRETARIAT, content).post("/initiatives");
        answer.then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/initiatives/" + code))
                .body("code", equalTo(code))
                .body("pillars", empty())
                .body("may", contains("EDIT_TEXT"));
        anonymous()
                .basePath("")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("may", empty());
        problem(posting(SECRETARIAT, content).post("/initiatives"), 409, "duplicate")
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void a_wrong_initiative_is_refused_with_every_fault() {
        problem(posting(SECRETARIAT, Map.of("code", "lower case")).post("/initiatives"), 422, "validation-failed")
                .body(
                        "errors.pointer",
                        hasItems("/code", "/kind", "/title", "/issuer", "/datePrecision", "/addressedActorTypes"));
    }

    @Test
    void the_secretariat_changes_an_initiative() {
        var initiative = NewInitiative.registered();
        var answer = patching(SECRETARIAT, initiative.etag(), Map.of("scopeLevel", "3"))
                .patch(initiative.path());
        answer.then().statusCode(200).body("scopeLevel", equalTo("3"));
        assertThat(Api.version(answer.header("ETag"))).isGreaterThan(Api.version(initiative.etag()));
        var nothing = new HashMap<String, Object>();
        nothing.put("scopeLevel", null);
        patching(SECRETARIAT, answer.header("ETag"), nothing)
                .patch(initiative.path())
                .then()
                .statusCode(200)
                .body("scopeLevel", nullValue());
    }

    @Test
    void the_code_of_an_initiative_never_changes() {
        var initiative = NewInitiative.registered();
        problem(
                        patching(SECRETARIAT, initiative.etag(), Map.of("code", "OTHER-2026"))
                                .patch(initiative.path()),
                        422,
                        "validation-failed")
                .body("errors[0].code", equalTo("read-only"));
    }

    @Test
    void a_stale_change_is_refused_with_what_changed_since() {
        var initiative = NewInitiative.registered();
        problem(
                as(SECRETARIAT).contentType(Api.MERGE_PATCH).body("{}").patch(initiative.path()),
                428,
                "precondition-required");
        var first = patching(SECRETARIAT, initiative.etag(), Map.of("scopeLevel", "2"))
                .patch(initiative.path());
        problem(
                        patching(SECRETARIAT, initiative.etag(), Map.of("scopeLevel", "3"))
                                .patch(initiative.path()),
                        412,
                        "precondition-failed")
                .body("changedFields", contains("scopeLevel"))
                .body("current.version", equalTo((int) Api.version(first.header("ETag"))))
                .header("ETag", equalTo("\"" + Api.version(first.header("ETag")) + "\""));
        problem(patching(SECRETARIAT, "nonsense", Map.of()).patch(initiative.path()), 412, "precondition-failed");
    }

    @Test
    void a_patch_that_changes_nothing_keeps_the_tag() {
        var initiative = NewInitiative.registered();
        patching(SECRETARIAT, initiative.etag(), Map.of("title", Map.of("en", "An initiative of a test")))
                .patch(initiative.path())
                .then()
                .statusCode(200)
                .header("ETag", equalTo(initiative.etag()));
    }

    @Test
    void a_translation_is_outdated_once_its_original_changed_and_not_after_it_was_redone() {
        var initiative = NewInitiative.registered();
        var first = patching(SECRETARIAT, initiative.etag(), Map.of("title", Map.of("en", "A changed title")))
                .patch(initiative.path());
        first.then()
                .body("titleInfo.en.kind", equalTo("ORIGINAL"))
                .body("titleInfo.en.outdated", equalTo(false))
                .body("titleInfo.fr.kind", equalTo("COURTESY"))
                .body("titleInfo.fr.outdated", equalTo(true));
        patching(SECRETARIAT, first.header("ETag"), Map.of("title", Map.of("fr", "Un titre changé")))
                .patch(initiative.path())
                .then()
                .body("titleInfo.fr.outdated", equalTo(false));
    }

    @Test
    void the_translations_that_came_with_the_hub_grow_old_too() {
        var path = "/proposals/CN-AF-2021/2";
        var before = as(SECRETARIAT).get(path);
        before.then().body("summaryInfo.fr.outdated", equalTo(false));
        String english = before.path("summary.en");
        var changed = patching(SECRETARIAT, before.header("ETag"), Map.of("summary", Map.of("en", english + " More.")))
                .patch(path);
        changed.then().statusCode(200).body("summaryInfo.fr.outdated", equalTo(true));
        patching(SECRETARIAT, changed.header("ETag"), Map.of("summary", Map.of("en", english)))
                .patch(path)
                .then()
                .body("summary.en", equalTo(english))
                .body("summaryInfo.fr.outdated", equalTo(false));
    }

    @Test
    void the_secretariat_changes_the_mappings_of_a_proposal() {
        var path = "/proposals/CN-AF-2021/16";
        var before = as(SECRETARIAT).get(path);
        List<Map<String, Object>> mappings = before.jsonPath().getList("mappings");
        var kept = mappings.stream()
                .map(each -> Map.of("list", each.get("list"), "code", each.get("code"), "basis", each.get("basis")))
                .toList();
        var more = new java.util.ArrayList<Map<String, Object>>(kept);
        more.add(Map.of("list", "DAC5", "code", "22010", "weight", 40, "basis", "ADOPTED"));
        var changed = patching(SECRETARIAT, before.header("ETag"), Map.of("mappings", more))
                .patch(path);
        changed.then()
                .statusCode(200)
                .body("mappings", hasSize(kept.size() + 1))
                .body("mappings.find { it.code == '22010' }.weight", equalTo(40))
                .body("mappings.find { it.code == '22010' }.label.en", not(nullValue()));
        anonymous().get(path).then().body("mappings", hasSize(kept.size() + 1));
        problem(
                        patching(SECRETARIAT, "*", Map.of("mappings", List.of(more.getFirst(), more.getFirst())))
                                .patch(path),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/mappings/1/code"));
        patching(SECRETARIAT, changed.header("ETag"), Map.of("mappings", kept))
                .patch(path)
                .then()
                .statusCode(200)
                .body("mappings", hasSize(kept.size()));
    }

    @Test
    void nobody_but_the_secretariat_touches_a_text() {
        problem(patching(EDITOR, "*", Map.of("scopeLevel", "1")).patch(CHINA_AFRICA), 403, "forbidden");
        problem(patching(EDITOR, "*", Map.of("summary", Map.of())).patch("/proposals/CN-AF-2021/1"), 403, "forbidden");
        problem(posting(EDITOR, NewInitiative.content()).post("/initiatives"), 403, "forbidden");
        problem(
                anonymous()
                        .contentType("application/json")
                        .body(NewInitiative.content())
                        .post("/initiatives"),
                401,
                "unauthenticated");
    }
}
