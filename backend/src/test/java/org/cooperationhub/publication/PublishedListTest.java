package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Api.putting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and counts over the children of one parent, so that no other test's projects are among them. */
@QuarkusTest
class PublishedListTest {
    /** Name of the counts, name of the filter. */
    private static final Map<String, String> FACETS = Map.ofEntries(
            Map.entry("countries", "country"),
            Map.entry("countryRoles", "countryRole"),
            Map.entry("initiatives", "initiative"),
            Map.entry("pillars", "pillar"),
            Map.entry("proposals", "proposal"),
            Map.entry("activityStatuses", "activityStatus"),
            Map.entry("organisations", "organisation"),
            Map.entry("participants", "participant"),
            Map.entry("actorTypes", "actorType"),
            Map.entry("sectors", "sector"),
            Map.entry("sectorCategories", "sectorCategory"),
            Map.entry("sdgTargets", "sdgTarget"),
            Map.entry("sdgGoals", "sdgGoal"),
            Map.entry("markers", "marker"),
            Map.entry("groups", "group"),
            Map.entry("collaborationTypes", "collaborationType"),
            Map.entry("scopeLevels", "scopeLevel"),
            Map.entry("startYears", "startYear"));

    private static @Nullable String family;
    private static final List<Draft> PROJECTS = new ArrayList<>();

    @BeforeEach
    void publish() {
        if (family != null) return;
        var parent = "TEST-" + UUID.randomUUID();
        for (var n = 0; n < 7; n++) PROJECTS.add(Draft.published(content(n, parent)));
        family = parent;
    }

    private static Map<String, Object> content(int n, String parent) {
        var content = Draft.content("DEMO-KE");
        content.put("title", Map.of("en", (n % 2 == 0 ? "Even " : "odd ") + UUID.randomUUID()));
        content.put("relatedProjects", List.of(Map.of("type", "1", "project", parent)));
        content.put("activityStatus", n < 3 ? "2" : "1");
        content.put("actualStart", n < 3 ? "2026-0" + (n + 1) + "-15" : null);
        content.put("plannedStart", n == 6 ? "2025-06-01" : "2026-03-01");
        content.put(
                "countries",
                List.of(
                                country("KE", "LOCATION"),
                                country("SN", n < 4 ? "BENEFICIARY" : "LOCATION"),
                                country("CN", "PROVIDER"))
                        .subList(0, n == 5 ? 1 : n == 1 ? 3 : 2));
        content.put(
                "proposals",
                n % 3 == 0 ? Draft.proposals("CN-AF-2021/1") : Draft.proposals("CN-AF-2021/1", "CN-AF-2021/7"));
        content.put("sectors", List.of(Map.of("vocabulary", "1", "code", n < 2 ? "22020" : "22040")));
        content.put("sdgs", List.of(Map.of("target", n < 5 ? "9.c" : "9.1")));
        content.put("markers", List.of(Map.of("marker", "1", "significance", n < 3 ? "1" : "0")));
        content.put("groups", List.of(Map.of("group", "WOMEN", "significance", n < 2 ? 1 : 0)));
        if (n == 4) content.put("scopeLevel", "4");
        if (n == 2)
            content.put(
                    "organisations",
                    List.of(
                            Map.of("organisation", "DEMO-SN", "role", "4"),
                            Map.of("name", "A company", "actorType", "COMPANY", "role", "1")));
        return content;
    }

    private static Map<String, Object> country(String code, String role) {
        return Map.of("country", code, "role", role);
    }

    private static JsonPath list(String query) {
        return anonymous()
                .get("/projects?limit=200&count=exact&parent=" + family + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Set<String> codes(String query) {
        var page = list(query);
        List<String> codes = page.getList("items.code");
        assertThat(codes).as(query).doesNotHaveDuplicates().hasSize(page.getInt("page.total"));
        return new HashSet<>(codes);
    }

    private static Map<String, Map<String, Integer>> facets(String query) {
        var json = anonymous()
                .get("/projects/facets?parent=" + family + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(json.getInt("total")).as(query).isEqualTo(codes(query).size());
        var all = new TreeMap<String, Map<String, Integer>>();
        FACETS.keySet().forEach(name -> {
            var counts = new TreeMap<String, Integer>();
            List<Map<String, Object>> rows = json.getList(name);
            rows.forEach(row ->
                    counts.put(String.valueOf(row.get("code")), Integer.parseInt(String.valueOf(row.get("projects")))));
            all.put(name, counts);
        });
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&country=KE",
                "&country=SN",
                "&country=SN,CN",
                "&countryRole=BENEFICIARY",
                "&country=SN&countryRole=BENEFICIARY",
                "&country=SN,KE&countryRole=LOCATION,PROVIDER",
                "&country=SN&activityStatus=2",
                "&country=SN,CN&activityStatus=1,2&proposal=CN-AF-2021/7",
                "&proposal=CN-AF-2021/7&marker=1",
                "&freshness=FRESH",
                "&startDateFrom=2026-02-01",
                "&sector=22020&q=even",
                "&actorType=COMPANY",
                "&scopeLevel=4"
            })
    void every_count_is_the_number_of_projects_that_the_list_gives(String query) {
        var facets = facets(query);
        FACETS.forEach((name, parameter) -> {
            var counts = Objects.requireNonNull(facets.get(name));
            var rest = query.replaceAll("&" + parameter + "=[^&]*", "");
            counts.forEach((code, number) -> assertThat(codes(rest + "&" + parameter + "=" + code))
                    .as("%s %s under %s", name, code, query)
                    .hasSize(number));
            // whatever has a code that is not chosen yet is counted under one
            if (!query.contains(parameter + "=") && name.equals("activityStatuses"))
                assertThat(counts.values().stream().mapToInt(each -> each).sum())
                        .as(name)
                        .isEqualTo(codes(query).size());
        });
        assertThat(Objects.requireNonNull(facets.get("countries"))).as(query).isNotEmpty();
    }

    @Test
    void each_code_finds_the_projects_that_have_it() {
        var expected = new HashMap<String, List<Integer>>();
        expected.put("country=CN", List.of(1));
        expected.put("country=CN,SN", List.of(0, 1, 2, 3, 4, 6));
        expected.put("country=SN&activityStatus=2", List.of(0, 1, 2));
        expected.put("countryRole=PROVIDER", List.of(1));
        expected.put("country=SN&countryRole=LOCATION", List.of(4, 6));
        expected.put("country=CN&countryRole=LOCATION", List.of());
        expected.put("pillar=CN-AF-2021/DEV", List.of(0, 1, 2, 3, 4, 5, 6));
        expected.put("proposal=CN-AF-2021/7", List.of(1, 2, 4, 5));
        expected.put("initiative=WIC-2020", List.of());
        expected.put("participant=DEMO-SN", List.of(2));
        expected.put("organisation=DEMO-SN", List.of());
        expected.put("actorType=COMPANY", List.of(2));
        expected.put("sector=22020", List.of(0, 1));
        expected.put("sectorCategory=220", List.of(0, 1, 2, 3, 4, 5, 6));
        expected.put("sdgTarget=9.1", List.of(5, 6));
        expected.put("sdgGoal=9", List.of(0, 1, 2, 3, 4, 5, 6));
        expected.put("marker=1", List.of(0, 1, 2));
        expected.put("group=WOMEN", List.of(0, 1));
        expected.put("scopeLevel=4", List.of(4));
        expected.put("startYear=2025", List.of(6));
        expected.put("startDateFrom=2026-02-01&startDateTo=2026-03-01", List.of(1, 3, 4, 5));
        expected.put("endDateTo=2027-02-27", List.of());
        expected.put("updatedFrom=2026-01-01&updatedTo=2199-12-31", List.of(0, 1, 2, 3, 4, 5, 6));
        expected.put("updatedTo=2026-01-01", List.of());
        expected.put("freshness=OVERDUE,DUE", List.of());
        expected.put("q=EVEN&country=KE", List.of(0, 2, 4, 6));
        expected.put("country=XX", List.of());
        expected.forEach((query, numbers) -> assertThat(codes("&" + query))
                .as(query)
                .isEqualTo(new HashSet<>(
                        numbers.stream().map(n -> PROJECTS.get(n).code()).toList())));
    }

    @ParameterizedTest
    @CsvSource({
        "-updatedAt, updatedAt, -1",
        "updatedAt, updatedAt, 1",
        "code, code, 1",
        "-code, code, -1",
        "title, title.en, 1",
        "-title, title.en, -1",
        "startDate, start, 1",
        "-startDate, start, -1"
    })
    void every_record_comes_once_in_order_and_the_last_page_holds_the_last(String sort, String by, int direction) {
        for (var query : List.of("", "&country=SN,CN,KE", "&country=KE&proposal=CN-AF-2021/1&initiative=CN-AF-2021"))
            for (var limit : List.of(1, 3, 7)) {
                var found = new ArrayList<Map<String, Object>>();
                String cursor = null;
                do {
                    var request = anonymous().queryParam("limit", limit);
                    if (cursor != null) request.queryParam("cursor", cursor);
                    var page = request.get("/projects?sort=" + sort + "&parent=" + family + query);
                    page.then().statusCode(200);
                    found.addAll(page.jsonPath().getList("items"));
                    cursor = page.path("page.nextCursor");
                    if (cursor != null) page.then().header("Link", containsString("rel=\"next\""));
                } while (cursor != null);
                assertThat(found).hasSize(7);
                assertThat(found).extracting(each -> each.get("id")).doesNotHaveDuplicates();
                var order = Comparator.<Map<String, Object>, String>comparing(each -> key(each, by));
                assertThat(found).as(sort).isSortedAccordingTo(direction > 0 ? order : order.reversed());
            }
    }

    private static String key(Map<String, Object> item, String by) {
        return switch (by) {
            // as the database sorts: case does not matter
            case "title.en" ->
                item.get("title") instanceof Map<?, ?> title
                        ? String.valueOf(title.get("en")).toLowerCase(java.util.Locale.ROOT)
                        : "";
            case "start" -> String.valueOf(item.get(item.get("actualStart") == null ? "plannedStart" : "actualStart"));
            default -> String.valueOf(item.get(by));
        };
    }

    @Test
    void a_cursor_belongs_to_its_list() {
        String cursor =
                anonymous().get("/projects?limit=1&country=KE&parent=" + family).path("page.nextCursor");
        for (var other : List.of("&country=SN", "&country=KE&sort=title", "", "&country=KE&q=a"))
            problem(
                    anonymous().get("/projects?limit=1&parent=" + family + other + "&cursor=" + cursor),
                    400,
                    "invalid-cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, unknown-parameter",
        "country=, invalid-parameter",
        "startDateFrom=yesterday, invalid-parameter",
        "updatedTo=2026-02-30, invalid-parameter",
        "freshness=OLD, invalid-parameter",
        "budgetFrom=much, invalid-parameter",
        "sort=colour, invalid-parameter",
        "publication=DRAFT, invalid-parameter",
        "mine=true&sector=22020, invalid-parameter",
        "mine=true&budgetTo=1, invalid-parameter",
        "id=1, invalid-parameter",
        "id=01a200c8-5af5-7253-b068-f058d216e36c&country=KE, invalid-parameter",
        "id=01a200c8-5af5-7253-b068-f058d216e36c&limit=1, invalid-parameter",
        "mine=true&id=01a200c8-5af5-7253-b068-f058d216e36c, invalid-parameter"
    })
    void a_question_that_means_nothing_is_refused(String query, String code) {
        problem(as(EDITOR).get("/projects?" + query), 400, code);
    }

    @Test
    void counts_take_the_filters_of_the_list_and_nothing_of_its_pages() {
        for (var unknown : List.of("limit=1", "cursor=a", "sort=title", "count=exact", "mine=true", "colour=red"))
            problem(anonymous().get("/projects/facets?" + unknown), 400, "unknown-parameter");
    }

    @Test
    void projects_are_read_by_their_ids_in_one_go() {
        var one = PROJECTS.get(3).id();
        var other = PROJECTS.get(0).id();
        var missing = UUID.randomUUID().toString();
        anonymous()
                .get("/projects?id=" + String.join(",", one, missing, other, one))
                .then()
                .statusCode(200)
                .body("items.id", contains(one, other))
                .body("notFound", contains(missing))
                .body("page.total", equalTo(2))
                .body("page.nextCursor", nullValue());
        anonymous().get("/projects?limit=1").then().body("notFound", nullValue());
    }

    @Test
    void a_project_that_is_taken_back_leaves_every_list_and_count() {
        var parent = "TEST-" + UUID.randomUUID();
        var content = content(0, parent);
        content.put("startYear", null);
        content.remove("startYear");
        var before = counts();
        var project = Draft.published(content);
        assertThat(total(parent)).isEqualTo(1);
        assertThat(counts()).isNotEqualTo(before);
        putting(ORG_ADMIN, project.again().etag(), Map.of("reason", Map.of("en", "A mistake")))
                .put("/projects/" + project.id() + "/unpublication")
                .then()
                .statusCode(200);
        assertThat(total(parent)).isZero();
        assertThat(counts()).isEqualTo(before);
        anonymous().get("/projects?parent=" + parent).then().body("items", empty());
        project.again().submitted(EDITOR).approved(org.cooperationhub.testing.Account.REVIEWER);
        assertThat(total(parent)).isEqualTo(1);
    }

    private static int total(String parent) {
        return anonymous()
                .get("/projects?limit=1&count=exact&parent=" + parent)
                .jsonPath()
                .getInt("page.total");
    }

    private static Map<String, Object> counts() {
        return anonymous().get("/projects/facets").jsonPath().getMap("");
    }
}
