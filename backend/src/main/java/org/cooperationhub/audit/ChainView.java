package org.cooperationhub.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the chain of audit events stands. */
@Schema(name = "AuditChain")
public record ChainView(
        @Schema(description = "Of the last sealed event; 0 where there is none", examples = "4711")
        long lastNumber,

        @Schema(description = "Of that event, hexadecimal") String lastHash,
        @Schema(description = "Sealed events that are kept") long events,

        @Schema(description = "Events that wait to be sealed, usually for a second")
        long unsealed,

        @Schema(description = "When every event was verified last") @Nullable
        Instant checkedAt,

        @Schema(description = "Events that were verified then") @Nullable
        Long checkedEvents,

        @Schema(description = "Number of the first event that was changed or is missing; null where the chain is whole")
        @Nullable
        Long firstBreak) {}
