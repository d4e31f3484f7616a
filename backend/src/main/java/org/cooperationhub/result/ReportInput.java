package org.cooperationhub.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Measured;
import org.cooperationhub.common.Texts;
import org.cooperationhub.project.DisaggregatedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is reported for one period: a value, or the reason why there is none. */
@Schema(name = "ReportInput")
public record ReportInput(
        @Schema(description = "Id of the period; given once") @NotNull
        UUID period,

        @Schema(description = "A number; of a percentage the per cent", examples = "412") @Measured @Nullable
        BigDecimal value,

        @Schema(description = "Of a percentage") @Measured @Nullable
        BigDecimal numerator,

        @Schema(description = "Of a percentage") @Measured @Nullable
        BigDecimal denominator,

        @Texts(max = 4000) Map<String, String> narrative,
        @Size(max = 100) List<@Valid @NotNull DisaggregatedValue> disaggregation,

        @Schema(description = "NotAvailableReason; then there is no value", examples = "NOT_COLLECTED") @Nullable
        String notAvailableReason,

        @Schema(description = "Ids of documents of the project") @Size(max = 20)
        List<@NotNull UUID> evidence) {
    public ReportInput {
        value = Decimals.plain(value);
        numerator = Decimals.plain(numerator);
        denominator = Decimals.plain(denominator);
        narrative = narrative == null ? Map.of() : narrative;
        disaggregation = disaggregation == null ? List.of() : disaggregation;
        evidence = evidence == null ? List.of() : evidence;
    }

    static ReportInput of(ValueReport from) {
        return new ReportInput(
                from.periodId,
                from.value,
                from.numerator,
                from.denominator,
                from.narrative,
                from.disaggregation,
                from.notAvailableReason,
                from.evidence);
    }

    void writeTo(ValueReport to) {
        to.value = value;
        to.numerator = numerator;
        to.denominator = denominator;
        to.narrative = narrative;
        to.disaggregation = disaggregation;
        to.notAvailableReason = notAvailableReason;
        to.evidence = evidence;
    }
}
