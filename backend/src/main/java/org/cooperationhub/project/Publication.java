package org.cooperationhub.project;

import java.util.Map;
import java.util.Set;

/**
 * Editorial state: DRAFT → SUBMITTED → KEYS_PENDING → PUBLISHED, or back as RETURNED; a published project may be
 * UNPUBLISHED, any without open keys ARCHIVED (domain sheet, state machines). The moves are those of a revision.
 */
public enum Publication {
    DRAFT,
    SUBMITTED,
    KEYS_PENDING,
    RETURNED,
    PUBLISHED,
    UNPUBLISHED,
    ARCHIVED;

    private static final Map<Publication, Set<Publication>> MOVES = Map.of(
            DRAFT, Set.of(SUBMITTED, ARCHIVED),
            RETURNED, Set.of(SUBMITTED, ARCHIVED),
            SUBMITTED, Set.of(DRAFT, RETURNED, KEYS_PENDING, ARCHIVED),
            KEYS_PENDING, Set.of(RETURNED, PUBLISHED),
            PUBLISHED, Set.of(UNPUBLISHED, ARCHIVED),
            UNPUBLISHED, Set.of(),
            ARCHIVED, Set.of());

    public boolean mayBecome(Publication next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean editable() {
        return this == DRAFT || this == RETURNED || this == PUBLISHED;
    }

    /** True for a project that readers have or had, or that is put away: work on a revision no longer moves it. */
    boolean settled() {
        return this == PUBLISHED || this == UNPUBLISHED || this == ARCHIVED;
    }
}
