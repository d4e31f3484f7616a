package org.cooperationhub.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.ApiClient;
import org.cooperationhub.account.ApiCredential;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A machine of an organisation, with the credentials that are not over. */
@Schema(name = "ApiClient")
public record ClientView(
        UUID id,
        long version,

        @Schema(description = "Code of the organisation that it acts for", examples = "DEMO-KE")
        String organisation,

        String name,
        String purpose,
        List<String> scopes,

        @Schema(
                description =
                        "ACTIVE can call; PENDING waits for Keycloak and goes on by itself; UNCLAIMED needs a secret to be asked for; WITHOUT_CREDENTIAL needs a new one; EXPIRED and REVOKED may do nothing")
        State state,

        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,

        @Schema(description = "To within five minutes") @Nullable
        Instant lastUsedAt,

        List<CredentialView> credentials,

        @Schema(description = "Who made it; null for one that came with the hub") @Nullable
        String createdBy,

        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "What the caller may do now") List<Step> may)
        implements Representation {

    /** Whether it can call now, and if not, why. */
    @Schema(name = "ApiClientState")
    public enum State {
        PENDING,
        UNCLAIMED,
        WITHOUT_CREDENTIAL,
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** What an administrator may do with it. */
    @Schema(name = "ApiClientStep")
    public enum Step {
        EDIT,
        ROTATE,
        REVOKE
    }

    static ClientView of(ApiClient from, List<ApiCredential> live, @Nullable Instant lastUsedAt) {
        return new ClientView(
                from.id,
                from.version,
                from.organisation.code,
                from.name,
                from.purpose,
                from.scopes.stream().sorted().toList(),
                state(from, live),
                from.expiresAt,
                from.revokedAt,
                lastUsedAt,
                live.stream().map(CredentialView::of).toList(),
                from.createdBy == null ? null : from.createdBy.displayName,
                from.createdAt,
                from.updatedAt,
                steps(from, live));
    }

    private static State state(ApiClient of, List<ApiCredential> live) {
        if (of.status == ApiClient.Status.REVOKED) return State.REVOKED;
        if (of.expired()) return State.EXPIRED;
        var states = live.stream().map(each -> each.state).toList();
        if (states.contains(ApiCredential.State.ACTIVE)) return State.ACTIVE;
        if (states.contains(ApiCredential.State.PENDING)) return State.PENDING;
        return states.isEmpty() ? State.WITHOUT_CREDENTIAL : State.UNCLAIMED;
    }

    private static List<Step> steps(ApiClient of, List<ApiCredential> live) {
        if (of.status == ApiClient.Status.REVOKED) return List.of();
        var may = new ArrayList<>(List.of(Step.EDIT, Step.REVOKE));
        if (live.size() < Clients.MOST_CREDENTIALS) may.add(Step.ROTATE);
        return may;
    }

    @Override
    public String address() {
        return "/organisations/" + organisation + "/clients/" + id;
    }

    @Override
    public ClientView repeated() {
        return with(credentials.stream().map(CredentialView::repeated).toList());
    }

    /** This, with the secret that was just made for one of its credentials. */
    ClientView showing(UUID credential, @Nullable String secret) {
        return with(credentials.stream()
                .map(each -> each.id().equals(credential) ? each.showing(secret) : each)
                .toList());
    }

    private ClientView with(List<CredentialView> others) {
        return new ClientView(
                id,
                version,
                organisation,
                name,
                purpose,
                scopes,
                state,
                expiresAt,
                revokedAt,
                lastUsedAt,
                others,
                createdBy,
                createdAt,
                updatedAt,
                may);
    }
}
