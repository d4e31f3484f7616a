package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line of an NDJSON export, read again. */
public final class ExportedDocument {
    private ExportedDocument() {}

    /** True for what {@link NdjsonWriting} writes of a project. */
    public static boolean is(JsonNode line) {
        return "project".equals(line.path("type").asText())
                && line.path("id").isTextual()
                && line.path("version").isIntegralNumber();
    }

    /** True for its last line. */
    public static boolean ends(JsonNode line) {
        return line.path("_end").asBoolean();
    }

    /** A merge patch (RFC 7396) of ProjectInput with every member that the document shows of it. */
    public static ObjectNode patch(JsonNode document) {
        var patch = JsonNodeFactory.instance.objectNode();
        for (var column : Columns.readable().values()) {
            var value = document.get(column.member());
            if (value == null) continue;
            // an organisation is written by its code
            patch.set(
                    column.member(),
                    column.kind() == Column.Kind.VALUE && value.isObject() ? value.get("code") : value);
        }
        return patch;
    }
}
