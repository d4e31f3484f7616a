package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done at night: removals that were told for long enough, and what was written past the clock. */
@QuarkusTest
class ChangeUpkeepTest {
    @Inject
    DataSource database;

    @Inject
    Tombstones tombstones;

    @Inject
    CheckChanges check;

    private int execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Draft takenBack() {
        var project = Draft.published();
        putting(ORG_ADMIN, project.again().etag(), Map.of("reason", Map.of("en", "A mistake")))
                .put(project.unpublication())
                .then()
                .statusCode(200);
        return project;
    }

    private static String row(Draft project) {
        return " where rtype = 8 and rid = uuid_to_bin('" + project.id() + "')";
    }

    @Test
    void a_removal_is_told_for_four_hundred_days_and_an_older_cursor_begins_anew() throws SQLException {
        var old = Mirror.latest(Api::anonymous, "types=project");
        var first = new Mirror(Api::anonymous, "");
        var gone = takenBack();
        var later = Mirror.latest(Api::anonymous, "types=project");
        tombstones.purge(Instant.now().plus(Duration.ofDays(399)));
        assertThat(number("select purged_seq from feed_clock")).isZero();
        assertThat(number("select count(*) from change_index" + row(gone))).isEqualTo(1);
        first.page(5);
        try {
            tombstones.purge(Instant.now().plus(Duration.ofDays(401)));
            assertThat(number("select count(*) from change_index" + row(gone)))
                    .as("said before it is done")
                    .isEqualTo(1);
            problem(old.ask(10), 410, "cursor-gone")
                    .body("reason", equalTo("purged"))
                    .body("resync", equalTo("/api/v1/changes?types=project"));
            later.pulled();
            assertThat(tombstones.purge(Instant.now().plus(Duration.ofDays(401))))
                    .isPositive();
            assertThat(number("select count(*) from change_index" + row(gone))).isZero();
            later.pulled();
            later.received.forEach(each -> assertThat(each.get("id").asText()).isNotEqualTo(gone.id()));
            // who began before and had nothing then needs no removal
            first.pulled();
            first.proven();
            Mirror.full(Api::anonymous, "").proven();
            assertThat(check.run(false).differences())
                    .as("nothing is told again")
                    .isEmpty();
        } finally {
            execute("update feed_clock set purged_seq = 0");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update change_index set version = version + 3 where rtype = 9 and rid = uuid_to_bin('%s') | project-draft",
                "update change_index set op = 'delete' where rtype = 9 and rid = uuid_to_bin('%s') | project-draft",
                "delete from change_index where rtype = 8 and rid = uuid_to_bin('%s') | project",
                "update change_index set org_id = null where rtype = 8 and rid = uuid_to_bin('%s') | project",
                "update project_revision set version = version + 1 where project_id = uuid_to_bin('%s') | project-draft",
                "update change_index set version = 99 where rtype = 1 order by rid limit 1 | country"
            })
    void what_was_written_past_the_clock_is_found_and_announced(String damage, String found) throws SQLException {
        var project = Draft.published();
        assertThat(check.run(false).differences()).isEmpty();
        var mirror = Mirror.latest(() -> as(EDITOR), "types=" + found);
        assertThat(execute(damage.formatted(project.id()))).isEqualTo(1);
        assertThat(check.run(List.of())).isEqualTo(1);
        assertThat(check.run(false).differences())
                .singleElement()
                .satisfies(each -> assertThat(each.type().key()).isEqualTo(found));
        assertThat(check.run(List.of("--mend"))).isZero();
        assertThat(check.run(false).differences()).isEmpty();
        mirror.pulled();
        assertThat(mirror.received).hasSize(1);
        Mirror.full(() -> as(EDITOR), "").proven();
    }

    @Test
    void a_record_that_was_removed_past_the_clock_is_told_as_a_removal() throws SQLException {
        var lost = UUID.randomUUID();
        var mirror = Mirror.latest(Api::anonymous, "types=participation");
        execute("update feed_clock set seq = seq + 1");
        execute(
                "insert into change_index (rtype, rid, seq, created_seq, version, op, audience, ever_audience, changed_at)"
                        + " select 7, uuid_to_bin('" + lost
                        + "'), seq, seq, 4, 'upsert', 2, 2, utc_timestamp(6) from feed_clock");
        assertThat(check.run(false).differences())
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(ResourceType.PARTICIPATION));
        check.run(true);
        mirror.pulled();
        assertThat(mirror.received.getLast().get("reason").asText()).isEqualTo("deleted");
        assertThat(mirror.received.getLast().get("version").asLong()).isEqualTo(5);
        execute("delete from change_index where rid = uuid_to_bin('" + lost + "')");
    }

    @Test
    void an_unknown_argument_is_refused() {
        assertThat(check.run(List.of("--now"))).isEqualTo(2);
    }

    @Test
    void the_index_keeps_the_hash_of_the_document() throws SQLException {
        var project = Draft.published();
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("""
                        select lower(hex(c.content_hash)), d.body from change_index c
                        join project_document d on d.project_id = c.rid
                        where c.rtype = 8 and c.rid = uuid_to_bin('%s')""".formatted(project.id()))) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(Hashes.hex(row.getBytes(2)).substring(0, 32));
        }
        assertThat(number("select count(*) from change_index where rtype = 9 and content_hash is not null"))
                .isZero();
    }

    @Test
    void the_state_of_the_data_set_is_told() {
        Draft.published();
        check.run(false);
        var state = anonymous().get("/status/dataset");
        state.then().statusCode(200).body("feed.lagSeconds", equalTo(0.0f)).body("feed.differences", equalTo(0));
        assertThat(state.<List<String>>path("types.type"))
                .contains("country", "country-group", "code-list", "organisation", "initiative", "proposal", "project")
                .doesNotContain("project-draft");
        assertThat(state.<String>path("feed.lastSeq")).hasSize(18);
        assertThat(state.<List<String>>path("parts.find { it.name == 'findings' }.entries.name"))
                .containsExactly("progress-due", "progress-overdue");
        assertThat(state.<Integer>path("types.find { it.type == 'country' }.count"))
                .isEqualTo(anonymous().get("/countries?count=exact").path("page.total"));
    }
}
