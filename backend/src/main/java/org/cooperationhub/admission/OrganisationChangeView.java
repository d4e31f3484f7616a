package org.cooperationhub.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of what an organisation says of itself, against the one before. */
@Schema(name = "OrganisationChange")
public record OrganisationChangeView(
        long version,
        Instant at,

        @Schema(description = "Of whoever changed it; null for the public, and for the first version") @Nullable
        String by,

        @Schema(description = "Empty for the first version that is kept")
        List<Field> changes) {

    /** One member, as JSON of the version before and of this one. */
    @Schema(name = "OrganisationFieldChange")
    public record Field(
            @Schema(examples = "website") String member,

            @Schema(description = "As JSON") String before,
            @Schema(description = "As JSON") String after) {
        static Field of(String member, JsonNode before, JsonNode after) {
            return new Field(
                    member, before.path(member).toString(), after.path(member).toString());
        }
    }
}
