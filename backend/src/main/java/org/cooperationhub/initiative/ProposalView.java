package org.cooperationhub.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.TextInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal with its texts, mappings and links. */
@Schema(name = "Proposal")
public record ProposalView(
        UUID id,
        long version,
        @Schema(examples = "CN-AF-2021/7") String code,
        @Schema(examples = "CN-AF-2021") String initiative,
        @Schema(examples = "7") int number,
        ProposalSummary.PillarRef pillar,
        String slug,
        Map<String, String> title,
        Map<String, TextInfo> titleInfo,
        @Schema(description = "The hub's own short label") Map<String, String> shortTitle,

        @Schema(description = "The hub's own summary, not the official wording")
        Map<String, String> summary,

        Map<String, TextInfo> summaryInfo,
        TextStatus status,
        List<TextVersionView> texts,
        List<Mapping> mappings,
        List<Link> links,
        Instant updatedAt,
        List<Action> may)
        implements Representation {

    /** @param label of the code in its list; languages that the list lacks are absent */
    @Schema(name = "ProposalMapping")
    public record Mapping(
            ProposalMapping.Classification list,
            @Schema(examples = "15160") String code,
            Map<String, String> label,
            @Nullable BigDecimal weight,
            ProposalMapping.Basis basis) {}

    /** @param incoming true where the other end points here */
    @Schema(name = "InstrumentLink")
    public record Link(
            LinkType type,
            boolean incoming,
            NodeType otherType,
            @Nullable String otherCode,
            Map<String, String> name,
            @Nullable String url,
            Map<String, String> note) {
        static Link of(InstrumentLink from, String code) {
            var outgoing = from.fromCode.equals(code);
            var external = outgoing && from.externalName != null;
            return new Link(
                    from.type,
                    !outgoing,
                    outgoing ? from.toType : from.fromType,
                    outgoing ? from.toCode : from.fromCode,
                    external && from.externalName != null ? from.externalName.map() : Map.of(),
                    external ? from.externalUrl : null,
                    from.note.map());
        }
    }

    static ProposalView of(
            Proposal from,
            List<TextVersion> texts,
            Map<String, Map<String, String>> labels,
            List<InstrumentLink> links,
            List<Action> may) {
        var mappings = from.mappings.stream()
                .map(each -> new Mapping(
                        each.listKey,
                        each.code,
                        labels.getOrDefault(each.listKey + "/" + each.code, Map.of()),
                        each.weight,
                        each.basis))
                .toList();
        return new ProposalView(
                from.id,
                from.version,
                from.code,
                from.initiative.code,
                from.number,
                ProposalSummary.PillarRef.of(from.pillar),
                from.slug,
                from.title.map(),
                from.title.info(),
                from.shortTitle.map(),
                from.summary.map(),
                from.summary.info(),
                from.status,
                texts.stream().map(TextVersionView::of).toList(),
                mappings,
                links.stream().map(each -> Link.of(each, from.code)).toList(),
                from.updatedAt,
                may);
    }
}
