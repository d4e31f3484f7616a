package org.cooperationhub.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Measured;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value for one part of the people or things counted, such as women. */
@Schema(name = "DisaggregatedValue")
public record DisaggregatedValue(
        @Schema(description = "Disaggregation", examples = "SEX") @NotNull
        String dimension,

        @Schema(
                description =
                        "A code of the list of its dimension: sex, age-group, disability-status, rural-urban, income-group, vulnerable-group for GROUP, or ISO 3166-1 alpha-2 for COUNTRY",
                examples = "female")
        @PlainText
        @NotNull
        @Size(min = 1, max = 60)
        String category,

        @Measured @Nullable BigDecimal value) {
    public DisaggregatedValue {
        value = Decimals.plain(value);
    }
}
