package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.cooperationhub.testing.Api.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.cooperationhub.common.Ids;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedDocumentTest {
    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @SuppressWarnings("ArrayRecordComponent") // compared member by member
    private record Kept(long version, long seq, byte[] body, byte[] zipped, long announced, long number, String op) {}

    private Kept kept(Draft draft) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select d.version, d.seq, d.body, d.body_gzip, i.version, i.seq, i.op from project_document d
                        join change_index i on i.rid = d.project_id and i.rtype = 8 where d.project_id = ?""")) {
            query.setBytes(1, Ids.bytes(UUID.fromString(draft.id())));
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return new Kept(
                        row.getLong(1),
                        row.getLong(2),
                        row.getBytes(3),
                        row.getBytes(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7));
            }
        }
    }

    @Test
    void readers_get_the_bytes_that_were_rendered() throws SQLException, IOException {
        var project = Draft.published();
        var kept = kept(project);
        var plain = Readers.get(project.publicPath());
        same(plain.body(), kept.body);
        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(plain.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(version(tag)).isEqualTo(kept.version);
        assertThat(json.readTree(kept.body).get("version").asLong()).isEqualTo(kept.version);
        var zipped = Readers.get(project.publicPath(), "Accept-Encoding", "gzip, br");
        assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
        same(zipped.body(), kept.zipped);
        same(Readers.unzip(zipped.body()), kept.body);
        assertThat(zipped.headers().firstValue("ETag").orElseThrow())
                .isNotEqualTo(tag)
                .startsWith(tag.substring(0, tag.length() - 1));
        same(Readers.get(project.publicPath(), "Accept-Encoding", "gzip;q=0").body(), kept.body);
        // the first request asks for the other protocol
        Readers.getBySecond(project.publicPath());
        var second = Readers.getBySecond(project.publicPath(), "Accept-Encoding", "gzip");
        assertThat(second.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(second.headers().allValues("Content-Encoding")).containsExactly("gzip");
        same(Readers.unzip(second.body()), kept.body);
        var list = Readers.get("/projects?id=" + project.id());
        var zippedList = Readers.get("/projects?id=" + project.id(), "Accept-Encoding", "gzip");
        assertThat(zippedList.headers().allValues("Content-Encoding")).containsExactly("gzip");
        same(Readers.unzip(zippedList.body()), list.body());
    }

    private static void same(byte[] found, byte[] expected) {
        assertThat(Arrays.equals(found, expected)).as("the same bytes").isTrue();
    }

    @Test
    void a_copy_at_hand_is_told_to_be_right_whatever_its_coding() {
        var path = Draft.published().publicPath();
        for (var coding : List.of("identity", "gzip")) {
            var tag = Readers.get(path, "Accept-Encoding", coding)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            var again = Readers.get(path, "Accept-Encoding", coding, "If-None-Match", "W/" + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(again.headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo("identity");
            var head = Readers.send("HEAD", path, "Accept-Encoding", coding);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        }
    }

    @Test
    void fields_and_lang_narrow_what_is_kept() {
        var content = Draft.content("DEMO-KE");
        content.put("title", Map.of("en", Draft.title(content), "fr", "Projet"));
        var path = Draft.published(content).publicPath();
        var whole = anonymous().get(path).header("ETag");
        anonymous()
                .get(path + "?fields=code,lead.code&lang=fr")
                .then()
                .statusCode(200)
                .body("keySet()", equalTo(java.util.Set.of("code", "lead")))
                .body("lead.keySet()", equalTo(java.util.Set.of("code")))
                .header("ETag", org.hamcrest.Matchers.startsWith(whole.substring(0, whole.indexOf('.') + 1)));
        for (var coding : List.of("identity", "gzip"))
            anonymous()
                    .header("Accept-Encoding", coding)
                    .get(path + "?lang=fr")
                    .then()
                    .header("Content-Language", "en, fr")
                    .body("title", equalTo(Map.of("fr", "Projet")))
                    .body("summary", equalTo(content.get("summary")));
        problem(anonymous().get(path + "?fields=colour"), 400, "invalid-parameter");
        problem(anonymous().get("/projects?fields=colour"), 400, "invalid-parameter");
        anonymous()
                .get("/projects?limit=1&fields=code")
                .then()
                .body("items[0].keySet()", equalTo(java.util.Set.of("code")))
                .body("page.limit", equalTo(1));
    }

    @Test
    void work_on_a_draft_changes_nothing_that_is_kept() throws SQLException {
        var published = Draft.published();
        var before = kept(published);
        var facets = Readers.get("/projects/facets").body();
        var list = Readers.get("/projects?id=" + published.id()).body();
        var edited = published.edited(
                EDITOR, Map.of("summary", Map.of("en", "Not yet"), "activityStatus", "2", "scopeLevel", "4"));
        edited.submitted(EDITOR);
        assertThat(kept(published)).usingRecursiveComparison().isEqualTo(before);
        assertThat(Readers.get("/projects/facets").body()).isEqualTo(facets);
        assertThat(Readers.get("/projects?id=" + published.id()).body()).isEqualTo(list);
    }

    @Test
    void each_publication_is_one_version_and_carries_the_number_of_its_change() throws SQLException {
        var published = Draft.published();
        var first = kept(published);
        assertThat(first.seq).isPositive().isEqualTo(first.number);
        assertThat(first.announced).isEqualTo(first.version).isEqualTo(1);
        published
                .edited(EDITOR, Map.of("summary", Map.of("en", "The second")))
                .submitted(EDITOR)
                .approved(REVIEWER);
        var second = kept(published);
        assertThat(second.version).isEqualTo(first.version + 1).isEqualTo(second.announced);
        assertThat(second.seq).isGreaterThan(first.seq).isEqualTo(second.number);
        anonymous().get(published.publicPath()).then().body("summary.en", equalTo("The second"));
        anonymous()
                .get("/projects?id=" + published.id())
                .then()
                .body("items.version", contains((int) second.version))
                .body("items.summary.en", contains("The second"));
    }

    @Test
    void a_rehearsed_publication_keeps_nothing() {
        var content = Draft.content("DEMO-KE");
        content.put("countries", Draft.countries("KE"));
        var draft = Draft.by(EDITOR, content).submitted(EDITOR).reviewed(REVIEWER);
        var pending = draft.waitsFor();
        var last = pending.size() == 1 ? draft : draft.turned("KE", org.cooperationhub.testing.Account.FOCAL_KE);
        putting(org.cooperationhub.testing.Account.SECOND_ADMIN, last.etag(), Map.of("decision", "APPROVED"))
                .put(last.approval("LEAD") + "?dryRun=true")
                .then()
                .statusCode(200);
        problem(anonymous().get(draft.publicPath()), 404, "not-found");
        last.turned("LEAD", org.cooperationhub.testing.Account.SECOND_ADMIN);
        anonymous().get(draft.publicPath()).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void what_was_taken_back_is_gone_with_its_reason_and_may_return() throws SQLException {
        var published = Draft.published();
        problem(anonymous().get("/projects/" + UUID.randomUUID()), 404, "not-found");
        var working = published.again();
        putting(ORG_ADMIN, working.etag(), Map.of("reason", Map.of("en", "Listed twice", "fr", "En double")))
                .put("/projects/" + published.id() + "/unpublication")
                .then()
                .statusCode(200);
        for (var who : List.of(anonymous(), as(EDITOR)))
            problem(who.get(published.publicPath()), 410, "gone")
                    .body("deletedAt", matchesPattern("\\d{4}-.*Z"))
                    .body("reason", equalTo(Map.of("en", "Listed twice", "fr", "En double")));
        assertThat(Readers.get(published.publicPath(), "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(410);
        anonymous()
                .get("/projects?id=" + published.id())
                .then()
                .body("items", empty())
                .body("notFound", contains(published.id()));
        var tombstone = kept(published);
        assertThat(tombstone.op).isEqualTo("delete");
        assertThat(tombstone.version).isEqualTo(2).isEqualTo(tombstone.announced);
        assertThat(tombstone.seq).isEqualTo(tombstone.number);
        published.again().submitted(EDITOR).approved(REVIEWER);
        anonymous().get(published.publicPath()).then().statusCode(200).body("version", equalTo(3));
        assertThat(kept(published).op).isEqualTo("upsert");
    }
}
