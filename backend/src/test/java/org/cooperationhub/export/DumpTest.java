package org.cooperationhub.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.problem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.cooperationhub.common.Now;
import org.cooperationhub.file.FileStore;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DumpTest {
    @Inject
    MakeDumps make;

    @Inject
    MakeDump command;

    @Inject
    Dumps dumps;

    @Inject
    FileStore store;

    @Inject
    DataSource database;

    private static String unzipped(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_dump_holds_everything_and_can_be_checked() throws IOException, NoSuchAlgorithmException {
        var project = Draft.published();
        var made = make.run();
        assertThat(made).extracting(each -> each.format).containsExactly("ndjson", "csv", "iati-xml");
        for (var dump : made) {
            var listed = anonymous()
                    .get("/dumps?limit=200")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(listed.<String>getList("items.name")).contains(dump.name);
            var answer = anonymous().header("Accept-Encoding", "identity").get("/dumps/" + dump.name);
            answer.then()
                    .statusCode(200)
                    .contentType("application/gzip")
                    .header("Cache-Control", "public, max-age=31536000, immutable");
            var bytes = answer.asByteArray();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(answer.header("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
            assertThat(bytes).hasSize((int) dump.size);
            assertThat(answer.header("Sync-Cursor")).isEqualTo(dump.syncCursor);
            assertThat(unzipped(bytes)).contains(project.id());
            anonymous()
                    .header("If-None-Match", answer.header("ETag"))
                    .get("/dumps/" + dump.name)
                    .then()
                    .statusCode(304);
        }
        var lines = unzipped(anonymous().get("/dumps/" + made.getFirst().name).asByteArray())
                .lines()
                .toList();
        assertThat(lines).hasSize((int) made.getFirst().records + 1);
        assertThat(lines.getLast()).contains("\"_end\":true");
        problem(anonymous().get("/dumps/projects-20000101T000000Z.csv.gz"), 404, "not-found");
    }

    @Test
    void one_instance_makes_them_and_a_claim_ends_by_itself() throws IOException, SQLException {
        var now = Now.instant();
        assertThat(dumps.claim(now, Duration.ofHours(2))).isTrue();
        assertThat(dumps.claim(now, Duration.ofHours(2))).isFalse();
        assertThat(make.run()).isEmpty();
        assertThat(command.run(List.of())).isEqualTo(1);
        assertThat(dumps.claim(now.plus(Duration.ofHours(3)), Duration.ofHours(2)))
                .isTrue();
        dumps.unclaim(now.minusSeconds(1));
        assertThat(make.run()).hasSize(3);
    }

    @Test
    void old_dumps_go_with_their_bytes_and_bytes_that_others_have_stay()
            throws IOException, SQLException, InterruptedException {
        Draft.published();
        var old = make.run();
        Draft.published();
        // names tell seconds apart
        Thread.sleep(1_100);
        var newer = make.run();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update dump set created_at = utc_timestamp(6) - interval 15 day, sha256 = if(name = ?, ?, sha256) where name in (?, ?, ?)")) {
            // as if one of the old ones had the bytes of a newer one
            update.setString(1, old.get(2).name);
            update.setString(2, newer.get(2).sha256);
            for (var i = 0; i < 3; i++) update.setString(3 + i, old.get(i).name);
            assertThat(update.executeUpdate()).isEqualTo(3);
        }
        Thread.sleep(1_100);
        make.run();
        for (var each : old) problem(anonymous().get("/dumps/" + each.name), 404, "not-found");
        assertThat(store.exists(old.get(0).sha256)).isFalse();
        assertThat(store.exists(old.get(1).sha256)).isFalse();
        for (var each : newer) anonymous().get("/dumps/" + each.name).then().statusCode(200);
    }

    @Test
    void the_dumps_of_a_day_are_due_from_their_hour_on() {
        var morning = Instant.parse("2026-11-27T01:59:59Z");
        assertThat(DumpJob.lastHour(morning, 2)).isEqualTo(Instant.parse("2026-11-26T02:00:00Z"));
        assertThat(DumpJob.lastHour(morning.plusSeconds(1), 2)).isEqualTo(Instant.parse("2026-11-27T02:00:00Z"));
    }
}
