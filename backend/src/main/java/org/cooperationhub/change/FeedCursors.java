package org.cooperationhub.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cooperationhub.common.Cursors;

/** Writes and reads the signed cursors of the change feed. */
@ApplicationScoped
public class FeedCursors {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Inject
    Cursors cursors;

    /** A bare position: the {@code Sync-Cursor} of a write, of an export or of a message. */
    public String write(Position position) {
        return write(new FeedCursor(position.epoch(), position.seq(), 0, null, null));
    }

    public String write(FeedCursor cursor) {
        try {
            return cursors.writeFeed(JSON.writeValueAsBytes(cursor));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** 400 for a cursor that was not written here. */
    public FeedCursor read(String cursor) {
        try {
            return JSON.readValue(cursors.readFeed(cursor), FeedCursor.class);
        } catch (IOException broken) {
            throw Cursors.invalid();
        }
    }
}
