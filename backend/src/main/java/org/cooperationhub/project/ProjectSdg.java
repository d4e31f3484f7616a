package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Percentage;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A target of the 2030 Agenda that the project serves. Weights stand here alone, so that no sum counts them twice.
 *
 * @param weight per cent of the project; all weights add to 100, or none is given
 * @param evidence why it serves the target, by language
 */
@Embeddable
@Schema(name = "ProjectSdg")
public record ProjectSdg(
        @Schema(description = "SDG target", examples = "9.c") @NotNull
        String target,

        @Schema(description = "Per cent", examples = "50") @Percentage @Nullable
        BigDecimal weight,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 1000) Map<String, String> evidence) {
    public ProjectSdg {
        weight = Decimals.plain(weight);
        evidence = evidence == null ? Map.of() : evidence;
    }
}
