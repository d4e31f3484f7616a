package org.cooperationhub.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/** The documents as they are kept, with their type before them, and a last line with their number. */
final class NdjsonWriting implements Writing {
    private final OutputStream out;
    private final byte[] type;
    private final ObjectMapper json;

    /** @param cursor of the feed, from which on its reader has to read; null for rows that the feed does not have */
    record End(boolean _end, long count, @Nullable String cursor) {}

    NdjsonWriting(OutputStream out, String type, ObjectMapper json) {
        this.out = out;
        this.type = ("{\"type\":\"" + type + "\",").getBytes(StandardCharsets.UTF_8);
        this.json = json;
    }

    @Override
    public void rows(List<PublishedRows.Row> rows) throws IOException {
        for (var each : rows) {
            out.write(type);
            // the document's own opening brace stands before the type
            out.write(each.body(), 1, each.body().length - 1);
            out.write('\n');
        }
    }

    @Override
    public void end(long count, @Nullable String cursor) throws IOException {
        out.write(json.writeValueAsBytes(new End(true, count, cursor)));
        out.write('\n');
    }
}
