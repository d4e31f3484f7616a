package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 50, 200})
    void every_record_comes_once_and_the_last_page_holds_the_last(int limit) {
        var address = limit < 7 ? "/countries?group=EAC,SADC" : "/countries";
        var codes = new ArrayList<String>();
        String cursor = null;
        do {
            var request = anonymous().queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(address);
            page.then().statusCode(200).body("page.limit", equalTo(limit));
            codes.addAll(page.jsonPath().getList("items.code"));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        List<String> whole =
                anonymous().queryParam("limit", 200).get(address).jsonPath().getList("items.code");
        assertThat(codes).doesNotHaveDuplicates().startsWith(whole.toArray(String[]::new));
        var total =
                anonymous().queryParam("count", "exact").get(address).jsonPath().getInt("page.total");
        assertThat(codes).hasSize(total);
    }

    @Test
    void a_page_that_is_exactly_full_has_no_successor() {
        var size = anonymous().get("/initiatives/CN-AF-2021/proposals?limit=16");
        size.then().body("items.size()", equalTo(16)).body("page.nextCursor", nullValue());
        anonymous()
                .get("/initiatives/CN-AF-2021/proposals?limit=15")
                .then()
                .body("items.size()", equalTo(15))
                .body("items[14].number", equalTo(15))
                .body("page.nextCursor", org.hamcrest.Matchers.startsWith("k1."));
    }

    @Test
    void larger_limits_are_taken_as_200_and_50_is_the_default() {
        anonymous()
                .get("/countries?limit=99999999999")
                .then()
                .body("page.limit", equalTo(200))
                .body("items.size()", equalTo(200));
        anonymous().get("/countries").then().body("page.limit", equalTo(50)).body("items.size()", equalTo(50));
    }

    @Test
    void the_total_is_counted_when_asked_for() {
        anonymous().get("/countries").then().body("page.total", nullValue()).body("page.totalIsCapped", nullValue());
        anonymous()
                .get("/countries?count=exact&limit=1")
                .then()
                .body("page.total", equalTo(251))
                .body("page.totalIsCapped", equalTo(false));
        anonymous()
                .get("/countries?count=capped&auMember=true&limit=1")
                .then()
                .body("page.total", equalTo(55))
                .body("page.totalIsCapped", equalTo(false));
        as(EDITOR)
                .get("/projects?mine=true&count=exact&country=KE,SN&proposal=CN-AF-2021/1")
                .then()
                .statusCode(200);
    }

    @Test
    void a_cursor_serves_its_own_list_alone() {
        String cursor = anonymous().get("/countries?limit=2&group=SADC").path("page.nextCursor");
        anonymous()
                .queryParam("cursor", cursor)
                .get("/countries?limit=5&group=SADC")
                .then()
                .statusCode(200);
        for (var other : List.of(
                "/countries?limit=2", "/countries?group=EAC", "/countries?group=SADC&auMember=true", "/organisations"))
            problem(anonymous().queryParam("cursor", cursor).get(other), 400, "invalid-cursor")
                    .body("errors[0].parameter", equalTo("cursor"));
        var middle = cursor.length() / 2;
        var changed = cursor.charAt(middle) == 'A' ? 'B' : 'A';
        for (var tampered : List.of(
                cursor.substring(0, middle) + changed + cursor.substring(middle + 1),
                cursor.substring(0, cursor.length() - 2),
                cursor + "AA",
                cursor.substring(3),
                "k1.",
                "k1.!!!",
                "x"))
            problem(
                    anonymous().queryParam("cursor", tampered).get("/countries?limit=2&group=SADC"),
                    400,
                    "invalid-cursor");
    }

    @Test
    void a_cursor_of_one_order_does_not_serve_another() {
        for (var i = 0; i < 2; i++) Draft.fresh();
        String cursor = as(EDITOR).get("/projects?mine=true&limit=1&sort=title").path("page.nextCursor");
        problem(
                as(EDITOR).queryParam("cursor", cursor).get("/projects?mine=true&limit=1&sort=-title"),
                400,
                "invalid-cursor");
        problem(anonymous().queryParam("cursor", cursor).get("/projects?limit=1&sort=title"), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-updatedAt", "updatedAt", "title", "-title", "code", "-code"})
    void pages_stay_stable_while_others_write(String sort) {
        var mark = UUID.randomUUID().toString();
        var expected = new ArrayList<String>();
        for (var i = 0; i < 5; i++) expected.add(titled(mark, 2 * i));
        var seen = new ArrayList<String>();
        String cursor = null;
        var turn = 0;
        do {
            var request = as(EDITOR)
                    .queryParam("mine", true)
                    .queryParam("q", mark)
                    .queryParam("limit", 2)
                    .queryParam("sort", sort);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/projects");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.path("page.nextCursor");
            titled(mark, 2 * turn++ + 1);
        } while (cursor != null && turn < 10);
        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
    }

    private static String titled(String mark, int number) {
        var content = Draft.content("DEMO-KE");
        content.put("title", Map.of("en", "%02d %s".formatted(number, mark)));
        return Draft.by(EDITOR, content).id();
    }

    @Test
    void the_order_is_the_one_asked_for() {
        var mark = UUID.randomUUID().toString();
        for (var number : List.of(3, 1, 2)) titled(mark, number);
        var address = "/projects?mine=true&q=" + mark + "&sort=";
        List<String> up = as(EDITOR).get(address + "title").jsonPath().getList("items.title.en");
        List<String> down = as(EDITOR).get(address + "-title").jsonPath().getList("items.title.en");
        assertThat(up).hasSize(3).isSorted().isEqualTo(down.reversed());
        List<String> latest = as(EDITOR).get(address + "-updatedAt").jsonPath().getList("items.updatedAt");
        assertThat(latest).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
        List<String> standard =
                as(EDITOR).get("/projects?mine=true&q=" + mark).jsonPath().getList("items.updatedAt");
        assertThat(standard).isEqualTo(latest);
    }
}
