package org.cooperationhub.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.ExternalReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the change feed. */
@Schema(name = "Changes")
public record ChangesView(
        List<Item> items,

        @Schema(description = "Where to go on; to be stored in the same transaction as the items", examples = "c1.eyJ")
        String cursor,

        @Schema(description = "True if more is there already")
        boolean hasMore,

        @Schema(description = "The page is of the data as they were then")
        Instant caughtUpAt) {

    /** The newest state of one resource, or that the reader is to remove it. */
    @Schema(name = "ChangeItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(description = "18 digits, in the order of the commits", examples = "000000000000481207")
            String seq,

            @Schema(description = "Others may appear", examples = "project")
            String type,

            UUID id,

            @Schema(enumeration = {"upsert", "remove"}) String op,

            @Schema(
                    description =
                            "With remove: deleted, or out-of-scope where it left the filter or the caller's sight",
                    enumeration = {"deleted", "out-of-scope"})
            @Nullable
            String reason,

            @Schema(description = "Of one resource these only rise: apply what is newer than what you have")
            long version,

            Instant changedAt,
            @Schema(description = "With upsert") @Nullable Origin origin,

            @Schema(description = "With upsert: ids that source systems have for it") @Nullable
            List<ExternalReference> externalRefs,

            @Schema(description = "With upsert: the same as the resource's own address answers, at least as new as seq")
            @Nullable
            Object data) {}

    /** Where a change came from. */
    @Schema(name = "ChangeOrigin")
    public record Origin(
            @Schema(description = "Key of the source system; null for a person", examples = "demo-partner") @Nullable
            String source,

            @Schema(description = "X-Request-Id of the write") @Nullable
            String requestId) {}
}
