package org.cooperationhub.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The committed {@code openapi.yaml}: its operations, and whether an answer is what it promises. */
public final class Contract {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private final JsonNode document;

    /** One operation of the contract. */
    public record Operation(String id, String method, String path, JsonNode content) {}

    private Contract(JsonNode document) {
        this.document = document;
    }

    public static Contract committed() {
        try {
            return of(Files.readString(Path.of("../openapi.yaml")));
        } catch (IOException missing) {
            throw new UncheckedIOException("openapi.yaml stands beside the backend", missing);
        }
    }

    public static Contract of(String yaml) {
        try {
            return new Contract(new YAMLMapper().readTree(yaml));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public JsonNode document() {
        return document;
    }

    /** By operation id. */
    public Map<String, Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (!METHODS.contains(each.getKey())) return;
                    var id = each.getValue().path("operationId").asText(each.getKey() + " " + path.getKey());
                    operations.put(id, new Operation(id, each.getKey(), path.getKey(), each.getValue()));
                }));
        return operations;
    }

    /** What of an answer is not as the contract says: its status, its type, every member; empty if all is right. */
    public List<String> faults(Operation operation, Response answer) {
        var promised = operation.content().at("/responses/" + answer.statusCode());
        if (promised.isMissingNode()) return List.of(operation.id() + " does not promise " + answer.statusCode());
        if (answer.asByteArray().length == 0) return List.of();
        var type = answer.contentType().split(";", -1)[0];
        var content = promised.path("content");
        var schema = content.has("*/*")
                ? content.at("/*~1*/schema")
                : content.path(type).path("schema");
        if (schema.isMissingNode()) return List.of(operation.id() + " does not promise " + type);
        if (!type.endsWith("json") || content.has("*/*")) return List.of();
        try {
            return faults(schema, new ObjectMapper().readTree(answer.asByteArray()), operation.id());
        } catch (IOException broken) {
            return List.of(operation.id() + " is no JSON");
        }
    }

    /** What of {@code value} is not as {@code schema} says. Members that the schema does not know are faults too. */
    public List<String> faults(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref"))
            return faults(document.at(schema.get("$ref").asText().substring(1)), value, at);
        if (schema.has("anyOf")) {
            var first = new ArrayList<String>();
            for (var each : schema.get("anyOf")) {
                var found = faults(each, value, at);
                if (found.isEmpty()) return found;
                first.addAll(found);
            }
            return first;
        }
        var faults = new ArrayList<String>();
        if (schema.has("type") && !typed(schema.get("type"), value))
            return List.of(at + " is " + value.getNodeType() + ", not " + schema.get("type"));
        if (schema.has("enum") && !value.isNull() && !contains(schema.get("enum"), value))
            faults.add(at + " is " + value + ", not one of " + schema.get("enum"));
        if (value.isArray())
            for (var i = 0; i < value.size(); i++)
                faults.addAll(faults(schema.path("items"), value.get(i), at + "/" + i));
        if (value.isObject()) members(schema, value, at, faults);
        return faults;
    }

    private void members(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.path("required").forEach(each -> {
            if (!value.has(each.asText())) faults.add(at + " lacks " + each.asText());
        });
        value.properties().forEach(each -> {
            var place = at + "/" + each.getKey();
            var known = schema.path("properties").path(each.getKey());
            if (!known.isMissingNode()) faults.addAll(faults(known, each.getValue(), place));
            else if (schema.path("additionalProperties").isObject())
                faults.addAll(faults(schema.get("additionalProperties"), each.getValue(), place));
            else if (schema.has("properties")) faults.add(place + " is not in the contract");
        });
    }

    private static boolean contains(JsonNode all, JsonNode value) {
        for (var each : all) if (each.asText().equals(value.asText())) return true;
        return false;
    }

    private static boolean typed(JsonNode types, JsonNode value) {
        if (types.isTextual()) return typed(types.asText(), value);
        for (var each : types) if (typed(each.asText(), value)) return true;
        return false;
    }

    private static boolean typed(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
