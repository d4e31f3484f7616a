package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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

/** How a project leaves its readers, and what of it stays. */
@QuarkusTest
class UnpublicationTest {
    private static final Map<String, Object> REASON = Map.of("reason", Map.of("en", "Named the wrong town."));

    @Inject
    DataSource database;

    private static Response unpublish(Draft draft, Account by) {
        return putting(by, draft.etag(), REASON).put(draft.unpublication());
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
    void an_unpublished_project_is_gone_with_a_reason_and_comes_back_the_whole_way() throws SQLException {
        var published = Draft.published();
        assertThat(announced(published)).isEqualTo("upsert 2");
        var answer = unpublish(published, ORG_ADMIN);
        answer.then().statusCode(200).body("publication", equalTo("DRAFT")).body("revision", equalTo(2));
        anonymous().get(published.publicPath()).then().statusCode(oneOf(404, 410));
        anonymous().get("/projects?limit=200").then().body("items.id", not(hasItem(published.id())));
        assertThat(announced(published)).isEqualTo("delete 2");
        as(EDITOR)
                .get(published.workflow())
                .then()
                .body("publication", equalTo("UNPUBLISHED"))
                .body("publishedRevision", nullValue())
                .body("unpublished.at", notNullValue())
                .body("unpublished.reason.en", equalTo("Named the wrong town."))
                .body("waitingFor.holder", contains("ORGANISATION"))
                .body("may.step", contains("EDIT", "SUBMIT"));
        var again = Draft.of(answer).submitted(EDITOR).reviewed(REVIEWER);
        assertThat(again.waitsFor()).containsExactly("LEAD", "KE", "SN");
        as(EDITOR).get(published.workflow()).then().body("publication", equalTo("UNPUBLISHED"));
        again = again.turned("LEAD", SECOND_ADMIN)
                .turned("KE", Account.FOCAL_KE)
                .turned("SN", Account.FOCAL_SN);
        anonymous().get(again.publicPath()).then().statusCode(200).body("revision", equalTo(2));
        assertThat(announced(published)).isEqualTo("upsert 2");
        as(EDITOR).get(again.workflow()).then().body("unpublished", nullValue());
    }

    @Test
    void a_revision_on_its_way_goes_back_when_the_published_one_is_taken_down() {
        var next = Draft.published()
                .edited(EDITOR, Map.of("title", Map.of("en", "Another title")))
                .submitted(EDITOR)
                .reviewed(REVIEWER)
                .turned("KE", Account.FOCAL_KE)
                .again();
        unpublish(next, PLATFORM_ADMIN)
                .then()
                .statusCode(200)
                .body("publication", equalTo("RETURNED"))
                .body("reviewNote", equalTo("Named the wrong town."))
                .body("title.en", equalTo("Another title"));
        anonymous().get(next.publicPath()).then().statusCode(oneOf(404, 410));
        assertThat(next.again().submitted(EDITOR).reviewed(REVIEWER).waitsFor()).containsExactly("LEAD", "KE", "SN");
    }

    @Test
    void only_a_published_project_is_taken_down_with_a_reason_by_those_who_may() {
        var published = Draft.published();
        for (var who : List.of(EDITOR, REVIEWER, Account.FOCAL_KE, Account.PARTNER))
            problem(unpublish(published, who), 403, "forbidden");
        problem(unpublish(published, Account.OTHER_ADMIN), 404, "not-found");
        for (Object wrong : List.of(
                Map.of(),
                Map.of("reason", Map.of()),
                Map.of("reason", Map.of("en", " ")),
                Map.of("reason", Map.of("en", "x".repeat(2001)))))
            problem(
                    putting(ORG_ADMIN, published.etag(), wrong).put(published.unpublication()),
                    422,
                    "validation-failed");
        problem(putting(ORG_ADMIN, "\"0\"", REASON).put(published.unpublication()), 412, "precondition-failed");
        var gone = Draft.of(unpublish(published, ORG_ADMIN));
        problem(unpublish(gone, ORG_ADMIN), 409, "wrong-state");
        problem(unpublish(Draft.fresh(), ORG_ADMIN), 409, "wrong-state");
    }
}
