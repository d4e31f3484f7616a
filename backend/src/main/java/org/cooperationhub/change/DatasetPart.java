package org.cooperationhub.change;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the state of the data set tells of, beside its counts: each feature tells of its own. */
public interface DatasetPart {
    /** Such as {@code sources}; the parts come in the order of their names. */
    String name();

    /** Public: says nothing that only some may know. Needs a transaction. */
    List<Entry> entries();

    /**
     * One line of it; what does not apply is null.
     *
     * @param count how many there are, or wait, or are open
     */
    @Schema(name = "DatasetEntry")
    record Entry(
            @Schema(examples = "demo-partner") String name,

            @Schema(description = "How many there are, wait or are open, as the name says") @Nullable
            Long count,

            @Schema(description = "When it last went well") @Nullable
            Instant lastSuccessAt,

            @Schema(description = "Seconds behind the data") @Nullable
            Double lagSeconds) {}
}
