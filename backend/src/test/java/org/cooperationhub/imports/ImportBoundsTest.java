package org.cooperationhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.imports.Runs.ended;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Upload.NDJSON;
import static org.cooperationhub.testing.Upload.results;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.cooperationhub.common.Ids;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Upload;
import org.junit.jupiter.api.Test;

/** What one sender, or a database that is away, may take from the others: nothing for long. */
@QuarkusTest
class ImportBoundsTest {
    private static final String ROW = "{\"externalId\":\"B/1\",\"data\":{\"title\":{\"en\":\"One\"}}}\n";

    @Inject
    ImportWorker worker;

    @Inject
    ImportBook book;

    @Inject
    ImportRows rows;

    @Inject
    ImportSettings settings;

    @Inject
    DataSource database;

    private void sql(String statement, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
            update.executeUpdate();
        }
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void workers_go_on_once_the_database_is_back() throws Exception {
        var address = Upload.of(Sources.fresh(false, false), NDJSON, ROW).sent();
        var all = new ArrayList<Connection>();
        var failed = 0;
        try {
            try {
                while (all.size() < 100) all.add(database.getConnection());
            } catch (SQLException none) {
                assertThat(all).isNotEmpty();
            }
            for (var i = 0; i <= settings.atOnce(); i++) {
                try {
                    worker.run();
                } catch (RuntimeException away) {
                    failed++;
                }
            }
        } finally {
            for (var each : all) each.close();
        }
        assertThat(failed).isGreaterThanOrEqualTo(settings.atOnce());
        assertThat(ended(worker, address).getString("state")).isEqualTo("done");
    }

    @Test
    void one_organisation_has_one_worker_at_a_time() throws Exception {
        var first = Upload.of(Sources.fresh(false, false), NDJSON, ROW).sent();
        var second = Upload.of(Sources.fresh(false, false), NDJSON, ROW).sent();
        var lease = Objects.requireNonNull(book.take());
        assertThat(book.take()).isNull();
        sql("update import_run set lease_until = utc_timestamp(6) - interval 1 second where id = ?", (Object)
                Ids.bytes(lease.id()));
        assertThat(ended(worker, first).getString("state")).isEqualTo("done");
        assertThat(ended(worker, second).getString("state")).isEqualTo("done");
    }

    @Test
    void an_organisation_keeps_only_so_many_bytes() throws Exception {
        var source = Sources.fresh(false, false);
        var address = Upload.of(source, NDJSON, ROW).sent();
        ended(worker, address);
        var most = settings.maxKeptBytes().asLongValue();
        sql("update import_run set size = ? where id = ?", most, Ids.bytes(id(address)));
        try {
            problem(Upload.of(source, NDJSON, ROW).send(), 409, "wrong-state");
        } finally {
            sql("update import_run set size = ? where id = ?", ROW.length(), Ids.bytes(id(address)));
        }
        assertThat(Upload.of(source, NDJSON, ROW).send().statusCode()).isEqualTo(202);
    }

    @Test
    void slow_uploads_of_one_client_take_only_their_places() throws Exception {
        var source = Sources.fresh(false, false);
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < settings.uploadsOfOneClient(); i++) slow.add(begun(source));
            var answer = Upload.of(source, NDJSON, ROW).send();
            for (var i = 0; i < 50 && answer.statusCode() == 202; i++) {
                Thread.sleep(100);
                answer = Upload.of(source, NDJSON, ROW).send();
            }
            problem(answer, 429, "quota-exceeded");
        } finally {
            for (var each : slow) each.close();
        }
        var after = Upload.of(source, NDJSON, ROW).send();
        for (var i = 0; i < 100 && after.statusCode() == 429; i++) {
            Thread.sleep(100);
            after = Upload.of(source, NDJSON, ROW).send();
        }
        assertThat(after.statusCode()).isNotEqualTo(429);
    }

    /** An upload of which only the first bytes come. */
    private static Socket begun(String source) throws java.io.IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        var head = "POST /api/v1/imports?source=" + source + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                + "\r\nAuthorization: Bearer " + Account.PARTNER.token() + "\r\nIdempotency-Key: " + Api.key()
                + "\r\nContent-Length: 100000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void long_rows_are_read_one_at_a_time() throws Exception {
        var text = ("x".repeat(600_000) + "\n").repeat(3) + ROW;
        var address = Upload.of(Sources.fresh(false, false), NDJSON, text).sent();
        assertThat(ended(worker, address).getInt("rows.done")).isEqualTo(4);
        assertThat(rows.after(id(address), 1, 0, List.of(), 200)).hasSize(1);
        assertThat(rows.after(id(address), 1, 2, Set.of(), 200)).hasSize(2);
        assertThat(results(address, "").stream().map(each -> each.getInt("row")))
                .containsExactly(1, 2, 3, 4);
    }
}
