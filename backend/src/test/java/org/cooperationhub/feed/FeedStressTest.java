package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.putting;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.cooperationhub.change.FeedCursors;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Eight writers, three readers: nothing is missed, nothing comes twice without need, and every copy equals the hub. */
@QuarkusTest
class FeedStressTest {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 6;

    @Inject
    DataSource database;

    @Inject
    FeedCursors cursors;

    /** Ids of what was acknowledged, and the positions that the writes told. */
    private final ConcurrentLinkedQueue<String> written = new ConcurrentLinkedQueue<>();

    private final ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();

    @Test
    void every_copy_equals_the_hub_whatever_is_written_meanwhile() throws Exception {
        var draft = Draft.published();
        var over = new AtomicBoolean();
        var readers = List.of(
                new Mirror(() -> as(EDITOR), ""),
                new Mirror(() -> as(EDITOR), "types=project-draft"),
                new Mirror(Api::anonymous, ""));
        try (var threads = Executors.newFixedThreadPool(WRITERS + readers.size())) {
            var reading = new ArrayList<Future<?>>();
            for (var i = 0; i < readers.size(); i++) {
                var reader = readers.get(i);
                var limit = 3 + 20 * i;
                reading.add(threads.submit(() -> {
                    while (!over.get()) reader.page(limit);
                }));
            }
            var writing = new ArrayList<Future<?>>();
            for (var i = 0; i < WRITERS; i++) {
                var account = i % 2 == 0 ? EDITOR : PARTNER;
                writing.add(threads.submit(() -> write(account)));
            }
            finish(writing);
            over.set(true);
            finish(reading);
        }
        for (var reader : readers) {
            reader.pulled();
            reader.proven();
            assertThat(reader.received.stream().map(each -> each.get("seq").asText()))
                    .as("no number comes twice")
                    .doesNotHaveDuplicates();
        }
        for (var id : written)
            assertThat(readers.get(0).copy).as("acknowledged").containsKey("project-draft/" + id);
        assertThat(readers.get(2).copy.keySet()).noneMatch(each -> each.startsWith("project-draft/"));
        assertThat(new HashSet<>(told))
                .as("each write has a position of its own")
                .hasSameSizeAs(told);
        assertThat(readers.get(2).keys()).contains("project/" + draft.id());
        assertThat(seqs()).doesNotHaveDuplicates();
    }

    private static void finish(List<Future<?>> all) throws InterruptedException {
        for (var each : all)
            try {
                each.get();
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            }
    }

    private void write(Account who) {
        for (var round = 0; round < ROUNDS; round++) {
            var answer = Api.posting(who, Draft.content("DEMO-KE")).post("/projects");
            answer.then().statusCode(201);
            acknowledged(answer.path("id"), answer.header("Sync-Cursor"));
            var draft = Draft.of(answer);
            var edited =
                    Api.patching(who, draft.etag(), Map.of("scopeLevel", "4")).patch(draft.path());
            edited.then().statusCode(200);
            acknowledged(draft.id(), edited.header("Sync-Cursor"));
            if (who != EDITOR || round > 1) continue;
            var published = Draft.of(edited).submitted(EDITOR).approved(Account.REVIEWER);
            if (round == 1)
                putting(ORG_ADMIN, published.again().etag(), Map.of("reason", Map.of("en", "A mistake")))
                        .put(published.unpublication())
                        .then()
                        .statusCode(200);
        }
    }

    private void acknowledged(String id, String position) {
        written.add(id);
        told.add(cursors.read(position).seq());
    }

    private List<Long> seqs() throws SQLException {
        var all = new ArrayList<Long>();
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("select seq from change_index order by seq")) {
            while (row.next()) all.add(row.getLong(1));
        }
        return all;
    }
}
