package org.cooperationhub.result;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * State of a value report: DRAFT → PENDING → APPROVED, or back as RETURNED. An approved value changes only by a new
 * report, which makes the old one SUPERSEDED.
 */
@Schema(name = "ReportState")
public enum ReportState {
    DRAFT,
    PENDING,
    RETURNED,
    APPROVED,
    SUPERSEDED;

    private static final Map<ReportState, Set<ReportState>> MOVES = Map.of(
            DRAFT, Set.of(PENDING),
            RETURNED, Set.of(PENDING),
            PENDING, Set.of(DRAFT, RETURNED, APPROVED),
            APPROVED, Set.of(SUPERSEDED),
            SUPERSEDED, Set.of());

    boolean mayBecome(ReportState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}
