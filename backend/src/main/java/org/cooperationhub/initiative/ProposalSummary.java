package org.cooperationhub.initiative;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.TextInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal in a list. */
@Schema(name = "ProposalSummary")
public record ProposalSummary(
        UUID id,
        long version,
        @Schema(examples = "CN-AF-2021/7") String code,
        @Schema(examples = "CN-AF-2021") String initiative,
        @Schema(examples = "7") int number,
        PillarRef pillar,
        String slug,
        Map<String, String> title,
        Map<String, TextInfo> titleInfo,
        @Schema(description = "The hub's own short label") Map<String, String> shortTitle,
        TextStatus status,
        Instant updatedAt) {

    @Schema(name = "PillarRef")
    public record PillarRef(
            @Schema(examples = "2") int ordinal,
            @Schema(examples = "SEC") String code,
            Map<String, String> title) {
        static PillarRef of(Pillar from) {
            return new PillarRef(from.ordinal, from.code, from.title.map());
        }
    }

    static ProposalSummary of(Proposal from) {
        return new ProposalSummary(
                from.id,
                from.version,
                from.code,
                from.initiative.code,
                from.number,
                PillarRef.of(from.pillar),
                from.slug,
                from.title.map(),
                from.title.info(),
                from.shortTitle.map(),
                from.status,
                from.updatedAt);
    }
}
