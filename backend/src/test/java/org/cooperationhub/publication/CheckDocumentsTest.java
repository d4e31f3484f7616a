package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.cooperationhub.common.Ids;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CheckDocumentsTest {
    @Inject
    CheckDocuments check;

    @Inject
    FirstDocuments first;

    @Inject
    RateRefreshJob job;

    @Inject
    DataSource database;

    private void execute(String sql, Draft draft) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 1; place <= statement.getParameterMetaData().getParameterCount(); place++)
                statement.setBytes(place, Ids.bytes(UUID.fromString(draft.id())));
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update project_document set body = '{}' where project_id = ? | body",
                "update project_document set body_gzip = body where project_id = ? | body_gzip",
                "update project_document set hash = '000000000000' where project_id = ? | hash",
                "update project_document set version = version + 7 where project_id = ? | version",
                "update project_entry set item = '{}' where project_id = ? | item",
                "update project_entry set sort_title = 'Zzz' where project_id = ? | entry",
                "update project_entry set ended = not ended where project_id = ? | entry",
                "insert into project_facet select 1, 'TD', updated_at, project_id from project_entry where project_id = ? | facets",
                "delete from project_facet where project_id = ? and facet = 3 | facets"
            })
    void what_was_changed_by_hand_is_found_and_mended(String damage, String found) throws SQLException {
        var project = Draft.published();
        assertThat(check.run(false).differences()).isEmpty();
        var before = anonymous().get(project.publicPath()).asString();
        execute(damage, project);
        assertThat(check.run(List.of())).isEqualTo(1);
        assertThat(check.run(false).differences())
                .anySatisfy(line ->
                        assertThat(line).startsWith(project.code() + ": ").contains(found));
        assertThat(check.run(List.of("--mend"))).isZero();
        assertThat(check.run(false).differences()).isEmpty();
        assertThat(check.run(List.of())).isZero();
        var after = anonymous().get(project.publicPath());
        after.then()
                .body(
                        "title",
                        equalTo(io.restassured.path.json.JsonPath.from(before).getMap("title")));
        assertThat(after.jsonPath().getInt("version"))
                .isGreaterThan(io.restassured.path.json.JsonPath.from(before).getInt("version"));
    }

    @Test
    void a_wrong_count_is_found_and_mended() throws SQLException {
        Draft.published();
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate("update project_count set projects = projects + 1 where facet = 1 and code = 'KE'");
        }
        assertThat(check.run(false).differences()).containsExactly("count of COUNTRY KE");
        check.run(true);
        assertThat(check.run(false).differences()).isEmpty();
    }

    @Test
    void a_document_that_ought_to_be_gone_is_found_and_mended() throws SQLException {
        var project = Draft.published();
        var unpublish = putting(ORG_ADMIN, project.again().etag(), Map.of("reason", Map.of("en", "A mistake")));
        unpublish.put("/projects/" + project.id() + "/unpublication").then().statusCode(200);
        assertThat(check.run(false).differences()).isEmpty();
        execute(
                "update project_document set body = '{}', body_gzip = '', removed_at = null where project_id = ?",
                project);
        assertThat(check.run(false).differences()).containsExactly(project.code() + ": not public any more");
        check.run(true);
        assertThat(check.run(false).differences()).isEmpty();
        anonymous().get(project.publicPath()).then().statusCode(410);
    }

    @Test
    void an_unknown_argument_is_refused() {
        assertThat(check.run(List.of("--now"))).isEqualTo(2);
    }

    @Test
    void what_was_published_before_documents_were_kept_is_rendered_at_the_start() throws SQLException {
        var project = Draft.published();
        for (var table : List.of("project_facet", "project_entry", "project_document"))
            execute("delete from " + table + " where project_id = ?", project);
        anonymous().get(project.publicPath()).then().statusCode(404);
        first.render(new io.quarkus.runtime.StartupEvent());
        anonymous().get(project.publicPath()).then().statusCode(200).body("code", equalTo(project.code()));
        check.run(true);
        assertThat(check.run(false).differences()).isEmpty();
    }

    private static Draft worth(String currency, String valueDate) {
        var content = Draft.content("DEMO-KE");
        content.put(
                "budgets",
                List.of(Map.of(
                        "periodStart",
                        "2026-01-01",
                        "periodEnd",
                        "2026-12-31",
                        "value",
                        Map.of("amount", "1300.00", "currency", currency),
                        "valueDate",
                        valueDate)));
        return Draft.published(content);
    }

    private static int version(Draft draft) {
        return anonymous().get(draft.publicPath()).path("version");
    }

    private static void rate(String rate) {
        as(PLATFORM_ADMIN)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("rate", rate, "source", "a test"))
                .put("/exchange-rates/ISK/2022-06-01")
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_published_before_a_rate_is_converted_once_the_rate_is_loaded() {
        var concerned = worth("ISK", "2022-07-01");
        var before = worth("ISK", "2022-05-31");
        var later = worth("ISK", "2023-12-31");
        var other = worth("NOK", "2022-07-01");
        anonymous().get(concerned.publicPath()).then().body("conversions", equalTo(Map.of()));
        job.run();
        as(PLATFORM_ADMIN)
                .contentType("text/csv")
                .body("currency,day,rate,source\nISK,2022-06-01,130,a test\n")
                .post("/exchange-rates/batch")
                .then()
                .statusCode(200);
        assertThat(check.run(false).differences()).containsExactly(concerned.code() + ": hash, body, body_gzip, entry");
        job.run();
        anonymous().get(concerned.publicPath()).then().body("conversions.values()[0].amount.amount", equalTo("10.00"));
        anonymous()
                .get("/projects?budgetFrom=10&budgetTo=10&limit=200")
                .then()
                .body("items.code", hasItem(concerned.code()));
        assertThat(check.run(false).differences()).isEmpty();
        assertThat(version(concerned)).isEqualTo(2);
        rate("260");
        job.run();
        job.run();
        anonymous()
                .get(concerned.publicPath())
                .then()
                .body("conversions.values()[0].amount.amount", equalTo("5.00"))
                .body("version", equalTo(3));
        assertThat(List.of(version(before), version(later), version(other))).containsOnly(1);
    }
}
