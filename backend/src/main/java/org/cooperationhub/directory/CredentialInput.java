package org.cooperationhub.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.cooperationhub.account.ApiCredential;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another credential of a machine, which takes over from the one before. */
@Schema(name = "ApiCredentialInput")
public record CredentialInput(
        @Schema(description = "SECRET (default), or PUBLIC_KEY for private_key_jwt (RFC 7523) with ES256")
        ApiCredential.@Nullable Kind kind,

        @Size(max = 2000)
        @Schema(description = "With PUBLIC_KEY: one P-256 key as PEM, JSON Web Key, or JSON Web Key Set")
        @Nullable
        String publicKey,

        @Min(0)
        @Max(168)
        @Schema(
                description =
                        "Hours that the credential before still works once this one does: 0 to 168, 24 unless said")
        @Nullable
        Integer overlapHours) {
    static final int OVERLAP = 24;

    ApiCredential.Kind kindOrSecret() {
        return kind == null ? ApiCredential.Kind.SECRET : kind;
    }

    int overlap() {
        return overlapHours == null ? OVERLAP : overlapHours;
    }
}
