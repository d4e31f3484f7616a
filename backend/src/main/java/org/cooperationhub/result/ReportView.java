package org.cooperationhub.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Representation;
import org.cooperationhub.project.DisaggregatedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value report with its state. */
@Schema(name = "ValueReport")
public record ReportView(
        UUID id,
        long version,
        UUID project,
        UUID indicator,
        UUID period,
        ReportState state,

        @Schema(description = "A number; null where it is not available") @Nullable
        BigDecimal value,

        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Map<String, String> narrative,
        List<DisaggregatedValue> disaggregation,
        @Nullable String notAvailableReason,
        List<UUID> evidence,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewedAt,

        @Schema(description = "The note on a returned report") @Nullable
        String reviewNote,

        @Schema(description = "True while the period is locked: nothing of it can change")
        boolean locked,

        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "What the caller may do now") List<Step> may)
        implements Representation {

    /** What a caller may do with a report. */
    @Schema(name = "ReportStep")
    public enum Step {
        EDIT,
        SUBMIT,
        WITHDRAW,
        REVIEW
    }

    static ReportView of(ValueReport from, boolean locked, List<Step> may) {
        return new ReportView(
                from.id,
                from.version,
                from.project.id,
                from.indicatorId,
                from.periodId,
                from.state,
                Decimals.plain(from.value),
                Decimals.plain(from.numerator),
                Decimals.plain(from.denominator),
                from.narrative,
                from.disaggregation,
                from.notAvailableReason,
                from.evidence,
                from.submittedAt,
                from.reviewedAt,
                from.reviewNote,
                locked,
                from.createdAt,
                from.updatedAt,
                may);
    }

    @Override
    public String address() {
        return "/projects/" + project + "/reports/" + id;
    }
}
