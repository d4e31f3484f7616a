package org.cooperationhub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyTest {
    @Inject
    DataSource database;

    private static Response posted(Account account, String key, Map<String, Object> content) {
        return as(account)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content)
                .post("/projects");
    }

    private static List<String> withTitle(Map<String, Object> content) {
        return as(EDITOR)
                .queryParam("q", Draft.title(content))
                .get("/projects?mine=true")
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void a_new_project_needs_a_key() {
        problem(
                        as(EDITOR)
                                .contentType("application/json")
                                .body(Draft.content("DEMO-KE"))
                                .post("/projects"),
                        400,
                        "idempotency-key-missing")
                .body("errors[0].header", equalTo("Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has a space in the middle", "\"half-quoted-key-0001\" x", ""})
    void a_key_has_16_to_255_printable_characters(String wrong) {
        problem(posted(EDITOR, wrong, Draft.content("DEMO-KE")), 400, "invalid-parameter")
                .body("errors[0].header", equalTo("Idempotency-Key"));
        problem(posted(EDITOR, "x".repeat(256), Draft.content("DEMO-KE")), 400, "invalid-parameter");
    }

    @Test
    void the_same_request_with_the_same_key_gets_the_same_answer_and_makes_one_project() {
        var content = Draft.content("DEMO-KE");
        var key = key();
        var first = posted(EDITOR, key, content);
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        // the quotes of a structured field are no part of the key
        for (var form : List.of(key, "\"" + key + "\"")) {
            var again = posted(EDITOR, form, content);
            again.then()
                    .statusCode(201)
                    .contentType("application/json")
                    .header("Idempotent-Replayed", "true")
                    .header("Location", first.header("Location"))
                    .header("ETag", notNullValue());
            assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        }
        assertThat(withTitle(content)).hasSize(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = key();
        posted(EDITOR, key, Draft.content("DEMO-KE")).then().statusCode(201);
        problem(posted(EDITOR, key, Draft.content("DEMO-KE")), 422, "idempotency-key-reused");
    }

    @Test
    void a_key_belongs_to_one_account() {
        var key = key();
        var content = Draft.content("DEMO-KE");
        for (var account : List.of(EDITOR, ORG_ADMIN, PARTNER))
            posted(account, key, content).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertThat(withTitle(content)).hasSize(3);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var key = key();
        var content = Draft.content("DEMO-KE");
        content.put("countries", Draft.countries("XX"));
        for (var turn = 0; turn < 2; turn++) problem(posted(EDITOR, key, content), 422, "validation-failed");
        content.put("countries", Draft.countries("KE"));
        posted(EDITOR, key, content).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void a_rehearsal_does_not_use_its_key_up() {
        var key = key();
        var content = Draft.content("DEMO-KE");
        as(EDITOR)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content)
                .post("/projects?dryRun=true")
                .then()
                .statusCode(201);
        posted(EDITOR, key, content).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void a_patch_is_safe_to_repeat_with_its_key() {
        var draft = Draft.fresh();
        var key = key();
        var first = patching(EDITOR, draft.etag(), Map.of("scopeLevel", "4"))
                .header("Idempotency-Key", key)
                .patch(draft.path());
        first.then().statusCode(200);
        patching(EDITOR, draft.etag(), Map.of("scopeLevel", "4"))
                .header("Idempotency-Key", key)
                .patch(draft.path())
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("version", equalTo(first.<Integer>path("version")));
    }

    @Test
    void a_replay_of_twenty_requests_at_once_makes_one_project() throws Exception {
        var content = Draft.content("DEMO-KE");
        var key = key();
        EDITOR.token();
        var turns = new ArrayList<Callable<Response>>();
        for (var i = 0; i < 20; i++) turns.add(() -> posted(EDITOR, key, content));
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (var each : pool.invokeAll(turns)) {
                var answer = each.get();
                if (answer.statusCode() == 201) continue;
                problem(answer, 409, "idempotency-in-progress").header("Retry-After", notNullValue());
            }
        }
        assertThat(withTitle(content)).hasSize(1);
        posted(EDITOR, key, content).then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void the_answer_is_stored_with_the_work_and_a_refusal_is_not() throws SQLException {
        var key = key();
        posted(EDITOR, key, Draft.content("DEMO-KE")).then().statusCode(201);
        assertThat(rows(key)).containsExactly("done");
        var refused = key();
        posted(EDITOR, refused, Map.of("lead", "DEMO-KE")).then().statusCode(422);
        assertThat(rows(refused)).isEmpty();
    }

    @Test
    void a_read_takes_no_key() throws SQLException {
        var key = key();
        anonymous()
                .header("Idempotency-Key", key)
                .get("/countries/KE")
                .then()
                .statusCode(200)
                .body("groups", hasSize(org.hamcrest.Matchers.greaterThan(1)));
        assertThat(rows(key)).isEmpty();
    }

    private List<String> rows(String key) throws SQLException {
        var states = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select state from idempotency where key_hash = ?")) {
            query.setBytes(1, Hashes.sha256(key.getBytes(StandardCharsets.UTF_8)));
            try (var row = query.executeQuery()) {
                while (row.next()) states.add(row.getString(1));
            }
        }
        return states;
    }
}
