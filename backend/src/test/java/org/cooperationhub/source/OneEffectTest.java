package org.cooperationhub.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Sources.batch;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.Test;

/** The same batch sent twice, at once, cut in the middle and repeated: counted in the tables. */
@QuarkusTest
class OneEffectTest {
    private static final int ITEMS = 120;

    @Inject
    DataSource database;

    /** Rows that the projects of a source have, and the highest change number among them. */
    private record Effect(
            long refs, long projects, long revisions, long versions, long events, long changes, long seq) {
        /** One draft, one event and one change for each. */
        static Effect of(int items, long seq) {
            return new Effect(items, items, items, items, items, items, seq);
        }
    }

    private Effect effect(String source) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select count(*), count(distinct p.id), sum(x.revisions), sum(w.version + 1), sum(x.events),
                          count(c.seq), coalesce(max(c.seq), 0)
                        from source_system s join external_ref r on r.source_system = s.id
                        join project p on p.id = r.entity_id join project_revision w on w.id = p.working_revision_id
                        join lateral (select
                          (select count(*) from project_revision v where v.project_id = p.id) revisions,
                          (select count(*) from project_event e where e.project_id = p.id) events) x
                        left join change_index c on c.rid = p.id and c.rtype = 9
                        where s.source_key = ?""")) {
            select.setString(1, source);
            try (var row = select.executeQuery()) {
                row.next();
                return new Effect(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7));
            }
        }
    }

    /** Projects of the organisation: one that no id stands for would show here. */
    private long projects() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from project")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Map<String, Object>> changed(List<Map<String, Object>> items, String status) {
        var changed = new ArrayList<Map<String, Object>>();
        for (var each : items) {
            var other = new HashMap<>(each);
            other.put("data", Map.of("activityStatus", status));
            changed.add(other);
        }
        return changed;
    }

    @Test
    void sent_twice_it_has_one_effect() throws Exception {
        var source = Sources.fresh(false, false);
        var items = Sources.items(ITEMS);
        batch(source, items).then().statusCode(207).body("summary.created", equalTo(ITEMS));
        var once = effect(source);
        assertThat(once).isEqualTo(Effect.of(ITEMS, once.seq));
        batch(source, items).then().statusCode(207).body("summary.unchanged", equalTo(ITEMS));
        assertThat(effect(source)).isEqualTo(once);
        batch(source, changed(items, "2")).then().body("summary.updated", equalTo(ITEMS));
        var twice = effect(source);
        assertThat(twice.versions).isEqualTo(2L * ITEMS);
        batch(source, changed(items, "2")).then().body("summary.unchanged", equalTo(ITEMS));
        assertThat(effect(source)).isEqualTo(twice);
    }

    @Test
    void sent_by_eight_at_once_it_has_one_effect() throws Exception {
        var source = Sources.fresh(false, false);
        var items = Sources.items(ITEMS);
        var before = projects();
        var answers = atOnce(() -> batch(source, items));
        assertThat(answers).extracting(Response::statusCode).containsOnly(207);
        assertThat(answers.stream()
                        .mapToInt(each -> each.path("summary.created"))
                        .sum())
                .isEqualTo(ITEMS);
        assertThat(answers.stream()
                        .mapToInt(each -> each.path("summary.unchanged"))
                        .sum())
                .isEqualTo(7 * ITEMS);
        var made = effect(source);
        assertThat(made).isEqualTo(Effect.of(ITEMS, made.seq));
        assertThat(projects() - before).isEqualTo(ITEMS);
        var reversed = changed(items, "2").reversed();
        var changes = atOnce(() -> batch(source, reversed));
        assertThat(changes.stream()
                        .mapToInt(each -> each.path("summary.updated"))
                        .sum())
                .isEqualTo(ITEMS);
        assertThat(effect(source).versions).isEqualTo(2L * ITEMS);
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        try (var eight = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<Response>>();
            for (var i = 0; i < 8; i++) tasks.add(request);
            var answers = new ArrayList<Response>();
            for (var each : eight.invokeAll(tasks)) answers.add(each.get());
            return answers;
        }
    }

    @Test
    void cut_in_the_middle_a_repeat_goes_on_and_gives_the_first_answers() throws Exception {
        var source = Sources.fresh(false, false);
        var items = Sources.items(ITEMS);
        var made = batch(source, items);
        var key = Api.key();
        var body = Map.of("items", changed(items, "2"));
        List<String> ids = made.path("results.id");
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            // the highest id is in the last of the three transactions
            try (var lock = other.prepareStatement("select id from project where id = ? for update")) {
                lock.setBytes(
                        1,
                        org.cooperationhub.common.Ids.bytes(java.util.UUID.fromString(
                                ids.stream().max(String::compareTo).orElseThrow())));
                lock.executeQuery();
                problem(keyed(source, key, body), 503, "temporary-reduced-capacity");
            } finally {
                other.rollback();
            }
        }
        assertThat(effect(source).versions).isEqualTo(ITEMS + 100L);
        var repeated = keyed(source, key, body);
        repeated.then().statusCode(207).body("summary.updated", equalTo(ITEMS));
        var whole = effect(source);
        assertThat(whole.versions).isEqualTo(2L * ITEMS);
        var replayed = keyed(source, key, body);
        replayed.then().statusCode(207).header("Idempotent-Replayed", "true");
        assertThat(replayed.asString()).isEqualTo(repeated.asString());
        assertThat(effect(source)).isEqualTo(whole);
        problem(keyed(source, key, Map.of("items", List.of())), 422, "idempotency-key-reused");
    }

    private static Response keyed(String source, String key, Object body) {
        return Sources.sending(PARTNER, body).header("Idempotency-Key", key).post(Sources.path(source, "batch"));
    }
}
