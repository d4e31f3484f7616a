package org.cooperationhub.source;

import java.util.List;
import org.cooperationhub.project.ProjectInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch, as the contract shows it; each item is read and refused by itself. */
@Schema(name = "SourceBatchInput")
public record SourceBatchInput(List<SourceItemInput> items) {

    /** One project. */
    @Schema(name = "SourceItemInput")
    public record SourceItemInput(
            @Schema(description = "The source's own id, 1 to 200 characters", examples = "NL-KVK-1/42")
            String externalId,

            @Schema(
                    enumeration = {"upsert", "delete"},
                    defaultValue = "upsert")
            @Nullable
            String op,

            @Schema(
                    description = "Counter or RFC 3339 instant of the source; an older one than the last is stale",
                    examples = "2026-11-20T09:00:00Z")
            @Nullable
            String sourceVersion,

            @Schema(description = "Our version that it is based on; another one is a conflict", examples = "3")
            @Nullable
            Long ifVersion,

            @Schema(description = "The members that are written; not with a deletion") @Nullable
            ProjectInput data) {}
}
