package org.cooperationhub.organisation;

import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationTest {
    @Test
    void the_demonstration_organisations_are_listed_by_name_and_marked() {
        anonymous()
                .get("/organisations?q=Demonstration")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("DEMO-CN", "DEMO-KE", "DEMO-SN", "DEMO-SEC")))
                .body("items.demonstration", everyItem(equalTo(true)));
    }

    @Test
    void an_organisation_shows_its_public_fields_alone() {
        String id = anonymous().get("/organisations?code=DEMO-KE").path("items[0].id");
        anonymous()
                .get("/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("code", equalTo("DEMO-KE"))
                .body("actorType", equalTo("GOVERNMENT"))
                .body("iatiType", equalTo("10"))
                .body("country", equalTo("KE"))
                .body("status", equalTo("VERIFIED"))
                .body("name.fr", not(nullValue()))
                .body(
                        "keySet()",
                        equalTo(Set.of(
                                "id",
                                "version",
                                "code",
                                "name",
                                "nameInfo",
                                "acronym",
                                "actorType",
                                "iatiType",
                                "country",
                                "website",
                                "identifiers",
                                "status",
                                "mergedInto",
                                "demonstration",
                                "updatedAt")));
    }

    @Test
    void organisations_are_found_by_country_kind_and_name() {
        anonymous()
                .get("/organisations?q=Demonstration&actorType=GOVERNMENT,COMPANY")
                .then()
                .body("items.code", equalTo(List.of("DEMO-CN", "DEMO-KE")));
        anonymous()
                .get("/organisations?country=SN,KE&actorType=TECHNICAL_COMMUNITY")
                .then()
                .body("items.code", equalTo(List.of("DEMO-SN")));
        anonymous().get("/organisations?q=secretariat").then().body("items.code", equalTo(List.of("DEMO-SEC")));
        anonymous().get("/organisations?q=nothing").then().body("items", hasSize(0));
    }

    @Test
    void organisations_are_found_by_their_codes_at_most_200_at_once() {
        anonymous()
                .get("/organisations?code=DEMO-SN,DEMO-KE,NOBODY")
                .then()
                .body("items.code", containsInAnyOrder("DEMO-KE", "DEMO-SN"));
        problem(anonymous().get("/organisations?code="), 400, "invalid-parameter");
        var many = IntStream.rangeClosed(1, 201).mapToObj(each -> "A" + each).collect(Collectors.joining(","));
        problem(anonymous().get("/organisations?code=" + many), 400, "invalid-parameter");
    }

    @Test
    void the_secretariat_has_no_country() {
        anonymous().get("/organisations?q=secretariat").then().body("items[0].country", nullValue());
    }
}
