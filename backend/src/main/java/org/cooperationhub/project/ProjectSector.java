package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sector after OECD DAC.
 *
 * @param percentage of the project; those of one vocabulary add to 100, or none is given
 */
@Embeddable
@Schema(name = "ProjectSector")
public record ProjectSector(
        @Schema(description = "IATI SectorVocabulary: 1 five-digit, 2 three-digit codes", examples = "1")
        @Pattern(regexp = "^[12]$")
        String vocabulary,

        @Schema(examples = "22020") @NotNull String code,

        @Schema(description = "Per cent", examples = "100") @Percentage @Nullable
        BigDecimal percentage) {
    public ProjectSector {
        vocabulary = vocabulary == null ? "1" : vocabulary;
        percentage = Decimals.plain(percentage);
    }
}
