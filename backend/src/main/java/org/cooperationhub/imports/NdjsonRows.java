package org.cooperationhub.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Words;
import org.cooperationhub.export.ExportedDocument;
import org.jspecify.annotations.Nullable;

/** An item of a batch on each line, or a project of an export. A line that is no JSON is refused by itself. */
final class NdjsonRows implements RowReader {
    static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final Lines lines;
    private final Bodies bodies;
    private final int most;
    private int number;

    NdjsonRows(InputStream from, Bodies bodies, int most) {
        this.lines = new Lines(from, most);
        this.bodies = bodies;
        this.most = most;
    }

    @Override
    public @Nullable ReadRow next() throws IOException {
        while (lines.next()) {
            var text = text();
            if (text.isBlank() && !lines.tooLong()) continue;
            if (lines.tooLong()) {
                var start = text.substring(0, Math.min(text.length(), 200)) + "…";
                return refused(start, Finding.of("row-too-large", most));
            }
            var read = read(text);
            if (read != null) return read;
        }
        return null;
    }

    private String text() {
        var text = new String(lines.bytes(), StandardCharsets.UTF_8);
        if (lines.number() == 1 && text.startsWith("\uFEFF")) text = text.substring(1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Null for the line that ends an export. */
    private @Nullable ReadRow read(String text) {
        ObjectNode line;
        try {
            line = bodies.object(text.getBytes(StandardCharsets.UTF_8));
        } catch (ProblemException malformed) {
            var fault = malformed.faults().isEmpty() ? null : malformed.faults().getFirst();
            var detail = fault == null ? Words.say("malformed-json.detail") : fault.detail();
            return refused(text, new Finding(Finding.ERROR, "malformed-json", "", null, detail, 1));
        }
        if (ExportedDocument.ends(line)) return null;
        if (!ExportedDocument.is(line)) return new ReadRow(++number, lines.number(), text, line, null, List.of());
        var id = line.get("id").textValue();
        var item = JsonNodeFactory.instance.objectNode();
        item.put("externalId", line.path("code").asText(id));
        item.set("ifVersion", line.get("version"));
        item.set("data", ExportedDocument.patch(line));
        var record = ID.matcher(id).matches() ? UUID.fromString(id) : null;
        return new ReadRow(++number, lines.number(), text, item, record, List.of());
    }

    private ReadRow refused(String text, Finding finding) {
        return ReadRow.refused(++number, lines.number(), text, List.of(finding));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
