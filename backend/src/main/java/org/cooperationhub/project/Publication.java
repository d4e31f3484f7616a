package org.cooperationhub.project;

import java.util.Map;
import java.util.Set;

/** Editorial state of a revision: DRAFT → SUBMITTED → PUBLISHED, or back as RETURNED. */
public enum Publication {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED;

    private static final Map<Publication, Set<Publication>> MOVES = Map.of(
            DRAFT, Set.of(SUBMITTED),
            RETURNED, Set.of(SUBMITTED, DRAFT),
            SUBMITTED, Set.of(DRAFT, RETURNED, PUBLISHED),
            PUBLISHED, Set.of());

    boolean mayBecome(Publication next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    boolean editable() {
        return this != SUBMITTED;
    }
}
