package org.cooperationhub.membership;

import org.cooperationhub.account.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a member. */
@Schema(name = "MemberInput")
public record MemberInput(
        @Schema(description = "Only below the caller's own; a platform administrator may give each") @Nullable
        MemberRole role) {}
