package org.cooperationhub.project;

import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Age of the last progress: FRESH below 12 months, DUE below 24, OVERDUE from then on and shown as inactive. */
@Schema(name = "Freshness")
public enum Freshness {
    FRESH,
    DUE,
    OVERDUE;

    public static final int DUE_MONTHS = 12;
    public static final int OVERDUE_MONTHS = 24;

    /** Null for a project that is closed or cancelled, and for one that is not public. */
    public static @Nullable Freshness of(Project project, ProjectRevision published, Instant now) {
        var progress = project.lastProgressAt;
        if (progress == null || published.activityStatus.equals("4") || published.activityStatus.equals("5"))
            return null;
        var day = now.atOffset(ZoneOffset.UTC);
        if (progress.isAfter(day.minusMonths(DUE_MONTHS).toInstant())) return FRESH;
        return progress.isAfter(day.minusMonths(OVERDUE_MONTHS).toInstant()) ? DUE : OVERDUE;
    }
}
