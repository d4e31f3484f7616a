package org.cooperationhub.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One place in which two revisions differ.
 *
 * @param pointer in the later revision, of something removed in the earlier one (RFC 6901)
 * @param before null where it was not there
 * @param after null where it is not there any more
 */
@Schema(name = "Difference")
public record Difference(
        @Schema(examples = "/budgets/0/value/amount") String pointer,

        @Schema(description = "The first step of the pointer", examples = "budgets")
        String member,

        Kind kind,
        @Schema(implementation = Object.class) @Nullable JsonNode before,
        @Schema(implementation = Object.class) @Nullable JsonNode after) {

    @Schema(name = "DifferenceKind")
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
