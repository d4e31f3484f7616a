package org.cooperationhub.export;

import java.io.IOException;
import java.util.List;
import org.cooperationhub.publication.PublishedRows;
import org.jspecify.annotations.Nullable;

/** An export being written in one form. Closing frees what it holds; it does not make the export whole. */
interface Writing extends AutoCloseable {
    /** Before the first row. */
    default void start() throws IOException {}

    void rows(List<PublishedRows.Row> rows) throws IOException;

    /** What makes it whole: without it a reader knows that something is missing. */
    void end(long count, @Nullable String cursor) throws IOException;

    @Override
    default void close() throws IOException {}
}
