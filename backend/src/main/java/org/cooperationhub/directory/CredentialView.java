package org.cooperationhub.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.ApiCredential;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a machine proves itself with. */
@Schema(name = "ApiCredential")
public record CredentialView(
        UUID id,

        @Schema(
                description = "The client_id to ask Keycloak for a token with",
                examples = "partner-01936f4e-7c1a-7b52-9d3e-5f0c9b7e1a2d")
        String clientId,

        ApiCredential.Kind kind,

        @Schema(
                description =
                        "PENDING: Keycloak does not know it yet; UNCLAIMED: it does, and nobody has the secret; ACTIVE: in use; ENDED: over")
        ApiCredential.State state,

        @Schema(description = "In the answer that made it and never again") @Nullable
        String secret,

        @Schema(description = "With PUBLIC_KEY: the kid that an assertion is to name")
        List<String> keyIds,

        Instant createdAt,

        @Schema(description = "When it gives way to the next one") @Nullable
        Instant endsAt,

        @Schema(description = "To within five minutes") @Nullable
        Instant lastUsedAt) {

    static CredentialView of(ApiCredential from) {
        return new CredentialView(
                from.id,
                from.clientId,
                from.kind,
                from.state,
                null,
                from.publicKeys == null ? List.of() : PublicKeys.ids(from.publicKeys),
                from.createdAt,
                from.endsAt,
                from.lastUsedAt);
    }

    CredentialView showing(@Nullable String secret) {
        return new CredentialView(id, clientId, kind, state, secret, keyIds, createdAt, endsAt, lastUsedAt);
    }

    CredentialView repeated() {
        return showing(null);
    }
}
