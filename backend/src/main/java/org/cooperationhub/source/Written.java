package org.cooperationhub.source;

import java.util.UUID;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item inside the transaction that wrote it.
 *
 * @param record our id; null where there is none
 * @param project its row, where it was read
 * @param problem why it was refused, or what of it was left out
 */
record Written(
        Item item,
        Outcome outcome,
        @Nullable UUID record,
        @Nullable Project project,
        @Nullable ProblemException problem) {

    static Written refused(Item item, ProblemException problem) {
        var outcome = switch (problem.code()) {
            case WRONG_STATE, PRECONDITION_FAILED, DUPLICATE -> Outcome.CONFLICT;
            default -> Outcome.INVALID;
        };
        return new Written(item, outcome, null, null, problem);
    }
}
