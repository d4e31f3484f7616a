package org.cooperationhub.imports;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, in bounded memory; the same file always gives the same rows. */
interface RowReader extends Closeable {
    /** Null after the last one. */
    @Nullable
    ReadRow next() throws IOException, UnreadableFile;

    /** The columns of a table and what cannot be read of them; null for a file without columns. */
    default @Nullable Table table() {
        return null;
    }
}
