package org.cooperationhub.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Contract;
import org.junit.jupiter.api.Test;

/** The committed contract is the one that the API serves, and it is complete. */
@QuarkusTest
class ContractTest {
    private static final Contract COMMITTED = Contract.committed();

    @Test
    void the_committed_contract_is_the_one_that_is_served() {
        var served = Contract.of(
                given().get("/openapi").then().statusCode(200).extract().asString());
        assertThat(served.operations().keySet())
                .isEqualTo(COMMITTED.operations().keySet());
        assertThat(different(COMMITTED.document(), served.document(), ""))
                .as("run `make contract`")
                .isEmpty();
    }

    /** The places where two documents differ, in whatever order their members stand. */
    private static List<String> different(JsonNode one, JsonNode other, String at) {
        if (one.isObject() && other.isObject()) {
            var places = new ArrayList<String>();
            one.properties()
                    .forEach(each -> places.addAll(
                            different(each.getValue(), other.path(each.getKey()), at + "/" + each.getKey())));
            other.fieldNames().forEachRemaining(each -> {
                if (!one.has(each)) places.add(at + "/" + each + " is new");
            });
            return places;
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            var places = new ArrayList<String>();
            for (var i = 0; i < one.size(); i++) places.addAll(different(one.get(i), other.get(i), at + "/" + i));
            return places;
        }
        return one.asText().equals(other.asText()) && one.getNodeType() == other.getNodeType()
                ? List.of()
                : List.of(at + ": " + one + " became " + other);
    }

    @Test
    void every_operation_is_named_described_and_secured() {
        for (var each : COMMITTED.operations().values()) {
            assertThat(each.content().path("operationId").asText())
                    .as(each.path())
                    .matches("[a-z][A-Za-z]+");
            for (var member : List.of("summary", "description"))
                assertThat(each.content().path(member).asText())
                        .as(each.id() + " " + member)
                        .isNotBlank();
            assertThat(each.content().path("tags")).as(each.id()).hasSize(1);
            assertThat(each.content().path("security")).as(each.id()).isNotEmpty();
            each.content().path("parameters").forEach(parameter -> {
                var told = resolved(parameter);
                if (!told.path("in").asText().equals("path"))
                    assertThat(told.path("description").asText())
                            .as(each.id() + " " + told)
                            .isNotBlank();
            });
        }
    }

    @Test
    void every_answer_and_every_body_has_an_example_that_fits_its_schema() {
        var faults = new ArrayList<String>();
        for (var each : COMMITTED.operations().values()) {
            var media = new HashMap<String, JsonNode>();
            each.content()
                    .path("requestBody")
                    .path("content")
                    .properties()
                    .forEach(type -> media.put(each.id() + " request " + type.getKey(), type.getValue()));
            each.content()
                    .path("responses")
                    .properties()
                    .forEach(response -> response.getValue()
                            .path("content")
                            .properties()
                            .forEach(type -> media.put(
                                    each.id() + " " + response.getKey() + " " + type.getKey(), type.getValue())));
            media.forEach((place, type) -> {
                var examples = examples(type);
                if (examples.isEmpty()) faults.add(place + " has no example");
                if (place.contains("json"))
                    examples.forEach(example -> faults.addAll(COMMITTED.faults(type.get("schema"), example, place)));
            });
        }
        assertThat(faults).isEmpty();
    }

    private static List<JsonNode> examples(JsonNode media) {
        var all = new ArrayList<JsonNode>();
        if (media.has("example")) all.add(media.get("example"));
        media.path("examples").forEach(each -> all.add(resolved(each).path("value")));
        return all;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? COMMITTED.document().at(node.get("$ref").asText().substring(1))
                : node;
    }

    @Test
    void every_operation_tells_the_problems_it_can_answer_with() {
        var always = List.of("400", "500", "503");
        var written = Map.of(
                "patch", List.of("401", "403", "404", "409", "412", "413", "415", "422", "428"),
                "post", List.of("401", "403", "409", "413", "415", "422"),
                "put", List.of("401", "403", "404", "409"),
                "delete", List.of("401", "403", "404", "409"),
                "get", List.of("304", "406"));
        for (var each : COMMITTED.operations().values()) {
            var matched = each.content().path("parameters").toString().contains("IfMatch");
            var statuses = new ArrayList<String>();
            each.content().path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses)
                    .as(each.id())
                    .containsAll(always)
                    .containsAll(written.getOrDefault(each.method(), List.of()).stream()
                            // no body, nothing wrong with it
                            .filter(status -> each.content().has("requestBody")
                                    || !List.of("413", "415").contains(status))
                            .filter(status -> each.path().contains("{") || !status.equals("404"))
                            .toList());
            if (matched) assertThat(statuses).as(each.id()).contains("412", "428");
            if (each.path().contains("{")) assertThat(statuses).as(each.id()).contains("404");
            for (var status : statuses)
                if (status.compareTo("400") >= 0)
                    assertThat(each.content()
                                    .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as(each.id() + " " + status)
                            .endsWith("/Problem");
        }
    }
}
