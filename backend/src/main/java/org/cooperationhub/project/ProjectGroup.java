package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the project serves a vulnerable group; 2 asks for an indicator that tells the group apart. */
@Embeddable
@Schema(name = "ProjectGroup")
public record ProjectGroup(
        @Schema(description = "VulnerableGroup", examples = "WOMEN") @Column(name = "people") @NotNull
        String group,

        @Schema(description = "0 not, 1 among others, 2 mainly", examples = "2") @NotNull @Min(0) @Max(2)
        Integer significance) {}
