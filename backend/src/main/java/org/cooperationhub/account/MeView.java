package org.cooperationhub.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller: who they are, for which organisations and countries they act, and what they may do. */
@Schema(name = "Me")
public record MeView(
        @Nullable Self person,
        @Nullable Machine machine,
        boolean platformAdmin,
        List<Acting> organisations,

        @Schema(description = "Countries whose focal point or state authority the caller is")
        List<ActingForCountry> countries,

        @Schema(description = "Projects that were granted to the caller one by one")
        List<ActingInProject> projects,

        @Schema(description = "Initiatives that were granted to the caller one by one")
        List<ActingWithinInitiative> initiatives,

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

            @Schema(description = "Id of the caller's place among its members; null where the hub has none yet")
            @Nullable
            UUID membership,

            List<Role> roles,

            @Schema(description = "What the caller may do on records of this organisation")
            List<Action> may) {}

    @Schema(name = "ActingForCountry")
    public record ActingForCountry(
            @Schema(description = "ISO 3166-1 alpha-2", examples = "KE")
            String country,

            List<Role> roles,

            @Schema(description = "What the caller may do for this country, on records that name it")
            List<Action> may) {}

    @Schema(name = "ActingInProject")
    public record ActingInProject(
            UUID project,
            List<Role> roles,

            @Schema(description = "What the caller may do on this project")
            List<Action> may) {}

    @Schema(name = "ActingWithinInitiative")
    public record ActingWithinInitiative(
            @Schema(examples = "CN-AF-2021") String initiative,
            List<Role> roles,

            @Schema(description = "What the caller may do on this initiative and its proposals")
            List<Action> may) {}
}
