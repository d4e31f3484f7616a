package org.cooperationhub.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a state says of an applicant. */
@Schema(name = "StateConfirmationInput")
public record StatementInput(
        @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(examples = "A department of the ministry of digital affairs since 2019.")
        String statement) {}
