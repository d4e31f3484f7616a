package org.cooperationhub.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.TextInfo;
import org.cooperationhub.officialtext.Provenance;
import org.cooperationhub.organisation.ActorType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative with its pillars. */
@Schema(name = "Initiative")
public record InitiativeView(
        UUID id,
        long version,
        @Schema(examples = "CN-AF-2021") String code,
        Initiative.Kind kind,
        Map<String, String> title,
        Map<String, TextInfo> titleInfo,
        Map<String, String> summary,
        Map<String, TextInfo> summaryInfo,
        Map<String, String> issuer,

        @Schema(description = "Day of the event at which it was announced") @Nullable
        LocalDate eventDate,

        @Schema(description = "Date of the text itself") @Nullable
        LocalDate textDate,

        DatePrecision datePrecision,

        @Schema(description = "True where the date was concluded from other facts of the source")
        boolean dateDerived,

        Provenance provenance,
        @Nullable String sourceUrl,

        @Schema(description = "SHA-256 of the imported document, hexadecimal; null before an import") @Nullable
        String sourceSha256,

        List<ActorType> addressedActorTypes,

        @Schema(description = "IATI ActivityScope", examples = "3") @Nullable
        String scopeLevel,

        TextStatus status,

        @Schema(description = "Countries represented at the launch; says nothing about who takes part") @Nullable
        Integer launchAttendanceCount,

        Map<String, String> launchNote,
        List<PillarView> pillars,
        Instant updatedAt,

        @Schema(description = "What the caller may do with it")
        List<Action> may)
        implements Representation {

    /** A pillar with the numbers of its proposals. */
    @Schema(name = "Pillar")
    public record PillarView(
            UUID id,
            @Schema(examples = "1") int ordinal,
            @Schema(examples = "DEV") String code,
            Map<String, String> title,
            Map<String, TextInfo> titleInfo,
            List<Integer> proposalNumbers) {}

    static InitiativeView of(Initiative from, List<Proposal> proposals, List<Action> may) {
        var pillars = from.pillars.stream()
                .map(pillar -> new PillarView(
                        pillar.id,
                        pillar.ordinal,
                        pillar.code,
                        pillar.title.map(),
                        pillar.title.info(),
                        proposals.stream()
                                .filter(each -> each.pillar.id.equals(pillar.id))
                                .map(each -> each.number)
                                .toList()))
                .toList();
        return new InitiativeView(
                from.id,
                from.version,
                from.code,
                from.kind,
                from.title.map(),
                from.title.info(),
                from.summary.map(),
                from.summary.info(),
                from.issuer.map(),
                from.eventDate,
                from.textDate,
                from.datePrecision,
                from.dateDerived,
                from.provenance,
                from.sourceUrl,
                from.sourceSha256,
                from.addressedActorTypes,
                from.scopeLevel,
                from.status,
                from.launchAttendanceCount,
                from.launchNote.map(),
                pillars,
                from.updatedAt,
                may);
    }

    @Override
    public String address() {
        return "/initiatives/" + code;
    }
}
