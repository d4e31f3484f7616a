package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.Texts;
import org.cooperationhub.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money that was promised or moved. */
@Embeddable
@Schema(name = "Transaction")
public record Transaction(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @Schema(description = "IATI TransactionType, such as 2 outgoing commitment, 3 disbursement", examples = "3")
        @NotNull
        String type,

        @Schema(description = "Day of the transaction") @Column(name = "transaction_date") @NotNull
        LocalDate date,

        @Embedded @NotNull @Valid Money value,

        @Schema(description = "The day whose exchange rate counts") @NotNull
        LocalDate valueDate,

        @Schema(description = "Code of a member organisation", examples = "DEMO-CN") @Nullable
        String providerOrganisation,

        @Schema(description = "Name of a provider that is no member") @PlainText @Size(max = 300) @Nullable
        String providerName,

        @Schema(description = "Code of a member organisation", examples = "DEMO-KE") @Nullable
        String receiverOrganisation,

        @Schema(description = "Name of a receiver that is no member") @PlainText @Size(max = 300) @Nullable
        String receiverName,

        @Schema(description = "What the provider calls it") @PlainText @Size(max = 100) @Nullable
        String providerReference,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 1000) Map<String, String> description,

        @Schema(description = "IATI FlowType", examples = "10") @Nullable
        String flowType,

        @Schema(description = "IATI FinanceType", examples = "110") @Nullable
        String financeType) {
    public Transaction {
        id = Ids.orNew(id);
        description = description == null ? Map.of() : description;
    }
}
