package org.cooperationhub.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is told, and nothing of it stays. */
@QuarkusTest
class WrongFileTest {
    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.fresh();
    }

    private Response sent(String name, String type, byte[] bytes) {
        return SampleFile.sent(EDITOR, draft, name, type, bytes);
    }

    @AfterEach
    void nothing_stays() {
        assertThat(StoredBytes.incoming()).isEmpty();
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length - 30);
    }

    @Test
    void an_empty_file_is_refused() {
        problem(sent("a.pdf", "application/pdf", new byte[0]), 422, "validation-failed")
                .body("errors[0].code", equalTo("empty-file"))
                .body("errors[0].pointer", equalTo(""));
    }

    @Test
    void a_file_needs_a_name() {
        var path = draft.publicPath() + "/files";
        problem(as(EDITOR).body(SampleFile.pdf()).post(path), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("name"));
        problem(as(EDITOR).body(SampleFile.pdf()).post(path + "?name="), 400, "invalid-parameter");
    }

    @Test
    void bytes_that_are_not_those_of_the_digest_are_refused() {
        var bytes = SampleFile.pdf();
        var right = "sha-256=:" + Base64.getEncoder().encodeToString(Hashes.sha256(bytes)) + ":";
        for (var good : List.of(right, "sha-512=:AAAA:, " + right, "sha-512=:AAAA:"))
            assertThat(digested(good, bytes).statusCode()).isIn(200, 201);
        problem(digested(right, cut(bytes)), 422, "validation-failed")
                .body("errors[0].header", equalTo("Repr-Digest"))
                .body("errors[0].code", equalTo("digest-mismatch"))
                .body("errors[0].params.size", equalTo(bytes.length - 30));
        for (var broken : List.of("sha-256=abc", "sha-256=:abc:", "sha-256=" + right.substring(9, 52)))
            problem(digested(broken, bytes), 400, "invalid-parameter").body("errors[0].header", equalTo("Repr-Digest"));
    }

    private Response digested(String digest, byte[] bytes) {
        return as(EDITOR)
                .header("Repr-Digest", digest)
                .contentType("application/pdf")
                .body(bytes)
                .post(draft.publicPath() + "/files?name=a.pdf");
    }

    @Test
    void a_coded_body_is_refused() {
        problem(
                        as(EDITOR)
                                .header("Content-Encoding", "gzip")
                                .contentType("application/pdf")
                                .body(SampleFile.pdf())
                                .post(draft.publicPath() + "/files?name=a.pdf"),
                        415,
                        "unsupported-media-type")
                .header("Accept-Encoding", "identity")
                .body("errors[0].code", equalTo("encoded-body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "word/document.xml"})
    void a_document_that_unpacks_to_a_thousand_times_its_size_is_refused(String entry) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("_rels/.rels", new byte[10]);
        entries.put(entry, new byte[40 << 20]);
        var bomb = SampleFile.zip(entries);
        assertThat(bomb.length).isLessThan(100_000);
        problem(sent("a.docx", "application/octet-stream", bomb), 422, "validation-failed")
                .body("errors[0].code", equalTo("unpacks-too-large"));
    }

    @Test
    void entities_in_the_list_of_a_document_are_not_resolved() {
        var laughs = new StringBuilder("<!DOCTYPE Types [<!ENTITY a0 'ha'><!ENTITY file SYSTEM 'file:///etc/passwd'>");
        for (var i = 1; i < 30; i++) laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        for (var entity : List.of("&a29;", "&file;")) {
            var list = laughs + "]><Types><Override PartName='/a.xml' ContentType='" + entity + "'/></Types>";
            var bomb = SampleFile.zip(Map.of("[Content_Types].xml", list.getBytes(UTF_8), "a.xml", new byte[1]));
            problem(sent("a.docx", "application/octet-stream", bomb), 422, "validation-failed")
                    .time(lessThan(5_000L))
                    .body("errors[0].params.detected", equalTo("application/zip"));
        }
    }

    @Test
    void an_archive_of_very_many_entries_or_with_one_that_leaves_its_folder_is_refused() {
        var many = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 10_001).forEach(each -> many.put("e" + each, new byte[0]));
        problem(sent("a.docx", "application/octet-stream", SampleFile.zip(many)), 422, "validation-failed")
                .body("errors[0].code", equalTo("unpacks-too-large"));
        var leaving = SampleFile.zip(Map.of("../../etc/cron.d/x", new byte[3]));
        problem(sent("a.docx", "application/octet-stream", leaving), 422, "validation-failed")
                .body("errors[0].params.detected", equalTo("application/zip"));
    }
}
