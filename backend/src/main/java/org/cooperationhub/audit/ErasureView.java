package org.cooperationhub.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the wish to be forgotten. */
@Schema(name = "Erasure")
public record ErasureView(
        Instant requestedAt,

        @Schema(description = "When the account for signing in was removed; null while Keycloak is waited for")
        @Nullable
        Instant accountRemovedAt,

        @Schema(description = "What was erased", examples = "[\"name\", \"email\"]")
        List<String> erased,

        @Schema(description = "The rows that stay under a pseudonym")
        List<Stayed> stayed,

        @Schema(description = "Why they stay, in the language of the request")
        String reason) {

    /** Rows of a table that name the pseudonym in a column. */
    @Schema(name = "ErasureStayed")
    public record Stayed(
            @Schema(examples = "project_event") String table,
            @Schema(examples = "person_id") String column,
            long rows) {}
}
