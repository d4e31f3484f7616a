package org.cooperationhub.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch: how many items of each outcome, and every item in its order. */
@Schema(name = "SourceBatchResult")
public record BatchView(Summary summary, List<ItemResult> results) {

    /** Items by outcome. */
    @Schema(name = "SourceBatchSummary")
    public record Summary(
            int created, int updated, int unchanged, int deleted, int stale, int conflict, int invalid, int failed) {}

    static BatchView of(List<ItemResult> results) {
        return new BatchView(
                new Summary(
                        count(results, Outcome.CREATED),
                        count(results, Outcome.UPDATED),
                        count(results, Outcome.UNCHANGED),
                        count(results, Outcome.DELETED),
                        count(results, Outcome.STALE),
                        count(results, Outcome.CONFLICT),
                        count(results, Outcome.INVALID),
                        count(results, Outcome.FAILED)),
                results);
    }

    private static int count(List<ItemResult> results, Outcome outcome) {
        return (int) results.stream()
                .filter(each -> each.outcome().equals(outcome.key()))
                .count();
    }
}
