package org.cooperationhub.feed;

import java.time.Instant;
import java.util.List;
import org.cooperationhub.change.DatasetPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much there is, how new it is, and how far what follows it is behind. Of public records alone. */
@Schema(name = "Dataset")
public record DatasetView(
        @Schema(description = "When this was counted") Instant at,
        List<OfType> types,
        @Nullable Instant lastChangeAt,
        FeedState feed,

        @Schema(description = "What other features tell: findings, sources, webhooks; others may appear")
        List<Part> parts) {

    /** The public records of one type. */
    @Schema(name = "DatasetType")
    public record OfType(@Schema(examples = "project") String type, long count, Instant lastChangeAt) {}

    /**
     * The change feed.
     *
     * @param lagSeconds changes are in the feed as they are committed; above 0 when the last comparison of the tables
     *     with the feed found something that was not mended
     */
    @Schema(name = "DatasetFeed")
    public record FeedState(
            @Schema(description = "Number of the last change", examples = "000000000000481243")
            String lastSeq,

            double lagSeconds,

            @Schema(description = "When the tables were last compared with the feed; null before the first time")
            @Nullable
            Instant checkedAt,

            @Schema(description = "Records that were not announced as they were; they are at night") @Nullable
            Long differences) {}

    /** What one feature tells. */
    @Schema(name = "DatasetPart")
    public record Part(@Schema(examples = "findings") String name, List<DatasetPart.Entry> entries) {}
}
