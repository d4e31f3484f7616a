package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Measured;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who is better off, in what way, and how it is known.
 *
 * @param indicator id of the indicator whose values show it
 * @param evidence id of the document that shows it
 */
@Embeddable
@Schema(name = "Benefit")
public record Benefit(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @Schema(description = "VulnerableGroup", examples = "WOMEN") @Column(name = "people") @Nullable
        String group,

        @Schema(description = "Code of a member organisation") @Nullable
        String organisation,

        @Schema(description = "BenefitKind", examples = "ACCESS") @NotNull
        String kind,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 1000) Map<String, String> description,
        @Nullable UUID indicator,
        @Schema(examples = "12000") @Measured @Nullable BigDecimal quantity,

        @Schema(examples = "people") @PlainText @Size(max = 60) @Nullable
        String unit,

        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable UUID evidence) {
    public Benefit {
        id = Ids.orNew(id);
        quantity = Decimals.plain(quantity);
        description = description == null ? Map.of() : description;
    }

    /** True if it says who: a country, a group or an organisation. */
    boolean hasBeneficiary() {
        return country != null || group != null || organisation != null;
    }
}
