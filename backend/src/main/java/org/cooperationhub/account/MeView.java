package org.cooperationhub.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller: who they are, for which organisations they act, and what they may do. */
@Schema(name = "Me")
public record MeView(
        @Nullable Self person,
        @Nullable Machine machine,
        boolean platformAdmin,
        List<Acting> organisations,

        @Schema(description = "What the caller may do whatever organisation a record belongs to")
        List<Action> may) {

    /** @param id null before the person's first write */
    @Schema(name = "Self")
    public record Self(
            @Nullable UUID id,
            String name,
            @Nullable String email,
            @Nullable String locale) {}

    @Schema(name = "Machine")
    public record Machine(
            @Schema(examples = "partner-demo-ke-1") String clientId) {}

    @Schema(name = "ActingFor")
    public record Acting(
            UUID id,
            @Schema(examples = "DEMO-KE") String code,
            Map<String, String> name,
            List<Role> roles,

            @Schema(description = "What the caller may do on records of this organisation")
            List<Action> may) {}
}
