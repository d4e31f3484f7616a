package org.cooperationhub.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key of the link in the mail. */
@Schema(name = "ApplicationKeyInput")
public record KeyInput(
        @NotBlank @Size(max = 100) @Schema(examples = "bWFpbGtleTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE")
        String key) {}
