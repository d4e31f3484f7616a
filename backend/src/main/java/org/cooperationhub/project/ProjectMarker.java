package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a policy objective of OECD DAC shapes the project. */
@Embeddable
@Schema(name = "ProjectMarker")
public record ProjectMarker(
        @Schema(description = "PolicyMarker, such as 1 gender equality, 11 disability", examples = "1") @NotNull
        String marker,

        @Schema(
                description =
                        "PolicySignificance: 0 not targeted, 1 significant, 2 principal, 3 and 4 for some markers alone",
                examples = "1")
        @NotNull
        String significance) {}
