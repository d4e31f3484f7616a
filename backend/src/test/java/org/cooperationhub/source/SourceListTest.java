package org.cooperationhub.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceListTest {
    @Inject
    Statements statements;

    @Test
    void the_projects_of_a_source_are_listed_by_its_ids_page_by_page_and_counted() {
        var source = Sources.fresh(false, false);
        var path = "/sources/" + source;
        as(EDITOR)
                .get(path + "/activity")
                .then()
                .statusCode(200)
                .body("projects", equalTo(0))
                .body("lastSuccessAt", nullValue());
        for (var id : List.of("b/2", "a/1", "c")) Sources.put(source, id, Sources.content());
        Sources.sending(PARTNER, Sources.content()).delete(Sources.path(source, "c"));
        var first = as(EDITOR).get(path + "/projects?limit=2&count=exact");
        first.then()
                .statusCode(200)
                .body("items.externalId", contains("a/1", "b/2"))
                .body("items.publication", contains("DRAFT", "DRAFT"))
                .body("items[0].title", notNullValue())
                .body("page.total", equalTo(3));
        as(EDITOR)
                .queryParam("cursor", first.<String>path("page.nextCursor"))
                .get(path + "/projects?limit=2")
                .then()
                .body("items.externalId", contains("c"))
                .body("items[0].deletedAt", notNullValue());
        as(EDITOR)
                .get(path + "/activity")
                .then()
                .body("projects", equalTo(2))
                .body("deleted", equalTo(1))
                .body("lastSuccessAt", notNullValue());
        assertThat(statements.of(() -> as(EDITOR).get(path + "/projects?limit=200")))
                .isLessThanOrEqualTo(statements.of(() -> as(EDITOR).get(path + "/projects?limit=1")));
        problem(as(OTHER_EDITOR).get(path + "/projects"), 404, "not-found");
        problem(as(OTHER_EDITOR).get(path + "/activity"), 404, "not-found");
    }

    @Test
    void whoever_reads_a_source_is_told_what_may_be_done_with_it() {
        var path = "/sources/" + Sources.fresh(false, false);
        as(EDITOR).get(path).then().body("may", equalTo(List.of()));
        as(ORG_ADMIN).get(path).then().body("may", contains("EDIT", "DEACTIVATE"));
        as(PLATFORM_ADMIN).get(path).then().body("may", contains("EDIT", "DEACTIVATE", "TRUST"));
        as(ORG_ADMIN).header("If-Match", "*").put(path + "/deactivation");
        as(ORG_ADMIN).get(path).then().body("may", contains("EDIT", "ACTIVATE"));
    }
}
