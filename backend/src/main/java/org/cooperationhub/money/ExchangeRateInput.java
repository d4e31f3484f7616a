package org.cooperationhub.money;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rate as the platform administrator writes it. */
@Schema(name = "ExchangeRateInput")
public record ExchangeRateInput(
        @Schema(description = "Units of the currency for one US dollar, more than 0", examples = "129.35")
        @NotNull
        @Pattern(regexp = RateRow.FORM, message = "fault.not-a-rate")
        String rate,

        @Schema(description = "Who published it, and where", examples = "Example Bank, annual average")
        @NotBlank
        @Size(max = 400)
        @PlainText
        String source) {}
