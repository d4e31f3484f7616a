package org.cooperationhub.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.cooperationhub.money.Money;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a ledger: who was asked and answered, who put in what, or who benefits.
 *
 * @param status ASKED or ANSWERED; PLEDGED, DELIVERED or CONFIRMED; STATED or CONFIRMED
 */
@Schema(name = "TraceEntry")
public record EntryView(
        UUID id,
        Ledger ledger,
        ProjectRef project,

        @Schema(description = "A member organisation") @Nullable
        OrganisationRef organisation,

        @Schema(description = "A party that is no member") @Nullable
        String name,

        @Nullable ActorType actorType,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @Schema(description = "VulnerableGroup", examples = "WOMEN") @Nullable
        String group,

        @Schema(description = "MONEY, or a code of InKindKind or BenefitKind", examples = "TRAINING") @Nullable
        String kind,

        @Schema(examples = "ANSWERED") @Nullable String status,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Money value,
        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Schema(description = "Id of a document of the project") @Nullable
        UUID evidence) {

    /** The project that an entry belongs to. */
    @Schema(name = "ProjectRef")
    public record ProjectRef(
            UUID id, @Schema(examples = "DEMO-KE-1") String code, Map<String, String> title) {}

    static EntryView of(TraceEntry from) {
        var project = from.project;
        var revision = java.util.Objects.requireNonNull(project.publishedRevision);
        return new EntryView(
                from.id,
                from.ledger,
                new ProjectRef(project.id, project.code, revision.title.map()),
                from.organisation == null ? null : OrganisationRef.of(from.organisation),
                from.name,
                from.actorType,
                from.country,
                from.group,
                from.kind,
                from.status,
                Decimals.plain(from.quantity),
                from.unit,
                from.amount == null || from.currency == null ? null : new Money(from.amount, from.currency),
                from.firstDay,
                from.lastDay,
                from.evidence);
    }
}
