package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
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
import org.cooperationhub.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something else than money that an organisation puts in. IATI has no transaction for it.
 *
 * @param receiver code of the member organisation that gets it and confirms it
 */
@Embeddable
@Schema(name = "InKindContribution")
public record InKindContribution(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "Code of the member organisation that gives", examples = "DEMO-CN") @Nullable
        String organisation,

        @Schema(description = "Name of a giver that is no member") @PlainText @Size(max = 300) @Nullable
        String name,

        @Schema(description = "InKindKind", examples = "EQUIPMENT") @NotNull
        String kind,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 1000) Map<String, String> description,
        @Schema(examples = "12") @Measured @Nullable BigDecimal quantity,

        @Schema(examples = "routers") @PlainText @Size(max = 60) @Nullable
        String unit,

        @Schema(description = "What it is worth, by estimate") @Embedded @Valid @Nullable
        Money estimatedValue,

        @Nullable LocalDate valueDate,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Enumerated(EnumType.STRING) Status status,
        @Schema(examples = "DEMO-KE") @Nullable String receiver) {

    /** What the giver says; that it was received is confirmed by the receiver alone. */
    @Schema(name = "InKindStatus")
    public enum Status {
        PLEDGED,
        DELIVERED
    }

    public InKindContribution {
        id = Ids.orNew(id);
        status = status == null ? Status.PLEDGED : status;
        quantity = Decimals.plain(quantity);
        description = description == null ? Map.of() : description;
    }
}
