package org.cooperationhub.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Role;
import org.cooperationhub.account.RoleGrant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finer role to be given. */
@Schema(name = "RoleGrantInput")
public record GrantInput(
        @NotNull @Schema(description = "Id of the member") UUID member,

        @NotNull
        @Schema(
                description =
                        "CONTRIBUTOR with ORG or PROJECT; FOCAL_POINT or STATE_AUTHORITY with COUNTRY; SECRETARIAT_EDITOR with INITIATIVE or PLATFORM; REVIEWER or AUDITOR with PLATFORM",
                examples = "CONTRIBUTOR")
        Role role,

        @NotNull @Schema(examples = "PROJECT") RoleGrant.Scope scope,

        @Size(max = 40)
        @Schema(
                description = "Id of a project of the organisation, ISO alpha-2 code, or code of an initiative",
                examples = "01936f4e-7c1a-7b52-9d3e-5f0c9b7e1a2d")
        @Nullable
        String reach,

        @Schema(description = "From then on it gives nothing; without it, until it is ended") @Nullable
        Instant until) {}
