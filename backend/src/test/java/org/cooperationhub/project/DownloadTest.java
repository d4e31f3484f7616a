package org.cooperationhub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.SampleFile.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.Test;

/** Files as they come back. */
@QuarkusTest
class DownloadTest {
    @Inject
    DataSource database;

    private static String files(Draft draft) {
        return draft.publicPath() + "/files";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Hashes.sha256(bytes));
    }

    @Test
    void a_copy_at_hand_is_not_sent_again_and_a_HEAD_sends_none() {
        var draft = Draft.fresh();
        var bytes = SampleFile.json();
        var address = sent(EDITOR, draft, "a.json", bytes).header("Location").substring("/api/v1".length());
        as(EDITOR)
                .header("If-None-Match", "\"" + hex(bytes) + "\"")
                .get(address)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        var head = as(EDITOR).head(address);
        head.then().statusCode(200).header("Content-Length", String.valueOf(bytes.length));
        var zipped = as(EDITOR).header("Accept-Encoding", "gzip").get(address);
        zipped.then().statusCode(200).header("Content-Length", String.valueOf(bytes.length));
        assertThat(zipped.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void a_name_comes_back_as_every_system_can_keep_it() {
        var draft = Draft.fresh();
        var long300 = "ä".repeat(296) + ".pdf";
        var names = Map.of(
                "\"; rm -rf.pdf",
                "_; rm -rf.pdf",
                "invoice\u202Efdp.exe.pdf",
                "invoicefdp.exe.pdf",
                "two\r\nSet-Cookie: a=b.pdf",
                "twoSet-Cookie_ a=b.pdf",
                "../../etc/passwd.pdf",
                "passwd.pdf",
                "C:\\Users\\me\\plan.pdf",
                "plan.pdf",
                "تقرير الجدوى.pdf",
                "تقرير الجدوى.pdf",
                "Cafe\u0301.pdf",
                "Café.pdf",
                "zero\u200Bwidth.pdf",
                "zerowidth.pdf",
                "no extension",
                "no extension.pdf",
                long300,
                "ä".repeat(196) + ".pdf");
        names.forEach((name, kept) -> {
            var answer = sent(EDITOR, draft, name, SampleFile.pdf());
            answer.then().statusCode(201).body("name", equalTo(kept));
            var disposition = as(EDITOR)
                    .basePath("")
                    .get(answer.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("Content-Disposition");
            assertThat(disposition)
                    .as(name)
                    .matches(
                            "attachment; filename=\"[A-Za-z0-9 ._-]+\\.pdf\"; filename\\*=UTF-8''[A-Za-z0-9%._-]+\\.pdf");
            var exact = disposition.substring(disposition.indexOf("''") + 2);
            assertThat(java.net.URLDecoder.decode(exact, java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(kept);
        });
    }

    @Test
    void what_turned_out_to_be_infected_is_no_longer_given_out() throws SQLException {
        var draft = Draft.fresh();
        var answer = sent(EDITOR, draft, "a.pdf", SampleFile.pdf());
        try (var connection = database.getConnection();
                var mark = connection.prepareStatement(
                        "update stored_file set scan_status = 'INFECTED' where sha256 = ?")) {
            mark.setString(1, answer.path("sha256"));
            assertThat(mark.executeUpdate()).isEqualTo(1);
        }
        problem(as(EDITOR).basePath("").get(answer.header("Location")), 404, "not-found");
        as(EDITOR).get(files(draft)).then().body("items.scanStatus", contains("INFECTED"));
    }
}
