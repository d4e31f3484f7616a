package org.cooperationhub.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat writes of a proposal; its number, pillar and text come with the imported document. */
@Schema(name = "ProposalInput")
public record ProposalInput(
        @Texts(max = 300, required = true) Map<String, String> title,
        @Texts(max = 60) Map<String, String> shortTitle,
        @Texts(max = 3000) Map<String, String> summary,
        @Valid @Size(max = 100) List<@NotNull MappingInput> mappings) {

    public ProposalInput {
        title = title == null ? Map.of() : title;
        shortTitle = shortTitle == null ? Map.of() : shortTitle;
        summary = summary == null ? Map.of() : summary;
        mappings = mappings == null ? List.of() : mappings;
    }

    @Schema(name = "ProposalMappingInput")
    public record MappingInput(
            @NotNull ProposalMapping.Classification list,
            @NotNull @Schema(examples = "15160") String code,

            @Digits(integer = 3, fraction = 2) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal weight,

            @NotNull ProposalMapping.Basis basis) {}

    static ProposalInput of(Proposal from) {
        var mappings = from.mappings.stream()
                .map(each -> new MappingInput(each.listKey, each.code, each.weight, each.basis))
                .toList();
        return new ProposalInput(from.title.map(), from.shortTitle.map(), from.summary.map(), mappings);
    }
}
