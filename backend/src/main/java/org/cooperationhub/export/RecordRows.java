package org.cooperationhub.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.publication.PublishedRows.Row;
import org.jspecify.annotations.Nullable;

/** The documents of records as the change feed shows them, in the order of their ids. */
final class RecordRows implements Pieces.Source {
    private static final String ID = "{\"id\":\"";
    private final Ids ids;
    private final ResourceDocuments documents;
    private final ObjectMapper json;

    /** Which records. */
    interface Ids {
        /** The next ids after this one, so many at most; fewer mean that there are no more. */
        List<UUID> after(@Nullable UUID last, int most);
    }

    RecordRows(Ids ids, ResourceDocuments documents, ObjectMapper json) {
        this.ids = ids;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public List<Row> after(@Nullable UUID last, int most) {
        var rows = new ArrayList<Row>();
        for (var from = last; ; ) {
            var wanted = most - rows.size();
            var found = ids.after(from, wanted);
            var known = documents.of(found);
            for (var id : found) {
                var document = known.get(id);
                // gone since its id was read, which does not end the export
                if (document != null) rows.add(new Row(id, body(id, document)));
            }
            if (found.size() < wanted || rows.size() == most) return rows;
            from = found.getLast();
        }
    }

    /** A country is known by its code everywhere but in the feed; with the id, its line is found in a copy of it. */
    private byte[] body(UUID id, Object document) {
        try {
            var text = json.writeValueAsString(document);
            return (text.startsWith(ID) ? text : ID + id + "\"," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
