package org.cooperationhub.source;

import java.util.UUID;
import org.cooperationhub.common.Problem;
import org.cooperationhub.common.ProblemForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one item of a batch. */
@Schema(name = "SourceItemResult")
public record ItemResult(
        @Schema(description = "Its place in the batch, from 0", examples = "0")
        int index,

        @Schema(description = "Null where the item names none", examples = "NL-KVK-1/42") @Nullable
        String externalId,

        @Schema(description = "As one request would have been answered", examples = "201")
        int status,

        @Schema(
                enumeration = {"created", "updated", "unchanged", "deleted", "stale", "conflict", "invalid", "failed"},
                examples = "created")
        String outcome,

        @Schema(description = "Our id; null where there is none") @Nullable
        UUID id,

        @Schema(description = "Of the working revision") @Nullable
        Long version,

        @Schema(examples = "\"1\"") @Nullable String etag,

        @Schema(description = "Why it was refused, or with onInvalid=skip what of it was left out") @Nullable
        Problem problem) {

    static ItemResult of(Written from, ProblemForm form) {
        var version = from.project() == null ? null : (Long) from.project().working().version;
        return of(
                from.item(),
                from.outcome(),
                from.record(),
                version,
                from.problem() == null ? null : form.of(from.problem()));
    }

    static ItemResult of(
            Item item, Outcome outcome, @Nullable UUID id, @Nullable Long version, @Nullable Problem problem) {
        // 403 and 404 keep their status; another version is a conflict here, as the batch has no precondition of its
        // own
        var status = outcome == Outcome.INVALID && problem != null ? problem.status() : outcome.status;
        return new ItemResult(
                item.index(),
                item.externalId(),
                status,
                outcome.key(),
                id,
                version,
                version == null ? null : "\"" + version + "\"",
                problem == null || outcome != Outcome.CONFLICT ? problem : problem.answeredWith(status));
    }
}
