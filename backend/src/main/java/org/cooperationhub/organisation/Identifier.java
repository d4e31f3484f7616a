package org.cooperationhub.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a register calls an organisation. Scheme and value joined by a hyphen are its IATI identifier. */
@Schema(name = "OrganisationIdentifier")
public record Identifier(
        @NotBlank
        @Size(max = 40)
        @Schema(description = "Code list organisation-identifier-scheme, by org-id.guide", examples = "XI-ROR")
        String scheme,

        @NotBlank
        @Size(max = 100)
        @PlainText
        @Schema(description = "ROR ids and LEI codes are checked by their check digits", examples = "0161xgx34")
        String value) {}
