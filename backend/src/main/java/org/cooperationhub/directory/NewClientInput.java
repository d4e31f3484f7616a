package org.cooperationhub.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.cooperationhub.account.ApiCredential;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A machine and its first credential. */
@Schema(name = "NewApiClientInput")
public record NewClientInput(
        @NotBlank @Size(max = 200) @Schema(description = "Which system it is", examples = "Ministry's project database")
        String name,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "What it does here", examples = "Sends our projects every night")
        String purpose,

        @NotEmpty
        @Size(max = 10)
        @Schema(
                description = "What it may: projects:read, projects:write, changes:read, bulk:write",
                examples = "[\"projects:read\", \"projects:write\"]")
        List<@NotNull String> scopes,

        @NotNull
        @Schema(description = "From then on it may do nothing; at most a year ahead unless the hub is set otherwise")
        Instant expiresAt,

        @Schema(description = "SECRET (default), or PUBLIC_KEY for private_key_jwt (RFC 7523) with ES256")
        ApiCredential.@Nullable Kind kind,

        @Size(max = 2000)
        @Schema(description = "With PUBLIC_KEY: one P-256 key as PEM, JSON Web Key, or JSON Web Key Set")
        @Nullable
        String publicKey) {

    ClientInput client() {
        return new ClientInput(name, purpose, scopes, expiresAt);
    }

    CredentialInput credential() {
        return new CredentialInput(kind, publicKey, null);
    }
}
