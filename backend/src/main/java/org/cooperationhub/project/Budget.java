package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A planned amount for a period. */
@Embeddable
@Schema(name = "Budget")
public record Budget(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "IATI BudgetType: 1 original, 2 revised", examples = "1")
        String type,

        @Schema(description = "IATI BudgetStatus: 1 indicative, 2 committed", examples = "2")
        String status,

        @NotNull LocalDate periodStart,
        @NotNull LocalDate periodEnd,
        @Embedded @NotNull @Valid Money value,

        @Schema(description = "The day whose exchange rate counts") @NotNull
        LocalDate valueDate) {
    public Budget {
        id = Ids.orNew(id);
        type = type == null ? "1" : type;
        status = status == null ? "1" : status;
    }
}
