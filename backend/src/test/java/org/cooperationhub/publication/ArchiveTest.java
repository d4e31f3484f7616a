package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** How a project is put away. */
@QuarkusTest
class ArchiveTest {
    private static final Map<String, Object> REASON = Map.of("reason", Map.of("en", "Named the wrong town."));

    @Inject
    DataSource database;

    private static Response archive(Draft draft, Account by) {
        return putting(by, draft.etag(), Map.of()).put(draft.archive());
    }

    /** What followers hear of the published project: upsert or delete, and for whom. */
    private String announced(Draft draft) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select concat(op, ' ', audience) from change_index
                        where rtype = 8 and rid = uuid_to_bin(?)""")) {
            query.setString(1, draft.id());
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "nothing";
            }
        }
    }

    @Test
    void an_archived_project_is_put_away_for_good() throws SQLException {
        var draft = Draft.fresh();
        for (var who : List.of(EDITOR, PLATFORM_ADMIN, REVIEWER)) problem(archive(draft, who), 403, "forbidden");
        var archived = Draft.of(archive(draft, ORG_ADMIN));
        problem(
                patching(EDITOR, archived.etag(), Map.of("scopeLevel", "4")).patch(archived.path()),
                409,
                "wrong-state");
        problem(as(EDITOR).header("If-Match", archived.etag()).put(archived.submission()), 409, "wrong-state");
        problem(archive(archived, ORG_ADMIN), 409, "wrong-state");
        as(EDITOR)
                .get(archived.workflow())
                .then()
                .body("publication", equalTo("ARCHIVED"))
                .body("waitingFor", equalTo(List.of()))
                .body("may", equalTo(List.of()));
        as(EDITOR)
                .queryParam("q", as(EDITOR).get(archived.path()).<String>path("title.en"))
                .get("/projects?mine=true&publication=ARCHIVED")
                .then()
                .body("items.code", contains(archived.code()));
        assertThat(announced(archived)).isEqualTo("nothing");
    }

    @Test
    void archiving_takes_a_published_project_from_its_readers() throws SQLException {
        var published = Draft.published();
        for (Object wrong : List.of(Map.of(), Map.of("reason", Map.of()), Map.of("reason", Map.of("en", " "))))
            problem(putting(ORG_ADMIN, published.etag(), wrong).put(published.archive()), 422, "validation-failed")
                    .body("errors[0].pointer", equalTo("/reason"))
                    .body("errors[0].code", equalTo("required"));
        anonymous().get(published.publicPath()).then().statusCode(200);
        putting(ORG_ADMIN, published.etag(), REASON)
                .put(published.archive())
                .then()
                .statusCode(200)
                .body("publication", equalTo("ARCHIVED"));
        anonymous().get(published.publicPath()).then().statusCode(oneOf(404, 410));
        assertThat(announced(published)).isEqualTo("delete 2");
        var other = Draft.published().edited(EDITOR, Map.of("scopeLevel", "4"));
        putting(ORG_ADMIN, other.etag(), REASON)
                .put(other.archive())
                .then()
                .statusCode(200)
                .body("publication", equalTo("ARCHIVED"));
        anonymous().get(other.publicPath()).then().statusCode(oneOf(404, 410));
        as(EDITOR)
                .get(other.workflow())
                .then()
                .body("publication", equalTo("ARCHIVED"))
                .body("unpublished.reason.en", equalTo("Named the wrong town."));
    }

    @Test
    void nothing_is_archived_while_a_key_is_open() {
        var draft = Draft.fresh().submitted(EDITOR).reviewed(REVIEWER);
        problem(archive(draft, ORG_ADMIN), 409, "wrong-state");
        as(ORG_ADMIN).get(draft.workflow()).then().body("may.step", contains("APPROVE_LEAD"));
    }
}
