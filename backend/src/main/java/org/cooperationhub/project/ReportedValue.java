package org.cooperationhub.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The approved value of an indicator in one period.
 *
 * @param value null where it is not available; then the reason stands beside it
 * @param evidence ids of documents
 */
@Schema(name = "ReportedValue")
public record ReportedValue(
        UUID indicator,
        UUID period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Map<String, String> narrative,
        List<DisaggregatedValue> disaggregation,

        @Schema(description = "NotAvailableReason", examples = "NOT_COLLECTED") @Nullable
        String notAvailableReason,

        List<UUID> evidence,
        boolean locked,
        Instant approvedAt) {}
