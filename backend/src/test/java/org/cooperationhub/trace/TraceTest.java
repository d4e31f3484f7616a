package org.cooperationhub.trace;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** Consulted, contributed, benefited: of a project and of a proposal. */
@QuarkusTest
class TraceTest {
    private final String training = UUID.randomUUID().toString();

    private Draft published() {
        var content = Draft.content("DEMO-KE");
        content.put("proposals", Draft.proposals("CN-AF-2021/13"));
        content.put(
                "consulted",
                List.of(
                        Map.of("organisation", "DEMO-SN", "askedOn", "2026-01-10", "answeredOn", "2026-01-20"),
                        Map.of(
                                "name",
                                "Traders of the border towns",
                                "actorType",
                                "CITIZEN",
                                "country",
                                "KE",
                                "askedOn",
                                "2026-01-10")));
        content.put(
                "inKind",
                List.of(Map.of(
                        "id",
                        training,
                        "organisation",
                        "DEMO-CN",
                        "kind",
                        "TRAINING",
                        "status",
                        "DELIVERED",
                        "receiver",
                        "DEMO-SN",
                        "quantity",
                        30,
                        "unit",
                        "days")));
        content.put(
                "organisations",
                List.of(Map.of(
                        "organisation",
                        "DEMO-KE",
                        "role",
                        "4",
                        "contribution",
                        Map.of("amount", "1000.00", "currency", "KES"))));
        return Draft.published(content);
    }

    private static String light(String ledger) {
        return "lights.find { it.ledger == '" + ledger + "' }";
    }

    @Test
    void a_project_shows_its_three_lights_and_which_kinds_of_actors_took_part() {
        var trace = published().publicPath() + "/trace";
        anonymous()
                .get(trace)
                .then()
                .statusCode(200)
                .body(light("CONSULTED") + ".entries", equalTo(2))
                .body(light("CONSULTED") + ".completed", equalTo(1))
                .body(light("CONTRIBUTED") + ".entries", equalTo(2))
                .body(light("BENEFITED") + ".lit", equalTo(false))
                .body("balance.find { it.actorType == 'CITIZEN' }.consulted", equalTo(1))
                .body("balance.find { it.actorType == 'SOCIAL_ORGANISATION' }.addressed", equalTo(true))
                .body("balance.find { it.actorType == 'SOCIAL_ORGANISATION' }.missing", equalTo(true))
                .body("freshness", equalTo("FRESH"));
        anonymous()
                .get(trace + "/CONSULTED?limit=1")
                .then()
                .body("items.organisation.code", contains("DEMO-SN"))
                .body("items[0].status", equalTo("ANSWERED"));
        anonymous().get(trace + "/CONTRIBUTED").then().body("items.kind", contains("MONEY", "TRAINING"));
        problem(anonymous().get(trace + "/SPENT"), 404, "not-found");
    }

    @Test
    void only_the_receiver_confirms_what_was_delivered_and_that_shows_at_once() {
        var project = published();
        var receipt = project.publicPath() + "/receipts/" + training;
        for (var other : List.of(EDITOR, READER)) problem(as(other).put(receipt), 403, "forbidden");
        problem(as(OTHER_EDITOR).put(project.publicPath() + "/receipts/" + UUID.randomUUID()), 404, "not-found");
        as(OTHER_EDITOR).put(receipt).then().statusCode(200).body("organisation", equalTo("DEMO-SN"));
        as(OTHER_EDITOR).put(receipt).then().statusCode(200);
        anonymous().get(project.publicPath()).then().body("confirmations.part", contains(training));
        anonymous()
                .get(project.publicPath() + "/trace/CONTRIBUTED")
                .then()
                .body("items.find { it.kind == 'TRAINING' }.status", equalTo("CONFIRMED"));
    }

    @Test
    void a_proposal_adds_up_the_projects_that_carry_it_out() {
        published();
        anonymous()
                .get("/proposals/CN-AF-2021/13/trace")
                .then()
                .statusCode(200)
                .body("projects", greaterThanOrEqualTo(1))
                .body(light("CONSULTED") + ".projects", greaterThanOrEqualTo(1))
                .body("freshness", nullValue());
        anonymous()
                .get("/proposals/CN-AF-2021/13/trace/CONSULTED?limit=200")
                .then()
                .body("items.name", hasItem("Traders of the border towns"));
        problem(anonymous().get("/proposals/CN-AF-2021/99/trace"), 404, "not-found");
    }

    @Test
    void a_confirmation_holds_while_the_part_is_the_same() {
        var project = published();
        var receipt = project.publicPath() + "/receipts/" + training;
        as(OTHER_EDITOR).put(receipt).then().statusCode(200);
        var status = "items.find { it.kind == 'TRAINING' }.status";
        var contributed = project.publicPath() + "/trace/CONTRIBUTED";
        List<Map<String, Object>> parts =
                as(EDITOR).get(project.path()).jsonPath().getList("inKind");
        parts.getFirst().put("description", Map.of("en", "In the border towns"));
        var described = project.again()
                .edited(EDITOR, Map.of("inKind", parts))
                .submitted(EDITOR)
                .approved(REVIEWER);
        anonymous().get(contributed).then().body(status, equalTo("CONFIRMED"));
        parts.getFirst().put("quantity", 3000);
        described.edited(EDITOR, Map.of("inKind", parts)).submitted(EDITOR).approved(REVIEWER);
        anonymous().get(project.publicPath()).then().body("confirmations", empty());
        anonymous().get(contributed).then().body(status, equalTo("DELIVERED"));
        as(OTHER_EDITOR).put(receipt).then().statusCode(200);
        anonymous().get(project.publicPath()).then().body("confirmations.part", contains(training));
        anonymous().get(contributed).then().body(status, equalTo("CONFIRMED"));
    }

    private static Map<String, Object> transaction(String type, String day, String amount, String member, String who) {
        return Map.of(
                "type",
                type,
                "date",
                day,
                "valueDate",
                day,
                "value",
                Map.of("amount", amount, "currency", "USD"),
                member,
                who);
    }

    @Test
    void money_of_transactions_is_a_contribution_where_none_is_stated() {
        var content = Draft.content("DEMO-KE");
        content.put(
                "organisations",
                List.of(Map.of(
                        "organisation",
                        "DEMO-KE",
                        "role",
                        "4",
                        "contribution",
                        Map.of("amount", "1000.00", "currency", "KES"))));
        var providing = "providerOrganisation";
        content.put(
                "transactions",
                List.of(
                        transaction("2", "2026-01-01", "77.00", providing, "DEMO-KE"),
                        transaction("11", "2026-02-01", "500.00", providing, "DEMO-CN"),
                        transaction("1", "2026-03-01", "200.00", providing, "DEMO-CN"),
                        transaction("1", "2026-04-01", "150.00", providing, "DEMO-CN"),
                        transaction("1", "2026-05-01", "20.00", "providerName", "A foundation"),
                        transaction("4", "2026-06-01", "300.00", providing, "DEMO-SN")));
        anonymous()
                .get(Draft.published(content).publicPath() + "/trace/CONTRIBUTED")
                .then()
                .statusCode(200)
                .body("items.kind", contains("MONEY", "MONEY", "MONEY"))
                .body("items.value.amount", contains("1000.00", "500.00", "20.00"))
                .body("items[1].organisation.code", equalTo("DEMO-CN"))
                .body("items[1].from", equalTo("2026-02-01"))
                .body("items[1].until", equalTo("2026-04-01"))
                .body("items[2].name", equalTo("A foundation"));
    }
}
