package org.cooperationhub.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.cooperationhub.common.Hashes;

/** One form for all spellings of a JSON value: members by name, no white space. */
final class Canonical {
    private Canonical() {}

    /** SHA-256 of that form. */
    static byte[] hash(JsonNode value) {
        var text = new StringBuilder(1024);
        write(value, text);
        return Hashes.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonNode value, StringBuilder to) {
        switch (value) {
            case ObjectNode object -> {
                to.append('{');
                var members = new TreeMap<String, JsonNode>();
                object.properties().forEach(each -> members.put(each.getKey(), each.getValue()));
                members.forEach((name, each) -> {
                    to.append(TextNode.valueOf(name)).append(':');
                    write(each, to);
                    to.append(',');
                });
                to.append('}');
            }
            case ArrayNode array -> {
                to.append('[');
                for (var each : array) {
                    write(each, to);
                    to.append(',');
                }
                to.append(']');
            }
            default -> to.append(value);
        }
    }
}
