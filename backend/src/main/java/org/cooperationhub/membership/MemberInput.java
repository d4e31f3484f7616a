package org.cooperationhub.membership;

import jakarta.validation.constraints.NotNull;
import org.cooperationhub.account.BaseRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a member. */
@Schema(name = "MemberInput")
public record MemberInput(
        @NotNull @Schema(description = "Only below the caller's own; a platform administrator may give each") @Nullable
        BaseRole role) {}
