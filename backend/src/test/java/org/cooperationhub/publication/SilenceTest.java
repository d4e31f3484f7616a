package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** No objection by silence. */
@QuarkusTest
class SilenceTest {
    @Inject
    DataSource database;

    @Inject
    SilenceJob job;

    @Inject
    Scheduler scheduler;

    private void due(Draft draft, String holder, String when) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update approval_key set due_at = utc_timestamp(6) + interval %s
                        where project_id = uuid_to_bin(?) and holder = ?""".formatted(when))) {
            update.setString(1, draft.id());
            update.setString(2, holder);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private long count(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Draft pending() {
        return Draft.fresh().submitted(EDITOR).reviewed(REVIEWER).turned("LEAD", SECOND_ADMIN);
    }

    @Test
    void the_count_is_planned_with_the_start() {
        assertThat(scheduler.getScheduledJob("silence")).isNotNull();
    }

    @Test
    void silence_does_not_count_unless_somebody_says_after_how_many_days() {
        var opened = Instant.parse("2026-01-31T12:00:00.123456Z");
        assertThat(OpenKeys.due(opened, 0)).isNull();
        assertThat(OpenKeys.due(opened, -1)).isNull();
        assertThat(OpenKeys.due(opened, 30)).isEqualTo(Instant.parse("2026-03-02T12:00:00.123456Z"));
        var draft = pending();
        as(EDITOR).get(draft.workflow()).then().body("keys.dueAt", contains(nullValue(), nullValue(), nullValue()));
        job.run();
        as(EDITOR).get(draft.workflow()).then().body("waitingFor.holder", contains("KE", "SN"));
    }

    @Test
    void a_country_that_says_nothing_in_time_does_not_object() throws SQLException {
        var draft = pending();
        due(draft, "KE", "-1 second");
        due(draft, "SN", "1 hour");
        job.run();
        as(EDITOR)
                .get(draft.workflow())
                .then()
                .body("waitingFor.holder", contains("SN"))
                .body("waitingFor[0].dueAt", notNullValue())
                .body("keys.decision", contains("APPROVED", "SILENT", "PENDING"))
                .body("keys[1].decidedBy", nullValue())
                .body("keys[1].decidedAt", notNullValue());
        draft.turned("SN", FOCAL_SN);
        anonymous().get(draft.publicPath()).then().statusCode(200);
    }

    @Test
    void the_last_silence_publishes_and_is_announced() throws SQLException {
        var draft = pending().turned("SN", FOCAL_SN);
        due(draft, "KE", "-1 second");
        job.run();
        anonymous().get(draft.publicPath()).then().statusCode(200).body("publication", equalTo("PUBLISHED"));
        assertThat(count(
                        "select count(*) from change_index where rid = uuid_to_bin(?) and rtype = 8 and op = 'upsert'",
                        draft.id()))
                .isEqualTo(1);
        assertThat(count("""
                        select count(*) from project_event where project_id = uuid_to_bin(?)
                        and action in ('KEY_SILENT', 'PUBLISHED') and person_id is null""", draft.id())).isEqualTo(2);
    }

    @Test
    void silence_counts_only_while_the_revision_waits() throws SQLException {
        var returned = pending();
        due(returned, "KE", "-1 second");
        returned.givenBack("SN", FOCAL_SN, "No");
        job.run();
        as(EDITOR)
                .get(returned.workflow())
                .then()
                .body("working.publication", equalTo("RETURNED"))
                .body("keys.find { it.holder == 'KE' }.decision", equalTo("PENDING"));
        var decided = pending();
        due(decided, "KE", "-1 second");
        decided.turned("KE", FOCAL_KE);
        job.run();
        as(EDITOR).get(decided.workflow()).then().body("keys.decision", contains("APPROVED", "APPROVED", "PENDING"));
    }

    @Test
    void two_instances_publish_once() throws Exception {
        var draft = pending();
        due(draft, "KE", "-1 second");
        due(draft, "SN", "-1 second");
        Callable<Boolean> run = () -> {
            job.run();
            return true;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var each : pool.invokeAll(List.of(run, run, run, run))) each.get();
        }
        anonymous().get(draft.publicPath()).then().statusCode(200);
        assertThat(count(
                        "select count(*) from project_event where project_id = uuid_to_bin(?) and action = 'PUBLISHED'",
                        draft.id()))
                .isEqualTo(1);
    }
}
