package org.cooperationhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.imports.Runs.ended;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Upload.NDJSON;
import static org.cooperationhub.testing.Upload.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cooperationhub.common.Ids;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Upload;
import org.junit.jupiter.api.Test;

/** Workers that end, follow each other, or run beside each other. */
@QuarkusTest
class ImportWorkerTest {
    @Inject
    ImportWorker worker;

    @Inject
    ImportBook book;

    @Inject
    ImportJob job;

    @Inject
    ImportUpkeep upkeep;

    @Inject
    ImportUploads uploads;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    private String file(int rows) {
        var text = new StringBuilder();
        for (var each : Sources.items(rows)) {
            try {
                text.append(json.writeValueAsString(each)).append('\n');
            } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return text.toString();
    }

    private int sql(String statement, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
            return update.executeUpdate();
        }
    }

    private static byte[] id(String address) {
        return Ids.bytes(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private static void await(String address, int rows) throws InterruptedException {
        for (var i = 0; i < 600 && Upload.get(address).getInt("rows.done") < rows; i++) Thread.sleep(20);
        assertThat(Upload.get(address).getInt("rows.done")).isGreaterThanOrEqualTo(rows);
    }

    @Test
    void another_worker_goes_on_where_the_first_one_ended_and_nothing_doubles() throws Exception {
        var source = Sources.fresh(false, false);
        var address = Upload.of(source, NDJSON, file(400)).sent();
        worker.run();
        await(address, 50);
        // as if the first had gone silent: its lease is over, and the next one takes it while the first still works
        sql("update import_run set lease_until = utc_timestamp(6) - interval 1 second where id = ?", (Object)
                id(address));
        var done = ended(worker, address);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("outcomes.created")).isEqualTo(400);
        assertThat(results(address, "").stream().map(each -> each.getInt("row")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 400).boxed().toList());
        assertThat(projects(source)).isEqualTo(400);
    }

    private long projects(String source) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select count(distinct r.entity_id) from external_ref r
                        join source_system s on s.id = r.source_system where s.source_key = ?""")) {
            select.setString(1, source);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void whoever_lost_the_lease_writes_nothing_more() throws Exception {
        var source = Sources.fresh(false, false);
        var address = Upload.of(source, NDJSON, file(10)).sent();
        var lost = taken(address);
        sql("update import_run set holder = ? where id = ?", Ids.bytes(Ids.create()), id(address));
        var thread = new Thread(() -> job.run(lost));
        thread.start();
        thread.join();
        assertThat(Upload.get(address).getInt("rows.done")).isZero();
        assertThat(projects(source)).isZero();
        sql("update import_run set lease_until = utc_timestamp(6) where id = ?", (Object) id(address));
        assertThat(ended(worker, address).getInt("outcomes.created")).isEqualTo(10);
    }

    @Test
    void an_import_waits_for_the_quota_of_its_client_and_then_goes_on() throws Exception {
        var address = Upload.of(Sources.fresh(false, false), NDJSON, file(3)).sent();
        var lease = taken(address);
        book.defer(lease, 60);
        worker.run();
        Thread.sleep(500);
        assertThat(Upload.get(address).getString("state")).isEqualTo("queued");
        sql("update import_run set lease_until = utc_timestamp(6) where id = ?", (Object) id(address));
        assertThat(ended(worker, address).getInt("outcomes.created")).isEqualTo(3);
    }

    @Test
    void an_import_that_ends_its_workers_again_and_again_is_given_up() throws Exception {
        var address = Upload.of(Sources.fresh(false, false), NDJSON, file(3)).sent();
        sql("update import_run set attempts = 5 where id = ?", (Object) id(address));
        assertThat(ended(worker, address).getString("problem.code")).isEqualTo("gave-up");
    }

    /** What others left waiting is passed over. */
    private Lease taken(String address) throws SQLException {
        sql(
                "update import_run set lease_until = utc_timestamp(6) + interval 1 hour where id <> ? and state = 'QUEUED'",
                (Object) id(address));
        var lease = java.util.Objects.requireNonNull(book.take());
        assertThat(lease.id()).isEqualTo(Ids.of(id(address)));
        return lease;
    }

    @Test
    void a_cancelled_import_stops_between_two_pieces() throws Exception {
        var source = Sources.fresh(false, false);
        var address = Upload.of(source, NDJSON, file(400)).sent();
        worker.run();
        await(address, 50);
        as(PARTNER).put(address + "/cancellation").then().statusCode(200);
        var rows = Upload.get(address).getInt("rows.done");
        assertThat(rows % 50).isZero();
        Thread.sleep(2_000);
        assertThat(Upload.get(address).getInt("rows.done")).isEqualTo(rows).isLessThan(400);
        assertThat(projects(source)).isEqualTo(rows);
        assertThat(results(address, "")).hasSize(rows);
    }

    @Test
    void a_file_that_is_not_what_was_sent_any_more_is_not_written() throws Exception {
        var source = Sources.fresh(false, false);
        var address = Upload.of(source, NDJSON, file(1)).sent();
        Files.writeString(uploads.file(Ids.of(id(address))), file(2));
        assertThat(ended(worker, address).getString("problem.code")).isEqualTo("changed-on-disk");
        assertThat(projects(source)).isZero();
    }

    @Test
    void what_ended_long_ago_is_removed_with_its_file() throws Exception {
        var address = Upload.of(Sources.fresh(false, false), NDJSON, file(3)).sent();
        ended(worker, address);
        upkeep.run();
        assertThat(results(address, "")).hasSize(3);
        var file = uploads.file(Ids.of(id(address)));
        assertThat(file).exists();
        sql("update import_run set finished_at = utc_timestamp(6) - interval 31 day where id = ?", (Object)
                id(address));
        upkeep.run();
        as(PARTNER).get(address).then().statusCode(404);
        assertThat(file).doesNotExist();
        assertThat(List.of(sql("delete from import_row where import_id = ?", (Object) id(address))))
                .isEqualTo(List.of(0));
    }

    @Test
    void rows_of_earlier_runs_are_removed() throws Exception {
        var address = Upload.of(Sources.fresh(false, false), NDJSON, file(2))
                .rehearsed()
                .sent();
        ended(worker, address);
        as(PARTNER).header("If-Match", "*").put(address + "/commitment").then().statusCode(200);
        assertThat(ended(worker, address).getInt("outcomes.created")).isEqualTo(2);
        upkeep.run();
        assertThat(results(address, "")).hasSize(2);
        assertThat(sql("delete from import_row where import_id = ? and run = 1", (Object) id(address)))
                .isZero();
    }
}
