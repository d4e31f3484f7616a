package org.cooperationhub.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.cooperationhub.account.ApiClient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a machine. */
@Schema(name = "ApiClientInput")
public record ClientInput(
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

        @Schema(
                description =
                        "From then on it may do nothing; at most a year ahead unless the hub is set otherwise. Only a client that came with the hub has none.")
        @Nullable
        Instant expiresAt) {

    static ClientInput of(ApiClient from) {
        return new ClientInput(
                from.name, from.purpose, from.scopes.stream().sorted().toList(), from.expiresAt);
    }

    void writeTo(ApiClient to) {
        to.name = name.strip();
        to.purpose = purpose.strip();
        to.scopes = new java.util.TreeSet<>(scopes);
        to.expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
