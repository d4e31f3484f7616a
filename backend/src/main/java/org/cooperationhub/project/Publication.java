package org.cooperationhub.project;

import java.util.Map;
import java.util.Set;

/**
 * Editorial state: DRAFT → SUBMITTED → KEYS_PENDING → PUBLISHED, or back as RETURNED; a published project may be
 * UNPUBLISHED, any may be ARCHIVED (domain sheet, state machines).
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
            RETURNED, Set.of(SUBMITTED, DRAFT, ARCHIVED),
            SUBMITTED, Set.of(DRAFT, RETURNED, KEYS_PENDING, PUBLISHED, ARCHIVED),
            KEYS_PENDING, Set.of(RETURNED, PUBLISHED),
            PUBLISHED, Set.of(UNPUBLISHED, ARCHIVED),
            UNPUBLISHED, Set.of(PUBLISHED, ARCHIVED),
            ARCHIVED, Set.of());

    public boolean mayBecome(Publication next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    boolean editable() {
        return this == DRAFT || this == RETURNED || this == PUBLISHED || this == UNPUBLISHED;
    }
}
