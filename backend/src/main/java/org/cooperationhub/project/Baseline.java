package org.cooperationhub.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Map;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Measured;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stood before.
 *
 * @param numerator of a percentage, with its denominator
 */
@Schema(name = "Baseline")
public record Baseline(
        @Measured @Nullable BigDecimal value,
        @Measured @Nullable BigDecimal numerator,
        @Measured @Nullable BigDecimal denominator,
        @Min(1900) @Max(2200) @Nullable Integer year,
        @Texts(max = 1000) Map<String, String> comment) {
    public Baseline {
        value = Decimals.plain(value);
        numerator = Decimals.plain(numerator);
        denominator = Decimals.plain(denominator);
        comment = comment == null ? Map.of() : comment;
    }
}
