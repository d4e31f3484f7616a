package org.cooperationhub.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cooperationhub.common.ClientSlots;
import org.cooperationhub.common.Ids;
import org.cooperationhub.iati.ActivityFile;
import org.cooperationhub.iati.UnreadableXml;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.IatiSchema;
import org.cooperationhub.testing.Rich;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportTest {
    private static final String PATH = "/api/v1/projects/export";
    private static final String FAMILY = "TEST-" + UUID.randomUUID();
    private static final List<Draft> PROJECTS = new ArrayList<>();

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Slots slots;

    @TempDir
    Path directory;

    /** Three projects, the first with something of everything. */
    @BeforeEach
    void publish() {
        if (!PROJECTS.isEmpty()) return;
        var rich = Rich.content();
        rich.put("relatedProjects", List.of(Map.of("type", "1", "project", FAMILY)));
        PROJECTS.add(Draft.published(rich));
        for (var title : List.of("=cmd|' /C calc'!A0", "＝1+1")) {
            var content = Draft.content("DEMO-KE");
            content.put("title", Map.of("en", title));
            content.put("relatedProjects", List.of(Map.of("type", "1", "project", FAMILY)));
            PROJECTS.add(Draft.published(content));
        }
    }

    private static Response export(String query) {
        var answer = anonymous().get("/projects/export?parent=" + FAMILY + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> ids() {
        return PROJECTS.stream().map(Draft::id).sorted().toList();
    }

    private List<JsonNode> lines(Response answer) {
        return answer.asString()
                .lines()
                .map(each -> {
                    try {
                        return json.readTree(each);
                    } catch (IOException broken) {
                        throw new IllegalStateException(each, broken);
                    }
                })
                .toList();
    }

    @Test
    void every_line_is_the_document_that_readers_get_and_the_last_one_ends_them() {
        var answer = export("&format=ndjson");
        answer.then().contentType("application/x-ndjson").header("Cache-Control", "no-store");
        assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"projects-.*\\.ndjson\"");
        var lines = answer.asString().lines().toList();
        assertThat(lines).hasSize(4);
        for (var i = 0; i < 3; i++) {
            var stored = anonymous().get("/projects/" + ids().get(i)).asString();
            assertThat(lines.get(i)).isEqualTo("{\"type\":\"project\"," + stored.substring(1));
        }
        var end = lines(answer).getLast();
        assertThat(end.get("_end").asBoolean()).isTrue();
        assertThat(end.get("count").asInt()).isEqualTo(3);
        assertThat(end.get("cursor").asText())
                .isEqualTo(answer.header("Sync-Cursor"))
                .isNotBlank();
        assertThat(answer.asString()).doesNotContain("Somebody Secret", "somebody@ministry-ke.example");
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson, application/x-ndjson",
        "text/csv, text/csv",
        "application/geo+json, application/geo+json",
        "application/xml, application/xml",
        "'text/plain;q=0.5, */*;q=0.1', application/x-ndjson"
    })
    void the_form_is_what_the_client_accepts(String accepted, String type) {
        var answer = anonymous().header("Accept", accepted).get("/projects/export?parent=" + FAMILY);
        answer.then().statusCode(200);
        assertThat(answer.contentType()).startsWith(type);
    }

    @Test
    void a_filter_chooses_as_in_the_list() {
        for (var query : List.of(
                "&country=CN", "&activityStatus=2", "&sector=22020", "&q=backbone", "&country=KE&activityStatus=2")) {
            List<String> listed = anonymous()
                    .get("/projects?sort=code&parent=" + FAMILY + query)
                    .jsonPath()
                    .getList("items.id");
            assertThat(lines(export("&format=ndjson" + query)).stream()
                            .filter(each -> each.has("id"))
                            .map(each -> each.get("id").asText())
                            .toList())
                    .as(query)
                    .hasSize(1)
                    .isEqualTo(listed);
        }
        assertThat(lines(export("&format=ndjson&country=XX"))).hasSize(1);
    }

    @Test
    void an_export_goes_on_after_the_last_project_that_arrived() {
        var rest = lines(export("&format=ndjson&afterId=" + ids().getFirst()));
        assertThat(rest.stream()
                        .filter(each -> each.has("id"))
                        .map(each -> each.get("id").asText()))
                .containsExactlyElementsOf(ids().subList(1, 3));
        assertThat(rest.getLast().get("count").asInt()).isEqualTo(2);
        var everything = lines(anonymous().get("/projects/export?format=ndjson"));
        assertThat(everything).hasSizeGreaterThanOrEqualTo(4);
        var all = everything.subList(0, everything.size() - 1).stream()
                .map(each -> each.get("id").asText())
                .toList();
        assertThat(all).isSorted().doesNotHaveDuplicates().containsAll(ids());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format=pdf",
                "afterId=1",
                "lang=xx",
                "colour=red",
                "limit=1",
                "sort=title",
                "mine=true",
                "startDateFrom=never"
            })
    void a_question_that_means_nothing_is_refused(String query) {
        var answer = anonymous().get("/projects/export?" + query);
        problem(answer, 400, answer.path("code"));
    }

    @Test
    void what_nobody_writes_is_not_acceptable() {
        problem(anonymous().header("Accept", "image/png").get("/projects/export"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "ndjson, HTTP_1_1",
        "csv, HTTP_1_1",
        "geojson, HTTP_1_1",
        "iati-xml, HTTP_1_1",
        "ndjson, HTTP_2",
        "csv, HTTP_2"
    })
    void the_wire_carries_gzip_for_whoever_takes_it(String format, HttpClient.Version version)
            throws IOException, InterruptedException {
        var query = URI.create(
                RestAssured.baseURI + ":" + RestAssured.port + PATH + "?format=" + format + "&parent=" + FAMILY);
        try (var client = HttpClient.newBuilder().version(version).build()) {
            var zipped = client.send(
                    HttpRequest.newBuilder(query)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
            var plain = new String(
                    new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(plain).contains(PROJECTS.getFirst().id());
        }
    }

    private static List<CSVRecord> table(Response answer) throws IOException {
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFid,");
        try (var parser = CSVParser.parse(
                new StringReader(text.substring(1)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void a_table_has_codes_and_their_words_and_no_formula() throws IOException {
        var answer = export("&format=csv&lang=fr");
        assertThat(answer.contentType())
                .isEqualToIgnoringCase("text/csv; charset=utf-8")
                .isNotNull();
        var rows = table(answer);
        assertThat(rows).hasSize(3);
        var rich = rows.stream()
                .filter(each -> each.get("id").equals(PROJECTS.getFirst().id()))
                .findFirst()
                .orElseThrow();
        assertThat(rich.get("lead")).isEqualTo("DEMO-KE");
        assertThat(rich.get("activityStatus")).isEqualTo("2");
        assertThat(rich.get("activityStatus.label")).isEqualTo("Actif");
        assertThat(rich.get("countries")).isEqualTo("CN PROVIDER; KE LOCATION 60.5; SN BENEFICIARY 39.5");
        assertThat(rich.get("countries.label")).isEqualTo("Chine; Kenya; Sénégal");
        assertThat(rich.get("title.zh-Hans")).isEqualTo("骨干网");
        assertThat(rich.get("summary.en")).isEqualTo("A line\nof fibre.");
        assertThat(rich.get("description.en")).startsWith("'=2+5");
        assertThat(rows.stream().map(each -> each.get("title.en")).toList()).contains("'=cmd|' /C calc'!A0", "'＝1+1");
        for (var row : rows) for (var cell : row) assertThat(cell).doesNotMatch("(?s)^[=+@\\t\\r＝＋－＠].*");
        var bytes = answer.asByteArray();
        assertThat(Arrays.copyOf(bytes, 4)).containsExactly(0xEF, 0xBB, 0xBF, 'i');
        assertThat(rich.get("plannedStart") + rich.get("plannedStartPrecision")).isEqualTo("2026-01-01DAY");
        assertThat(rich.get("actualStart") + rich.get("actualStartPrecision")).isEqualTo("2026-02-01MONTH");
        assertThat(rich.get("plannedEnd") + rich.get("plannedEndPrecision")).isEqualTo("2028-01-01YEAR");
        assertThat(answer.asString()).contains("\r\n").doesNotContain("somebody@");
    }

    /** As it goes over the wire: the number of rows comes after them. */
    @Test
    void the_number_of_rows_follows_a_table() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + PATH + "?format=csv&parent=" + FAMILY
                                    + " HTTP/1.1\r\nHost: a\r\nTE: trailers\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).containsIgnoringCase("trailer: export-count");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT)).endsWith("0\r\nexport-count: 3\r\n\r\n");
        }
    }

    @Test
    void a_table_that_comes_back_changes_nothing() throws IOException {
        var rows = table(export("&format=csv"));
        for (var project : PROJECTS) {
            var row = rows.stream()
                    .filter(each -> each.get("id").equals(project.id()))
                    .findFirst()
                    .orElseThrow();
            unchanged(project, TableRow.of(row.toMap()));
        }
    }

    private void unchanged(Draft project, TableRow read) throws IOException {
        assertThat(read.faults()).isEmpty();
        var before = org.cooperationhub.testing.Api.as(org.cooperationhub.testing.Account.EDITOR)
                .get(project.path());
        var current = TableRow.EXACT.readTree(before.asByteArray());
        var patch = PublicParts.restored(current, read.patch());
        assertThat(patch.remove("lead").asText()).isEqualTo("DEMO-KE");
        var after = org.cooperationhub.testing.Api.patching(
                        org.cooperationhub.testing.Account.EDITOR, before.header("ETag"), patch.toString())
                .patch(project.path());
        after.then().statusCode(200);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void documents_that_are_not_public_are_not_lost_when_a_table_comes_back() throws IOException {
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
        var parent = "TEST-" + UUID.randomUUID();
        content.put("relatedProjects", List.of(Map.of("type", "1", "project", parent)));
        var project = Draft.published(content);
        for (var format : List.of("csv", "ndjson", "geojson", "iati-xml"))
            assertThat(anonymous()
                            .get("/projects/export?format=" + format + "&parent=" + parent)
                            .asString())
                    .doesNotContain("Hidden", "/hidden");
        var row = table(anonymous().get("/projects/export?format=csv&parent=" + parent))
                .getFirst();
        unchanged(project, TableRow.of(row.toMap()));
    }

    @Test
    void a_workbook_has_a_sheet_for_each_kind_of_part_and_texts_that_stay_texts() throws IOException {
        var answer = export("&format=xlsx");
        var entries = new TreeMap<String, String>();
        var file = Files.write(directory.resolve("export.xlsx"), answer.asByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList())
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        var names = entries.get("xl/workbook.xml");
        for (var sheet : List.of("projects", "countries", "proposals", "budgets", "transactions", "results", "end"))
            assertThat(names).contains("name=\"" + sheet + "\"");
        var all = String.join("\n", entries.values());
        assertThat(all)
                .contains("=2+5 is no formula", "=cmd|", "250000.00", "Demonstration", "Built")
                .doesNotContain("<f>", "somebody@");
        var projects = entries.get("xl/worksheets/sheet1.xml");
        assertThat(projects).contains("plannedEndPrecision", ">YEAR<", ">MONTH<");
        assertThat(projects).contains("t=\"inlineStr\"").doesNotContain("t=\"s\"");
        assertThat(entries.get("xl/worksheets/sheet12.xml")).contains("<v>3</v>");
    }

    @Test
    void places_and_lines_are_features() throws IOException {
        var collection = json.readTree(export("&format=geojson").asByteArray());
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).hasSize(2);
        assertThat(collection.at("/features/0/geometry"))
                .isEqualTo(json.readTree("{\"type\":\"Point\",\"coordinates\":[39.67,-4.05]}"));
        assertThat(collection.at("/features/1/geometry/type").asText()).isEqualTo("LineString");
        assertThat(collection.at("/features/0/properties/code").asText())
                .isEqualTo(PROJECTS.getFirst().code());
        assertThat(collection.at("/end/count").asInt()).isEqualTo(3);
    }

    @Test
    void activities_are_one_document_that_can_be_read_again() throws IOException, UnreadableXml {
        var answer = export("&format=iati-xml").asByteArray();
        var read = new ArrayList<String>();
        try (var file = new ActivityFile(new ByteArrayInputStream(answer), each -> true)) {
            for (var each = file.next(); each != null; each = file.next()) read.add(String.valueOf(each.project()));
        }
        assertThat(read).isEqualTo(ids());
        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("<!-- end: 3 activities;");
        IatiSchema.require();
        assertThat(IatiSchema.faults(answer)).isEmpty();
    }

    @Test
    void a_client_has_two_exports_at_a_time_and_the_instance_eight() {
        var own = Stream.generate(() -> slots.take("127.0.0.1")).limit(2).toList();
        problem(anonymous().get("/projects/export"), 429, "quota-exceeded").header("Retry-After", "30");
        own.getFirst().free();
        own.getFirst().free();
        export("");
        export("");
        own.getLast().free();
        var others = Stream.iterate(0, each -> each + 1)
                .limit(8)
                .map(each -> slots.take("other " + each / 2))
                .toList();
        problem(anonymous().get("/projects/export"), 429, "quota-exceeded");
        others.forEach(ClientSlots.Slot::free);
        export("");
    }

    @Test
    void a_place_is_free_again_however_the_export_ended() throws IOException {
        for (var i = 0; i < 3; i++) {
            anonymous().head("/projects/export?parent=" + FAMILY).then().statusCode(200);
            problem(anonymous().get("/projects/export?startDateFrom=never"), 400, "invalid-parameter");
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET " + PATH + "?format=csv HTTP/1.1\r\nHost: a\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isPositive();
            }
        }
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(20), () -> {
            while (anonymous().get("/projects/export?parent=" + FAMILY).statusCode() != 200) Thread.sleep(200);
        });
        var both = List.of(slots.take("127.0.0.1"), slots.take("127.0.0.1"));
        both.forEach(ClientSlots.Slot::free);
    }

    /** Large enough that the first ones are on their way before the last one is met. */
    @Test
    void a_failure_resets_the_connection_or_is_a_problem_before_the_first_byte() throws Exception {
        var parent = "TEST-" + UUID.randomUUID();
        var all = new ArrayList<Draft>();
        for (var i = 0; i < 3; i++) {
            var content = new HashMap<String, Object>(Draft.content("DEMO-KE"));
            content.put("relatedProjects", List.of(Map.of("type", "1", "project", parent)));
            for (var member : List.of("description", "objectives", "targetGroups", "otherDescription"))
                content.put(member, Map.of("en", random(9_000), "fr", random(9_000), "sw", random(9_000)));
            all.add(Draft.published(content));
        }
        var last = all.stream().map(Draft::id).max(String::compareTo).orElseThrow();
        var body = replace(last, "{\"id\":".getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var query = HttpRequest.newBuilder(URI.create(
                            RestAssured.baseURI + ":" + RestAssured.port + PATH + "?format=csv&parent=" + parent))
                    .build();
            assertThatThrownBy(() -> client.send(query, BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
            var before = all.stream().map(Draft::id).sorted().toList().get(1);
            problem(
                    anonymous().get("/projects/export?format=csv&parent=" + parent + "&afterId=" + before),
                    500,
                    "internal");
        } finally {
            replace(last, body);
        }
        assertThat(table(anonymous().get("/projects/export?format=csv&parent=" + parent)))
                .hasSize(3);
    }

    private static String random(int length) {
        var random = new java.util.Random(length);
        var letters = new char[length];
        for (var i = 0; i < length; i++) letters[i] = (char) ('a' + random.nextInt(26));
        return new String(letters);
    }

    private byte[] replace(String id, byte[] body) throws SQLException {
        var key = Ids.bytes(UUID.fromString(id));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select body from project_document where project_id = ?");
                var update = connection.prepareStatement("update project_document set body = ? where project_id = ?")) {
            select.setBytes(1, key);
            byte[] before;
            try (var row = select.executeQuery()) {
                row.next();
                before = row.getBytes(1);
            }
            update.setBytes(1, body);
            update.setBytes(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
            return Arrays.copyOf(before, before.length);
        }
    }
}
