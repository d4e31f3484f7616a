package org.cooperationhub.project;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a new published revision tells of progress: the first one does, and one with another status, other dates,
 * milestones, transactions, contributions in kind or benefits. A mended text is none.
 */
final class Progress {
    private Progress() {}

    static boolean between(@Nullable ProjectRevision before, ProjectRevision after) {
        return before == null || !told(before).equals(told(after));
    }

    private static List<@Nullable Object> told(ProjectRevision from) {
        return Arrays.asList(
                from.activityStatus,
                from.plannedStart,
                from.actualStart,
                from.plannedEnd,
                from.actualEnd,
                List.copyOf(from.milestones),
                List.copyOf(from.transactions),
                List.copyOf(from.inKind),
                List.copyOf(from.benefits));
    }
}
