package org.cooperationhub.account;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a member may do, and where it comes from. */
@Schema(name = "Ability")
public record Ability(
        Action action,
        Reach reach,

        @Schema(
                description =
                        "Code of the organisation, country or initiative, or id of the project; null for everywhere",
                examples = "DEMO-KE")
        @Nullable
        String of,

        @Schema(description = "The member's roles that allow it")
        List<Role> by) {

    /** On what. */
    @Schema(name = "AbilityReach")
    public enum Reach {
        ORGANISATION,
        PROJECT,
        COUNTRY,
        INITIATIVE,
        EVERYWHERE
    }
}
