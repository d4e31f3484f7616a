package org.cooperationhub.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.cooperationhub.common.WebAddress;
import org.cooperationhub.organisation.Identifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what an applicant was found to be what it says. */
@Schema(name = "VerificationInput")
public record VerificationInput(
        @NotNull Application.Method method,

        @Pattern(regexp = ApplicationInput.CODE, message = "fault.not-an-organisation-code")
        @Schema(description = "The code that it gets, for good; as wished unless given", examples = "MODA-KE")
        @Nullable
        String code,

        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(description = "With LETTER: SHA-256 of the application's file that was read")
        @Nullable
        String document,

        @Valid @Schema(description = "With REGISTER: the identifier that was looked up") @Nullable
        Identifier identifier,

        @WebAddress @Schema(description = "With REGISTER: the entry that was looked at") @Nullable
        String link,

        @Size(max = 2000) @PlainText @Nullable String note) {}
