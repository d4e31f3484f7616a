package org.cooperationhub.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.organisation.OrganisationRef;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the life of a project. */
@Schema(name = "ProjectEvent")
public record EventView(
        UUID id,
        @Schema(examples = "2") int revision,
        ProjectAction action,

        @Schema(description = "Who did it; only for those who may see drafts, null for the hub itself") @Nullable
        String person,

        @Schema(description = "On whose behalf") @Nullable OrganisationRef organisation,

        @Schema(description = "For which country, ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @Schema(description = "Members that changed", examples = "[\"budgets\"]")
        List<String> fields,

        @Schema(description = "Only for those who may see drafts") @Nullable
        String note,

        Instant occurredAt) {

    static EventView of(ProjectEvent from, boolean insider) {
        return new EventView(
                from.id,
                from.revision,
                from.action,
                insider && from.person != null ? from.person.displayName : null,
                from.organisation == null ? null : OrganisationRef.of(from.organisation),
                from.country,
                insider ? from.fields : List.of(),
                insider ? from.note : null,
                from.occurredAt);
    }
}
