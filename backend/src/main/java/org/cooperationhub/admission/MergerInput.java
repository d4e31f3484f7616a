package org.cooperationhub.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which organisation takes the place of another, and why. */
@Schema(name = "MergerInput")
public record MergerInput(
        @NotBlank @Size(max = 20) @Schema(description = "Code of a verified organisation", examples = "DEMO-KE")
        String into,

        @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "The same ministry, registered twice.")
        String reason) {}
