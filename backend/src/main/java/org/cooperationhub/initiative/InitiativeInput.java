package org.cooperationhub.initiative;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.Texts;
import org.cooperationhub.organisation.ActorType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat writes of an initiative. Pillars and proposals come with its text. */
@Schema(name = "InitiativeInput")
public record InitiativeInput(
        @Schema(description = "Given once, never changed", examples = "EXAMPLE-2026")
        @NotNull
        @Pattern(regexp = "^[A-Z][A-Z0-9-]{2,29}$")
        String code,

        @NotNull Initiative.Kind kind,
        @Texts(max = 300, required = true) Map<String, String> title,
        @Texts(max = 3000) Map<String, String> summary,
        @Texts(max = 300, required = true) Map<String, String> issuer,
        @Nullable LocalDate eventDate,
        @Nullable LocalDate textDate,
        @NotNull DatePrecision datePrecision,
        boolean dateDerived,

        @Size(max = 400) @Pattern(regexp = "^https?://\\S+$") @Nullable
        String sourceUrl,

        @NotEmpty @Size(max = 6) List<@NotNull ActorType> addressedActorTypes,
        @Size(max = 4) @Nullable String scopeLevel) {

    public InitiativeInput {
        title = title == null ? Map.of() : title;
        summary = summary == null ? Map.of() : summary;
        issuer = issuer == null ? Map.of() : issuer;
        addressedActorTypes = addressedActorTypes == null ? List.of() : addressedActorTypes;
    }

    static InitiativeInput of(Initiative from) {
        return new InitiativeInput(
                from.code,
                from.kind,
                from.title.map(),
                from.summary.map(),
                from.issuer.map(),
                from.eventDate,
                from.textDate,
                from.datePrecision,
                from.dateDerived,
                from.sourceUrl,
                from.addressedActorTypes,
                from.scopeLevel);
    }

    /** Writes these values; texts keep kind and age where they did not change. */
    void writeTo(Initiative to) {
        to.kind = java.util.Objects.requireNonNull(kind);
        to.title = to.title.rewritten(title);
        to.summary = to.summary.rewritten(summary);
        to.issuer = to.issuer.rewritten(issuer);
        to.eventDate = eventDate;
        to.textDate = textDate;
        to.datePrecision = java.util.Objects.requireNonNull(datePrecision);
        to.dateDerived = dateDerived;
        to.sourceUrl = sourceUrl;
        to.addressedActorTypes = addressedActorTypes;
        to.scopeLevel = scopeLevel;
    }
}
