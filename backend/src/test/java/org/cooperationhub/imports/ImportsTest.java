package org.cooperationhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.imports.Runs.ended;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Upload.CSV;
import static org.cooperationhub.testing.Upload.NDJSON;
import static org.cooperationhub.testing.Upload.results;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsTest {
    @Inject
    ImportWorker worker;

    @Inject
    ObjectMapper json;

    private String source;

    @BeforeEach
    void fresh() {
        source = Sources.fresh(false, false);
    }

    private JsonPath run(Upload upload) throws InterruptedException {
        return run(upload.sent());
    }

    private JsonPath run(String address) throws InterruptedException {
        return ended(worker, address);
    }

    private String lines(List<? extends Map<String, ?>> items) {
        var text = new StringBuilder();
        for (var each : items) {
            try {
                text.append(json.writeValueAsString(each)).append('\n');
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return text.toString();
    }

    private static String head() {
        return anonymous().get("/changes/checksum").asString();
    }

    private static String address(JsonPath of) {
        return "/imports/" + of.getString("id");
    }

    @Test
    void a_file_is_written_row_by_row_and_reported() throws InterruptedException {
        var items = new ArrayList<>(Sources.items(120));
        items.add(Sources.item(Sources.id(), Map.of("title", Map.of("en", ""))));
        items.add(Sources.item(String.valueOf(items.getFirst().get("externalId")), Sources.content()));
        var done = run(Upload.of(source, NDJSON, lines(items) + "{\"externalId\": \n"));
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertThat(done.getInt("rows.total")).isEqualTo(123);
        assertThat(done.getInt("rows.done")).isEqualTo(123);
        assertThat(done.getInt("outcomes.created")).isEqualTo(120);
        assertThat(done.getInt("outcomes.invalid")).isEqualTo(3);
        assertThat(done.getString("syncCursor")).startsWith("c1.");
        assertThat(done.getList("may")).isEmpty();
        var invalid = results(address(done), "?outcome=invalid");
        assertThat(invalid.stream().map(each -> each.getInt("line"))).containsExactly(121, 122, 123);
        assertThat(invalid.get(0).getString("findings[0].pointer")).startsWith("/title");
        assertThat(invalid.get(0).getString("original")).contains("\"en\":\"\"");
        assertThat(invalid.get(1).getString("findings[0].code")).isEqualTo("repeated-row");
        assertThat(invalid.get(2).getString("findings[0].code")).isEqualTo("malformed-json");
        as(PARTNER)
                .get(Sources.path(source, String.valueOf(items.get(119).get("externalId"))))
                .then()
                .statusCode(200);
        assertThat(results(address(done), "")).hasSize(123);
    }

    @Test
    void the_same_file_again_creates_and_announces_nothing() throws InterruptedException {
        var upload = Upload.of(source, NDJSON, lines(Sources.items(60)));
        assertThat(run(upload).getInt("outcomes.created")).isEqualTo(60);
        var before = anonymous().get("/changes/checksum").asString();
        var head = as(PARTNER).get("/status/dataset").jsonPath().getString("feed.lastSeq");
        var again = run(upload);
        assertThat(again.getInt("outcomes.unchanged")).isEqualTo(60);
        assertThat(again.getString("syncCursor")).isNull();
        assertThat(head()).isEqualTo(before);
        Thread.sleep(5_500);
        var dataset = as(PARTNER).get("/status/dataset").jsonPath();
        assertThat(dataset.getString("feed.lastSeq")).isEqualTo(head);
        var own = "parts.find { it.name == 'sources' }.entries.find { it.name == '" + source + "' }";
        assertThat(dataset.getInt(own + ".count")).isEqualTo(60);
        assertThat(dataset.getString(own + ".lastSuccessAt")).startsWith("20");
    }

    /** A step with what was read of the run that somebody saw. */
    private static Response step(JsonPath seen, String step) {
        return as(PARTNER)
                .header("If-Match", "\"" + seen.getInt("version") + "\"")
                .put(address(seen) + step);
    }

    private static Response committed(JsonPath seen) {
        return step(seen, "/commitment");
    }

    @Test
    void a_dry_run_writes_nothing_until_it_is_committed() throws InterruptedException {
        var items = Sources.items(3);
        var id = String.valueOf(items.getFirst().get("externalId"));
        var dry = run(Upload.of(source, NDJSON, lines(items)).rehearsed());
        assertThat(dry.getInt("outcomes.created")).isEqualTo(3);
        assertThat(dry.getList("may")).isEqualTo(List.of("CHECK", "COMMIT"));
        as(PARTNER).get(Sources.path(source, id)).then().statusCode(404);
        problem(as(PARTNER).put(address(dry) + "/commitment"), 428, "precondition-required");
        committed(dry).then().statusCode(200).body("dryRun", equalTo(false)).body("state", equalTo("queued"));
        committed(dry).then().statusCode(200);
        assertThat(run(address(dry)).getInt("outcomes.created")).isEqualTo(3);
        as(PARTNER).get(Sources.path(source, id)).then().statusCode(200);
        problem(as(PARTNER).header("If-Match", "*").put(address(dry) + "/check"), 409, "wrong-state");
        problem(as(PARTNER).put(address(dry) + "/cancellation"), 409, "wrong-state");
    }

    @Test
    void a_changed_mapping_needs_no_other_upload() throws InterruptedException {
        var text = """
                Kennung;Titre;Statut;Début;Pays;Remarque
                M/1;'=Dorsale;en cours;31/01/2026;Kenya|Sénégal;x
                M/2;Formation;en cours;32/01/2026;Kenya;
                """;
        var dry = run(Upload.of(source, CSV, text).rehearsed());
        assertThat(dry.getInt("outcomes.invalid")).isEqualTo(2);
        assertThat(dry.getList("notKept.path")).contains("Titre", "Remarque");
        assertThat(dry.getList("table.columns.column")).startsWith("Kennung", "Titre");
        assertThat(dry.getString("table.rows[0][2]")).isEqualTo("en cours");
        var mapping = Map.of(
                "columns",
                List.of(
                        Map.of("column", "Kennung", "target", "externalId"),
                        Map.of("column", "Titre", "target", "title.fr"),
                        Map.of("column", "Statut", "target", "activityStatus", "values", Map.of("en cours", "2")),
                        Map.of("column", "Début", "target", "actualStart"),
                        Map.of(
                                "column",
                                "Pays",
                                "target",
                                "countries",
                                "values",
                                Map.of("Kenya", "KE LOCATION", "Sénégal", "SN BENEFICIARY"))),
                "constants",
                Map.of("originalLanguage", "fr"),
                "dateFormat",
                "dd/MM/uuuu",
                "listSeparator",
                "|");
        var path = "/sources/" + source + "/mapping";
        as(PARTNER).get(path).then().body("version", equalTo(0)).body("columns", equalTo(List.of()));
        problem(as(PARTNER).contentType("application/json").body(mapping).put(path), 428, "precondition-required");
        Api.putting(PARTNER, "\"0\"", mapping).put(path).then().statusCode(200).body("version", equalTo(1));
        problem(Api.putting(PARTNER, "\"0\"", mapping).put(path), 412, "precondition-failed");
        step(dry, "/check").then().statusCode(200);
        problem(committed(dry), 412, "precondition-failed");
        problem(step(dry, "/check"), 412, "precondition-failed");
        var checked = run(address(dry));
        assertThat(checked.getInt("outcomes.created")).as(checked.prettify()).isEqualTo(1);
        assertThat(checked.getList("notKept.path")).isEqualTo(List.of("Remarque"));
        var faulty = results(address(dry), "?outcome=invalid").getFirst();
        assertThat(faulty.getString("findings[0].column")).isEqualTo("Début");
        assertThat(faulty.getMap("original")).containsEntry("Kennung", "M/2");
        problem(committed(dry), 412, "precondition-failed");
        committed(checked).then().statusCode(200);
        assertThat(run(address(dry)).getInt("outcomes.created")).isEqualTo(1);
        as(PARTNER)
                .get(Sources.path(source, "M/1"))
                .then()
                .body("project.title.fr", equalTo("=Dorsale"))
                .body("project.activityStatus", equalTo("2"))
                .body("project.actualStart", equalTo("2026-01-31"))
                .body("project.countries.country", equalTo(List.of("KE", "SN")));
        var table = as(PARTNER).get(address(dry) + "/results?format=csv").asString();
        assertThat(table).startsWith("\uFEFFKennung,Titre").contains("'=Dorsale", "result.findings", "error Début");
    }

    @Test
    void a_mapping_that_means_nothing_is_refused() {
        var wrong = Map.of(
                "columns",
                List.of(
                        Map.of("column", "A", "target", "title.en"),
                        Map.of("column", "A", "target", "title.xx"),
                        Map.of("column", "B", "target", "title.en")),
                "dateFormat",
                "bbbb",
                "constants",
                Map.of("id", "1"));
        problem(Api.putting(PARTNER, "*", wrong).put("/sources/" + source + "/mapping"), 422, "validation-failed")
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/columns/1/column",
                                "/columns/1/target",
                                "/columns/2/target",
                                "/constants/id",
                                "/dateFormat")));
    }

    @Test
    void one_key_is_for_one_file() {
        var key = Api.key();
        var first = sent(key, lines(Sources.items(1)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(first.statusCode()).isEqualTo(202);
        var bytes = lines(Sources.items(2)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        problem(sent(key, bytes), 422, "idempotency-key-reused");
        var other = Api.key();
        var one = sent(other, bytes);
        var two = as(PARTNER)
                .contentType(NDJSON)
                .header("Content-Encoding", "gzip")
                .header("Idempotency-Key", other)
                .body(Upload.zipped(bytes))
                .post("/imports?source=" + source);
        assertThat(two.statusCode()).isEqualTo(202);
        assertThat(two.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat((String) two.path("id")).isEqualTo(one.path("id"));
        problem(
                as(PARTNER).contentType(NDJSON).body(bytes).post("/imports?source=" + source),
                400,
                "idempotency-key-missing");
    }

    private io.restassured.response.Response sent(String key, byte[] bytes) {
        return as(PARTNER)
                .contentType(NDJSON)
                .header("Idempotency-Key", key)
                .body(bytes)
                .post("/imports?source=" + source);
    }

    @Test
    void others_neither_send_nor_see() {
        var upload = Upload.of(source, NDJSON, lines(Sources.items(1)));
        problem(upload.request(OTHER_EDITOR).post("/imports"), 404, "not-found");
        var address = upload.sent();
        problem(as(OTHER_EDITOR).get(address), 404, "not-found");
        problem(as(OTHER_EDITOR).get(address + "/results"), 404, "not-found");
        problem(as(OTHER_EDITOR).put(address + "/cancellation"), 404, "not-found");
        as(EDITOR).get("/imports?source=" + source).then().body("items.size()", equalTo(1));
        as(OTHER_EDITOR).get("/imports?source=" + source).then().body("items.size()", equalTo(0));
        as(EDITOR).put(address + "/cancellation").then().body("state", equalTo("cancelled"));
        as(EDITOR).put(address + "/cancellation").then().statusCode(200);
        worker.run();
        as(EDITOR).get(address).then().body("rows.done", equalTo(0)).body("state", equalTo("cancelled"));
    }

    @Test
    void faulty_members_are_left_out_where_that_is_asked_for() throws InterruptedException {
        var data = Sources.content();
        data.put("activityStatus", "9");
        var done = run(Upload.of(source, NDJSON, lines(List.of(Sources.item("S/1", data))))
                .skipping());
        assertThat(done.getInt("outcomes.created")).isEqualTo(1);
        assertThat(done.getInt("findings.warning")).isEqualTo(1);
    }

    @Test
    void a_source_that_is_deactivated_meanwhile_ends_its_imports() throws InterruptedException {
        var address = Upload.of(source, NDJSON, lines(Sources.items(1))).sent();
        as(org.cooperationhub.testing.Account.PLATFORM_ADMIN)
                .header("If-Match", "*")
                .put("/sources/" + source + "/deactivation")
                .then()
                .statusCode(200);
        var failed = run(address);
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem.code")).isEqualTo("wrong-state");
    }
}
