package org.cooperationhub.project;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Measured;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A period in which an indicator is measured, with its target. Ids stay from revision to revision: values hang on them.
 */
@Schema(name = "Period")
public record Period(
        @Schema(description = "Kept from version to version; a new part gets one")
        UUID id,

        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @Measured @Nullable BigDecimal target,
        @Texts(max = 1000) Map<String, String> targetComment) {
    public Period {
        id = Ids.orNew(id);
        target = Decimals.plain(target);
        targetComment = targetComment == null ? Map.of() : targetComment;
    }
}
