package org.cooperationhub.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is decided; kept with the decision. */
@Schema(name = "ReasonInput")
public record ReasonInput(
        @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Its register has no entry under this number.")
        String reason) {}
