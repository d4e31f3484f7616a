package org.cooperationhub.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cooperationhub.common.ClientSlots;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordExportTest {
    private static final ObjectMapper JSON = TableRow.EXACT;

    @Inject
    Slots slots;

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(json, broken);
        }
    }

    private static List<JsonNode> lines(RequestSpecification caller, String address) {
        var answer = caller.get(address);
        answer.then().statusCode(200).contentType("application/x-ndjson");
        return answer.asString().lines().map(RecordExportTest::tree).toList();
    }

    private static List<String> codes(List<JsonNode> lines) {
        return lines.stream()
                .filter(each -> each.has("code"))
                .map(each -> each.get("code").asText())
                .sorted()
                .toList();
    }

    /** What the feed shows, by id, with type and id as a line of an export has them. */
    private static Map<String, JsonNode> feed(Supplier<RequestSpecification> caller, String type) {
        var shown = new TreeMap<String, JsonNode>();
        var address = "/changes?limit=500&types=" + type;
        for (var more = true; more; ) {
            var page = tree(
                    caller.get().get(address).then().statusCode(200).extract().asString());
            for (var item : page.get("items")) {
                var id = item.get("id").asText();
                if (item.get("op").asText().equals("upsert"))
                    shown.put(
                            id,
                            ((ObjectNode) item.get("data")).put("type", type).put("id", id));
            }
            more = page.get("hasMore").asBoolean();
            address = "/changes?limit=500&cursor=" + page.get("cursor").asText();
        }
        return shown;
    }

    private static void equalsTheFeed(Supplier<RequestSpecification> caller, RecordKind kind) {
        var type = kind.type.key();
        var lines = lines(caller.get(), "/" + kind.plural() + "/export?format=ndjson");
        var end = lines.getLast();
        var exported = new TreeMap<String, JsonNode>();
        lines.subList(0, lines.size() - 1)
                .forEach(each -> exported.put(each.get("id").asText(), each));
        assertThat(exported).isNotEmpty().isEqualTo(feed(caller, type)).hasSize(lines.size() - 1);
        assertThat(lines.stream()
                        .filter(each -> each.has("id"))
                        .map(each -> each.get("id").asText()))
                .isSorted();
        assertThat(end.get("_end").asBoolean()).isTrue();
        assertThat(end.get("count").asInt()).isEqualTo(exported.size());
        // nothing happened since, so that the feed goes on with nothing
        var rest = tree(caller.get()
                .get("/changes?types=" + type + "&cursor=" + end.get("cursor").asText())
                .asString());
        assertThat(rest.get("items")).as(rest.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_line_is_the_document_that_the_feed_shows(RecordKind kind) {
        NewInitiative.registered();
        equalsTheFeed(Api::anonymous, kind);
    }

    /** Documents say what the caller may do. */
    @Test
    void an_editor_exports_what_the_editor_s_feed_shows() {
        NewInitiative.registered();
        equalsTheFeed(() -> as(SECRETARIAT), RecordKind.INITIATIVES);
        assertThat(lines(as(SECRETARIAT), "/initiatives/export").getFirst().get("may"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_says_what_it_is_before_the_first_row(RecordKind kind) {
        for (var form :
                Map.of("ndjson", "application/x-ndjson", "csv", "text/csv").entrySet()) {
            var address = "/" + kind.plural() + "/export";
            var answer = anonymous().header("Accept", form.getValue()).get(address);
            var head = anonymous().head(address + "?format=" + form.getKey());
            for (var each : List.of(answer, head)) {
                each.then().statusCode(200).header("Cache-Control", "no-store");
                assertThat(each.contentType()).startsWith(form.getValue());
                assertThat(each.header("Sync-Cursor")).isNotBlank();
                assertThat(each.header("Content-Disposition"))
                        .matches("attachment; filename=\"" + kind.plural() + "-\\d{4}-\\d\\d-\\d\\d\\." + form.getKey()
                                + "\"");
            }
            assertThat(head.asString()).isEmpty();
        }
        var end = lines(anonymous(), "/" + kind.plural() + "/export").getLast();
        assertThat(anonymous()
                        .get("/changes?types=" + kind.type.key() + "&cursor="
                                + end.get("cursor").asText())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/countries, auMember=true",
        "/countries, 'group=EAC,EASTERN'",
        "/countries, q=gui",
        "/countries, 'code=KE,SN'",
        "/organisations, country=KE",
        "/organisations, actorType=GOVERNMENT",
        "/organisations, q=demo",
        "/initiatives, lang=en"
    })
    void a_filter_chooses_as_in_the_list(String list, String filter) {
        List<String> listed = anonymous()
                .get(list + "?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
        assertThat(listed).isNotEmpty();
        assertThat(codes(lines(anonymous(), list + "/export?" + filter)))
                .containsExactlyElementsOf(listed.stream().sorted().toList());
    }

    @Test
    void proposals_are_chosen_by_their_initiatives() {
        List<String> listed =
                anonymous().get("/initiatives/CN-AF-2021/proposals?limit=200").path("items.code");
        assertThat(listed).isNotEmpty();
        assertThat(codes(lines(anonymous(), "/proposals/export?initiative=CN-AF-2021")))
                .containsExactlyElementsOf(listed.stream().sorted().toList());
        assertThat(lines(anonymous(), "/proposals/export?initiative=NONE")).hasSize(1);
    }

    @Test
    void an_export_goes_on_after_the_last_record_that_arrived() {
        var all = lines(anonymous(), "/countries/export");
        // more than the first piece
        assertThat(all).hasSizeGreaterThan(150);
        var middle = all.size() / 2;
        var rest = lines(
                anonymous(),
                "/countries/export?afterId=" + all.get(middle).get("id").asText());
        assertThat(rest.subList(0, rest.size() - 1)).isEqualTo(all.subList(middle + 1, all.size() - 1));
        assertThat(rest.getLast().get("count").asInt()).isEqualTo(rest.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries/export?colour=red",
                "/countries/export?limit=1",
                "/countries/export?auMember=perhaps",
                "/countries/export?lang=xx",
                "/initiatives/export?code=CN-AF-2021",
                "/initiatives/export?afterId=1",
                "/organisations/export?actorType=ROBOT",
                "/organisations/export?cursor=c1.eyJ",
                "/proposals/export?pillar=DEV",
                "/proposals/export?format=xlsx"
            })
    void a_question_that_means_nothing_is_refused(String address) {
        var answer = anonymous().get(address);
        problem(answer, 400, answer.path("code"));
        problem(
                anonymous().header("Accept", "image/png").get(address.replaceFirst("\\?.*", "")),
                406,
                "not-acceptable");
    }

    @Test
    void exports_of_all_kinds_have_their_places_together() {
        var own = Stream.generate(() -> slots.take("127.0.0.1")).limit(2).toList();
        for (var kind : RecordKind.values())
            problem(anonymous().get("/" + kind.plural() + "/export"), 429, "quota-exceeded");
        own.forEach(ClientSlots.Slot::free);
        for (var i = 0; i < 4; i++) {
            anonymous().head("/countries/export").then().statusCode(200);
            anonymous().get("/countries/export?group=,").then().statusCode(400);
        }
        lines(anonymous(), "/countries/export");
    }

    private static List<CSVRecord> table(String address) throws IOException {
        var answer = anonymous().get(address);
        answer.then().statusCode(200);
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFid,version,code,");
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

    private static Map<String, String> row(String address, String code) throws IOException {
        return table(address).stream()
                .filter(each -> each.get("code").equals(code))
                .findFirst()
                .orElseThrow()
                .toMap();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static String[] languages(String member) {
        return Stream.of("ar", "en", "fr", "pt", "sw", "zh-Hans")
                .map(each -> member + "." + each)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_has_a_row_for_each_line(RecordKind kind) throws IOException {
        var lines = lines(anonymous(), "/" + kind.plural() + "/export");
        var rows = table("/" + kind.plural() + "/export?format=csv");
        assertThat(rows).hasSize(lines.size() - 1);
        for (var i = 0; i < rows.size(); i++)
            for (var member : List.of("id", "version", "code", "status", "updatedAt"))
                assertThat(rows.get(i).get(member))
                        .isEqualTo(lines.get(i).get(member).asText());
        for (var row : rows) for (var cell : row) assertThat(cell).doesNotMatch("(?s)^[=+@\\t\\r＝＋－＠].*");
    }

    @Test
    void a_table_of_countries_has_their_groups() throws IOException {
        var kenya = row("/countries/export?format=csv&lang=fr", "KE");
        assertThat(kenya)
                .containsKeys(languages("name"))
                .containsEntry("iso3", "KEN")
                .containsEntry("numeric", "404")
                .containsEntry("name.fr", "Kenya")
                .containsEntry("auMember", "true")
                .containsEntry("auRegion", "EASTERN");
        var view = anonymous().get("/countries/KE").jsonPath();
        assertThat(cell(kenya, "auRegion.label"))
                .isEqualTo(view.getString("groups.find { it.code == 'EASTERN' }.name.fr"));
        assertThat(cell(kenya, "auRegion.label")).isNotBlank();
        assertThat(tree(cell(kenya, "groups"))).hasSize(view.getList("groups").size());
        assertThat(cell(kenya, "groups.label").split("; ", -1))
                .hasSize(view.getList("groups").size());
    }

    @Test
    void a_table_of_initiatives_has_dates_words_and_no_formula() throws IOException {
        var content = NewInitiative.content();
        content.put("title", Map.of("en", "=1+1", "fr", "Essai"));
        content.put("scopeLevel", "3");
        content.put("sourceUrl", "https://source.example/text");
        posting(SECRETARIAT, content).post("/initiatives").then().statusCode(201);
        var row = row("/initiatives/export?format=csv&lang=fr", String.valueOf(content.get("code")));
        assertThat(row)
                .containsKeys(languages("title"))
                .containsKeys(languages("summary"))
                .containsKeys(languages("issuer"))
                .containsKeys(languages("launchNote"))
                .containsEntry("title.en", "'=1+1")
                .containsEntry("title.fr", "Essai")
                .containsEntry("kind", "INITIATIVE")
                .containsEntry("textDate", "2026-01-31")
                .containsEntry("eventDate", "")
                .containsEntry("datePrecision", "DAY")
                .containsEntry("status", "ADOPTED")
                .containsEntry("sourceUrl", "https://source.example/text")
                .containsEntry("addressedActorTypes", "GOVERNMENT; COMPANY")
                .containsEntry("scopeLevel", "3")
                .doesNotContainKey("may");
        assertThat(cell(row, "addressedActorTypes.label").split("; ", -1))
                .hasSize(2)
                .doesNotContain("GOVERNMENT", "");
        assertThat(cell(row, "scopeLevel.label")).isNotBlank();
        var seeded = row("/initiatives/export?format=csv&lang=en", "CN-AF-2021");
        List<String> pillars = anonymous().get("/initiatives/CN-AF-2021").path("pillars.title.en");
        assertThat(cell(seeded, "pillars.label")).isEqualTo(String.join("; ", pillars));
        assertThat(tree(cell(seeded, "pillars"))).hasSize(pillars.size());
    }

    @Test
    void a_table_of_organisations_has_country_and_website() throws IOException {
        var row = row("/organisations/export?format=csv&lang=sw", "DEMO-KE");
        var view = anonymous().get("/organisations?code=DEMO-KE").jsonPath();
        assertThat(row)
                .containsKeys(languages("name"))
                .containsEntry("name.en", view.getString("items[0].name.en"))
                .containsEntry("country", "KE")
                .containsEntry("country.label", anonymous().get("/countries/KE").path("name.sw"))
                .containsEntry("actorType", view.getString("items[0].actorType"))
                .containsEntry("status", "VERIFIED")
                .containsEntry("demonstration", "true")
                .containsKeys("acronym", "iatiType", "iatiType.label", "website");
        assertThat(cell(row, "actorType.label")).isNotBlank().isNotEqualTo(cell(row, "actorType"));
    }

    @Test
    void a_table_of_proposals_has_their_parents_and_mappings() throws IOException {
        var row = row("/proposals/export?format=csv&lang=fr&initiative=CN-AF-2021", "CN-AF-2021/7");
        var view = anonymous().get("/proposals/CN-AF-2021/7").jsonPath();
        assertThat(row)
                .containsKeys(languages("title"))
                .containsKeys(languages("shortTitle"))
                .containsKeys(languages("summary"))
                .containsEntry("initiative", "CN-AF-2021")
                .containsEntry("number", "7")
                .containsEntry("pillar", view.getString("pillar.code"))
                .containsEntry("slug", view.getString("slug"))
                .containsEntry("title.en", view.getString("title.en"))
                .containsEntry("status", view.getString("status"));
        assertThat(cell(row, "pillar.label")).isNotBlank();
        for (var list : List.of("texts", "mappings", "links"))
            assertThat(tree(cell(row, list)))
                    .as(list)
                    .hasSize(view.getList(list).size());
        assertThat(view.getList("mappings")).isNotEmpty();
        assertThat(cell(row, "mappings.label")).isNotBlank();
    }
}
