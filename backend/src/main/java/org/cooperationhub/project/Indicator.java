package org.cooperationhub.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is measured to know a result. */
@Schema(name = "Indicator")
public record Indicator(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Texts(max = 300, required = true) Map<String, String> title,
        @Texts(max = 2000) Map<String, String> description,

        @Schema(
                description = "IATI IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative",
                examples = "1")
        String measure,

        @Schema(examples = "households") @PlainText @Size(max = 60) @Nullable
        String unit,

        @Schema(description = "True if more is better") boolean ascending,

        @Schema(description = "True if each period's value includes those before it")
        boolean cumulative,

        @Valid @Nullable Baseline baseline,

        @Schema(description = "Code of an official SDG indicator", examples = "9.c.1")
        @PlainText
        @Size(max = 20)
        @Nullable
        String sdgIndicator,

        @Schema(description = "Disaggregation: by what values are told apart", examples = "[\"SEX\"]") @Size(max = 10)
        List<@NotNull String> disaggregations,

        @Size(max = 100) List<@Valid @NotNull Period> periods) {
    public Indicator {
        id = Ids.orNew(id);
        measure = measure == null ? "1" : measure;
        disaggregations = disaggregations == null ? List.of() : disaggregations;
        periods = periods == null ? List.of() : periods;
        title = title == null ? Map.of() : title;
        description = description == null ? Map.of() : description;
    }
}
