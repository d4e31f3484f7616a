package org.cooperationhub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.OTHER_READER;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectListTest {
    @Test
    void working_revisions_are_listed_to_those_who_may_see_them() {
        var draft = Draft.fresh();
        var address = "/projects?mine=true&limit=200&q="
                + as(EDITOR).get(draft.path()).path("title.en");
        for (var insider : List.of(EDITOR, ORG_ADMIN, PARTNER, REVIEWER, PLATFORM_ADMIN))
            as(insider).get(address).then().body("items.code", contains(draft.code()));
        for (var stranger : List.of(READER, OTHER_EDITOR, OTHER_READER, SECRETARIAT))
            as(stranger).get(address).then().statusCode(200).body("items", empty());
        problem(anonymous().get(address), 401, "unauthenticated");
        as(REVIEWER).get(address + "&publication=SUBMITTED").then().body("items", empty());
        as(REVIEWER).get(address + "&publication=SUBMITTED,DRAFT").then().body("items", hasSize(1));
        anonymous().get(address.replace("mine=true&", "")).then().body("items", empty());
    }

    @Test
    void a_published_project_is_found_by_everybody_and_counted() {
        var before = facet("countries", "TD");
        var content = Draft.content("DEMO-KE");
        content.put(
                "countries",
                List.of(Map.of("country", "TD", "role", "PROVIDER"), Map.of("country", "KE", "role", "LOCATION")));
        content.put("proposals", Draft.proposals("CN-AF-2021/12"));
        content.put("activityStatus", "2");
        var project = Draft.published(content);
        assertThat(facet("countries", "TD")).isEqualTo(before + 1);
        for (var query : List.of(
                "country=TD",
                "country=ZM,TD&organisation=DEMO-KE",
                "proposal=CN-AF-2021/12",
                "initiative=CN-AF-2021&country=TD",
                "organisation=DEMO-KE&country=TD&activityStatus=2,3",
                "q=" + Draft.title(content)))
            anonymous()
                    .get("/projects?limit=200&" + query)
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem(project.code()))
                    .body("items.publication", everyItem(equalTo("PUBLISHED")));
        for (var query :
                List.of("proposal=CN-AF-2021/1", "initiative=WIC-2020", "organisation=DEMO-SN", "activityStatus=1"))
            anonymous()
                    .get("/projects?limit=200&country=TD&" + query)
                    .then()
                    .statusCode(200)
                    .body("items.code", not(hasItem(project.code())));
    }

    private static int facet(String name, String code) {
        List<Map<String, Object>> counts = anonymous()
                .get("/projects/facets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(name);
        return counts.stream()
                .filter(each -> code.equals(each.get("code")))
                .mapToInt(each -> Integer.parseInt(String.valueOf(each.get("projects"))))
                .sum();
    }

    @Test
    void the_search_looks_at_titles_and_not_at_how_they_are_stored() {
        var mark = UUID.randomUUID().toString();
        var content = Draft.content("DEMO-KE");
        content.put("title", Map.of("en", "100% of " + mark, "fr", "Été_" + mark));
        var project = Draft.by(EDITOR, content);
        for (var found :
                List.of(mark, "100% of " + mark, "été_" + mark, "OF " + mark.toUpperCase(java.util.Locale.ROOT)))
            as(EDITOR)
                    .queryParam("q", found)
                    .get("/projects?mine=true")
                    .then()
                    .body("items.code", contains(project.code()));
        for (var stored : List.of("ORIGINAL", "COURTESY", "sourceHash", "\"kind\"", "{"))
            as(EDITOR)
                    .queryParam("q", stored)
                    .get("/projects?mine=true&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.code", not(hasItem(project.code())));
        as(EDITOR)
                .queryParam("q", "1_0% of " + mark)
                .get("/projects?mine=true")
                .then()
                .body("items", empty());
    }

    @Test
    void a_summary_and_a_view_of_one_project_agree() {
        var project = Draft.published();
        Map<String, Object> summary = anonymous()
                .queryParam("limit", 200)
                .queryParam("sort", "-code")
                .queryParam("organisation", "DEMO-KE")
                .get("/projects")
                .jsonPath()
                .getMap("items.find { it.code == '" + project.code() + "' }");
        Map<String, Object> view =
                anonymous().get(project.publicPath()).jsonPath().getMap("");
        assertThat(summary).isNotEmpty().allSatisfy((member, value) -> {
            if (!List.of("countries", "proposals").contains(member))
                assertThat(view).containsEntry(member, value);
        });
    }

    @Test
    void projects_are_public_for_every_account_alike() {
        var project = Draft.published();
        for (var account : Account.values())
            as(account).get(project.publicPath()).then().statusCode(200).body("code", equalTo(project.code()));
        for (var reader : List.of(READER, OTHER_READER))
            as(reader).get("/projects?limit=200&sort=-updatedAt").then().body("items.code", hasItems(project.code()));
    }

    @Test
    void a_project_is_found_by_its_code() {
        var project = Draft.published();
        anonymous()
                .queryParam("q", project.code())
                .get("/projects?limit=200")
                .then()
                .body("items.code", hasItem(project.code()));
        as(EDITOR)
                .queryParam("q", project.code().toLowerCase(java.util.Locale.ROOT))
                .get("/projects?mine=true&limit=200")
                .then()
                .body("items.code", hasItem(project.code()));
    }
}
