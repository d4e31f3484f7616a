package org.cooperationhub.export;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.cooperationhub.publication.PublishedRows.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an export, piece by piece; of long documents fewer at a time, so that a piece is never large. The next
 * one is read while the last one is sent.
 */
final class Pieces {
    private static final int MOST_ROWS = 1_000;
    private static final int FIRST_ROWS = 100;
    private static final long MOST_BYTES = 4L << 20;
    private final Source source;
    private @Nullable UUID last;
    private int most = FIRST_ROWS;
    private final Executor executor;
    private CompletableFuture<List<Row>> waiting;
    private boolean finished;

    /** Where the rows come from. */
    interface Source {
        /** The next rows after this id in the order of ids; fewer than asked for mean that there are no more. */
        List<Row> after(@Nullable UUID last, int most);
    }

    /** Reads the first piece, so that a failure of it can still be answered with a problem. */
    Pieces(Source source, @Nullable UUID after, Executor executor) {
        this.source = source;
        this.last = after;
        this.executor = executor;
        this.waiting = CompletableFuture.completedFuture(read());
    }

    /** Empty after the last one. */
    List<Row> next() {
        try {
            var next = waiting.join();
            waiting = CompletableFuture.supplyAsync(this::read, executor);
            return next;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private List<Row> read() {
        if (finished) return List.of();
        var piece = source.after(last, most);
        finished = piece.size() < most;
        if (piece.isEmpty()) return piece;
        last = piece.getLast().id();
        var bytes = piece.stream().mapToLong(each -> each.body().length).sum();
        most = (int) Math.clamp(MOST_BYTES * piece.size() / Math.max(bytes, 1), 1, MOST_ROWS);
        return piece;
    }
}
