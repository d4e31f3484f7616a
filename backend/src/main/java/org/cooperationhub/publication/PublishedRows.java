package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The documents of published projects in the order of their ids, for whoever reads all of them: some rows at a time,
 * each time by a statement of its own, so that nothing stays open however long the reader takes.
 */
@ApplicationScoped
public class PublishedRows {
    @Inject
    ReadModel reads;

    /** Which projects; made once for all pieces, so that all answer the same question. */
    public static final class Question {
        private final Selection selection;

        private Question(Selection selection) {
            this.selection = selection;
        }
    }

    /** @param body the JSON of a {@code ProjectView}, as every reader gets it */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Row(UUID id, byte[] body) {}

    /** 400 for a filter that means nothing. */
    public Question question(PublishedFilter filter) {
        return new Question(Selection.of(filter));
    }

    /** The next documents after this id, so many at most; fewer mean that there are no more. */
    public List<Row> after(Question question, @Nullable UUID last, int most) {
        return reads.list(
                Matching.documents(question.selection, last, most),
                row -> new Row(Ids.of(row.getBytes(1)), Objects.requireNonNull(row.getBytes(2))));
    }
}
