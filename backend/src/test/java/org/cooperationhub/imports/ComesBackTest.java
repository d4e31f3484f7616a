package org.cooperationhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.imports.Runs.ended;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Upload.CSV;
import static org.cooperationhub.testing.Upload.NDJSON;
import static org.cooperationhub.testing.Upload.XLSX;
import static org.cooperationhub.testing.Upload.XML;
import static org.cooperationhub.testing.Upload.results;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.IatiSchema;
import org.cooperationhub.testing.Rich;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the hub exported comes back, and what others published comes in. */
@QuarkusTest
class ComesBackTest {
    @Inject
    ImportWorker worker;

    private JsonPath run(String source, String type, byte[] bytes) throws InterruptedException {
        return run(Upload.of(source, type, bytes));
    }

    private JsonPath run(Upload upload) throws InterruptedException {
        var address = upload.sent();
        return ended(worker, address);
    }

    private static byte[] export(String family, String format) {
        return anonymous()
                .get("/projects/export?parent=" + family + "&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Map<String, Object> of(String family, Map<String, Object> content) {
        content.put("relatedProjects", List.of(Map.of("type", "1", "project", family)));
        return content;
    }

    /** With a document that no export shows. */
    private static Map<String, Object> rich() {
        var content = Rich.content();
        var documents = new ArrayList<Object>((List<?>) content.get("documents"));
        documents.add(
                1,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "category",
                        "A09",
                        "title",
                        Map.of("en", "Hidden"),
                        "url",
                        "https://ministry-ke.example/hidden",
                        "visibility",
                        "MEMBERS"));
        content.put("documents", documents);
        return content;
    }

    @ParameterizedTest
    @CsvSource({"ndjson, " + NDJSON, "csv, " + CSV, "xlsx, " + XLSX, "iati-xml, " + XML})
    void an_export_that_comes_back_changes_nothing(String format, String type) throws InterruptedException {
        var family = "TEST-" + UUID.randomUUID();
        var projects = List.of(
                Draft.published(of(family, rich())),
                Draft.published(of(family, Draft.content("DEMO-KE"))),
                Draft.published(of(family, Draft.content("DEMO-KE"))));
        var file = export(family, format);
        var before = projects.stream().map(Draft::again).toList();
        var head = anonymous().get("/changes/checksum").asString();
        var done = run(Sources.fresh(false, false), type, file);
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertThat(done.getInt("outcomes.unchanged"))
                .as(results("/imports/" + done.getString("id"), "").stream()
                        .map(each -> each.getString("findings"))
                        .toList()
                        .toString())
                .isEqualTo(3);
        assertThat(done.getInt("outcomes.created")).isZero();
        assertThat(done.getList("notKept")).isEmpty();
        assertThat(projects.stream().map(Draft::again).toList()).isEqualTo(before);
        assertThat(anonymous().get("/changes/checksum").asString()).isEqualTo(head);
    }

    @Test
    void a_table_that_was_changed_writes_what_differs_once_and_never_over_newer_work() throws InterruptedException {
        var family = "TEST-" + UUID.randomUUID();
        var content = of(family, Draft.content("DEMO-KE"));
        var project = Draft.published(content);
        var sent = new String(export(family, "csv"), StandardCharsets.UTF_8);
        var title = Draft.title(content);
        var changed = sent.replace(title, title + " renamed").getBytes(StandardCharsets.UTF_8);
        var source = Sources.fresh(false, false);
        assertThat(run(source, CSV, changed).getInt("outcomes.updated")).isEqualTo(1);
        as(EDITOR).get(project.path()).then().body("title.en", org.hamcrest.Matchers.equalTo(title + " renamed"));
        assertThat(run(source, CSV, changed).getInt("outcomes.unchanged")).isEqualTo(1);
        assertThat(run(source, CSV, sent.getBytes(StandardCharsets.UTF_8)).getInt("outcomes.unchanged"))
                .isEqualTo(1);
        var other = sent.replace(title, title + " of another").getBytes(StandardCharsets.UTF_8);
        assertThat(run(source, CSV, other).getInt("outcomes.conflict")).isEqualTo(1);
        as(EDITOR).get(project.path()).then().body("title.en", org.hamcrest.Matchers.equalTo(title + " renamed"));
    }

    @Test
    void a_project_of_another_organisation_is_not_touched() throws InterruptedException {
        var family = "TEST-" + UUID.randomUUID();
        Draft.by(org.cooperationhub.testing.Account.OTHER_EDITOR, of(family, Draft.content("DEMO-SN")))
                .submitted(org.cooperationhub.testing.Account.OTHER_EDITOR)
                .approved(org.cooperationhub.testing.Account.REVIEWER);
        var done = run(Sources.fresh(false, false), NDJSON, export(family, "ndjson"));
        assertThat(done.getInt("outcomes.invalid")).isEqualTo(1);
        assertThat(done.getInt("outcomes.created")).isZero();
    }

    @Test
    void an_export_of_another_hub_comes_in_under_its_codes() throws InterruptedException {
        var family = "TEST-" + UUID.randomUUID();
        var project = Draft.published(of(family, Draft.content("DEMO-KE")));
        var text = new String(export(family, "ndjson"), StandardCharsets.UTF_8)
                .replace(project.id(), UUID.randomUUID().toString());
        var source = Sources.fresh(false, false);
        assertThat(run(source, NDJSON, text.getBytes(StandardCharsets.UTF_8)).getInt("outcomes.created"))
                .isEqualTo(1);
        assertThat(run(source, NDJSON, text.getBytes(StandardCharsets.UTF_8)).getInt("outcomes.unchanged"))
                .isEqualTo(1);
        as(PARTNER).get(Sources.path(source, project.code())).then().statusCode(200);
    }

    @Test
    void files_of_real_publishers_come_in_with_findings() throws IOException, InterruptedException {
        IatiSchema.require();
        try (var files = Files.list(IatiSchema.FILES.resolve("samples"))) {
            for (var path : files.filter(each -> each.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                var source = Sources.fresh(false, false);
                var upload = Upload.of(source, XML, Files.readAllBytes(path)).skipping();
                var done = run(upload);
                System.out.printf(
                        "%s: %s, %s, %d paths not kept%n",
                        path.getFileName(),
                        done.getMap("outcomes"),
                        done.getMap("findings"),
                        done.getList("notKept").size());
                assertThat(done.getString("state")).as(path.toString()).isEqualTo("done");
                assertThat(done.getInt("rows.total")).isPositive();
                assertThat(done.getInt("outcomes.failed")).isZero();
                assertThat(done.getList("notKept")).isNotEmpty();
                var created = done.getInt("outcomes.created");
                var again = run(upload);
                assertThat(again.getInt("outcomes.created")).isZero();
                assertThat(again.getInt("outcomes.unchanged")).isEqualTo(created);
                assertThat(again.getString("syncCursor")).isNull();
            }
        }
    }
}
