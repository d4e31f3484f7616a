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
 * A proposal that the project carries out.
 *
 * @param share per cent of the project that serves it; all shares add to 100, or none is given
 * @param rationale how the project carries it out, by language
 */
@Embeddable
@Schema(name = "ProjectProposal")
public record ProjectProposal(
        @Schema(description = "Code of the proposal", examples = "CN-AF-2021/1") @NotNull
        String proposal,

        @Schema(description = "Per cent", examples = "40") @Percentage @Nullable
        BigDecimal share,

        @JdbcTypeCode(SqlTypes.JSON) @Texts(max = 1000) Map<String, String> rationale) {
    public ProjectProposal {
        share = Decimals.plain(share);
        rationale = rationale == null ? Map.of() : rationale;
    }
}
