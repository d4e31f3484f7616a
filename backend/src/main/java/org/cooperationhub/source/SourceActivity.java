package org.cooperationhub.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a source did so far. */
@Schema(name = "SourceActivity")
public record SourceActivity(
        @Schema(description = "Projects that it knows and has not deleted", examples = "412")
        long projects,

        @Schema(description = "Projects that it deleted", examples = "3")
        long deleted,

        @Schema(description = "When something of it was last taken, changed or not; null before the first time")
        @Nullable
        Instant lastSuccessAt) {}
