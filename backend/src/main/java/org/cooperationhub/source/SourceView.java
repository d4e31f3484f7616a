package org.cooperationhub.source;

import java.time.Instant;
import org.cooperationhub.common.Representation;
import org.cooperationhub.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system of a partner. */
@Schema(name = "SourceSystem")
public record SourceView(
        long version,
        @Schema(examples = "demo-partner") String key,
        OrganisationRef organisation,
        String name,
        boolean trusted,
        boolean twoWay,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Since when nothing can be written through it; null while it is active") @Nullable
        Instant deactivatedAt)
        implements Representation {

    static SourceView of(SourceSystem from) {
        return new SourceView(
                from.version,
                from.key,
                OrganisationRef.of(from.organisation),
                from.name,
                from.trusted,
                from.twoWay,
                from.createdAt,
                from.updatedAt,
                from.deactivatedAt);
    }

    @Override
    public String address() {
        return "/sources/" + key;
    }
}
