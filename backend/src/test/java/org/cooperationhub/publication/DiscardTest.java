package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.version;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** How a revision gives way to the published one. */
@QuarkusTest
class DiscardTest {
    @Inject
    DataSource database;

    private static Response discard(Draft draft, Account by) {
        return as(by).header("If-Match", draft.etag()).delete(draft.path());
    }

    @Test
    void a_discarded_revision_gives_way_to_the_published_one_and_its_tags_never_come_back() throws SQLException {
        var published = Draft.published();
        var draft = published
                .edited(EDITOR, Map.of("title", Map.of("en", "A worse title")))
                .edited(EDITOR, Map.of("scopeLevel", "4"));
        problem(discard(draft, Account.PARTNER), 403, "forbidden");
        var back = discard(draft, EDITOR);
        back.then()
                .statusCode(200)
                .body("publication", equalTo("PUBLISHED"))
                .body("revision", equalTo(1))
                .body("scopeLevel", nullValue());
        assertThat(version(back.header("ETag"))).isEqualTo(version(published.etag()));
        problem(discard(Draft.of(back), EDITOR), 409, "wrong-state");
        var next = Draft.of(back).edited(EDITOR, Map.of("scopeLevel", "2"));
        as(EDITOR).get(next.path()).then().body("revision", equalTo(3));
        assertThat(version(next.etag())).isGreaterThan(version(draft.etag()) + 1);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select count(*) from project_revision
                        where project_id = uuid_to_bin(?) and seq = 2 and discarded_at is not null""")) {
            query.setString(1, published.id());
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void only_a_draft_of_a_published_project_is_discarded() {
        problem(discard(Draft.fresh(), EDITOR), 409, "wrong-state");
        var submitted =
                Draft.published().edited(EDITOR, Map.of("scopeLevel", "4")).submitted(EDITOR);
        problem(discard(submitted, EDITOR), 409, "wrong-state");
        var returned = submitted.returned(REVIEWER, "No");
        discard(returned, EDITOR).then().statusCode(200);
    }
}
