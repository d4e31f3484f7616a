package org.cooperationhub.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.cooperationhub.common.TextInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public fields of a member organisation. */
@Schema(name = "Organisation")
public record OrganisationView(
        UUID id,
        long version,

        @Schema(description = "Short and stable; part of project codes", examples = "DEMO-KE")
        String code,

        Map<String, String> name,
        Map<String, TextInfo> nameInfo,
        @Nullable String acronym,
        ActorType actorType,

        @Schema(description = "IATI OrganisationType", examples = "10") @Nullable
        String iatiType,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE") @Nullable
        String country,

        @Nullable String website,
        @Schema(description = "What registers call it") List<Identifier> identifiers,

        OrganisationStatus status,

        @Schema(description = "Id of the organisation that took its place when they were merged") @Nullable
        UUID mergedInto,

        @Schema(description = "True for organisations made up for demonstrations")
        boolean demonstration,

        Instant updatedAt)
        implements Representation {

    public static OrganisationView of(Organisation from) {
        return new OrganisationView(
                from.id,
                from.version,
                from.code,
                from.name.map(),
                from.name.info(),
                from.acronym,
                from.actorType,
                from.iatiType,
                from.country,
                from.website,
                from.identifiers(),
                from.status,
                from.mergedInto,
                from.demonstration,
                from.updatedAt);
    }
}
