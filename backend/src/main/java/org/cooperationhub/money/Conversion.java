package org.cooperationhub.money;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sum in US dollars, with what it was converted by.
 *
 * @param amount half a cent is rounded to the even one
 */
@Schema(name = "Conversion", description = "A sum in US dollars, rounded to cents, with the rate it was converted by")
public record Conversion(
        Money amount,

        @Schema(description = "Units of the original currency for one US dollar", examples = "129.35")
        String rate,

        @Schema(description = "The day of the rate; null for US dollars without a value date") @Nullable
        LocalDate rateDate,

        @Schema(description = "Where the rate comes from; `identity` for US dollars", examples = "Example Bank")
        String source) {}
