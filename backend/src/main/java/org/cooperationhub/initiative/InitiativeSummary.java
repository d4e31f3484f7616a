package org.cooperationhub.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.TextInfo;
import org.cooperationhub.officialtext.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative in a list. */
@Schema(name = "InitiativeSummary")
public record InitiativeSummary(
        UUID id,
        long version,
        @Schema(examples = "CN-AF-2021") String code,
        Initiative.Kind kind,
        Map<String, String> title,
        Map<String, TextInfo> titleInfo,
        Provenance provenance,
        @Nullable LocalDate eventDate,
        @Nullable LocalDate textDate,
        DatePrecision datePrecision,
        boolean dateDerived,
        TextStatus status,
        @Schema(examples = "4") int pillarCount,
        @Schema(examples = "16") int proposalCount,
        Instant updatedAt) {

    static InitiativeSummary of(Initiative from, int proposals) {
        return new InitiativeSummary(
                from.id,
                from.version,
                from.code,
                from.kind,
                from.title.map(),
                from.title.info(),
                from.provenance,
                from.eventDate,
                from.textDate,
                from.datePrecision,
                from.dateDerived,
                from.status,
                from.pillars.size(),
                proposals,
                from.updatedAt);
    }
}
