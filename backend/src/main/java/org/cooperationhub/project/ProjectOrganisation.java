package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.money.Money;
import org.cooperationhub.organisation.ActorType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation and its part in the project: a member by its code, another one by its name.
 *
 * @param identifier of one that is no member, such as its IATI organisation identifier
 */
@Embeddable
@Schema(name = "ProjectOrganisation")
public record ProjectOrganisation(
        @Schema(description = "Code of a member organisation", examples = "DEMO-SN") @Nullable
        String organisation,

        @Schema(description = "Name of an organisation that is no member") @PlainText @Size(max = 300) @Nullable
        String name,

        @Schema(examples = "XM-DAC-41114") @PlainText @Size(max = 100) @Nullable
        String identifier,

        @Schema(description = "Of one that is no member; a member brings its own")
        @Enumerated(EnumType.STRING)
        @Nullable
        ActorType actorType,

        @Schema(
                description =
                        "OrganisationRole: IATI 1 funding, 2 accountable, 3 extending, 4 implementing; 90 knowledge partner, 91 beneficiary body",
                examples = "4")
        @Column(name = "part")
        @NotNull
        String role,

        @Schema(description = "What this organisation calls the project") @PlainText @Size(max = 100) @Nullable
        String theirReference,

        @Schema(description = "What it contributes") @Embedded @Valid @Nullable
        Money contribution) {}
