package org.cooperationhub.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An export that can begin: its first rows are read.
 *
 * @param cursor position of the feed from before the first row; null for rows that the feed does not have
 */
record Export(@Nullable String cursor, Pieces pieces, Form form) {
    /** How it is written. */
    interface Form {
        Writing open(OutputStream to) throws IOException;
    }

    /** Answers the number of records written. */
    long write(OutputStream to) throws IOException {
        var count = 0L;
        try (var writing = form.open(to)) {
            writing.start();
            for (var piece = pieces.next(); !piece.isEmpty(); piece = pieces.next()) {
                writing.rows(piece);
                count += piece.size();
            }
            writing.end(count, cursor);
        }
        return count;
    }
}
