package org.cooperationhub.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that the hub holds on the caller. */
@Schema(name = "MyData")
public record MyDataView(
        Instant at,

        @Schema(description = "Null for somebody of whom the hub has nothing yet") @Nullable
        UUID person,

        @Schema(description = "Where something names the person, and what stands there")
        List<Table> tables) {

    /** The rows that name the person in one column. */
    @Schema(name = "MyDataTable")
    public record Table(
            @Schema(examples = "project_event") String table,

            @Schema(description = "That names the person", examples = "person_id")
            String column,

            @Schema(description = "How many rows there are") long rows,

            @Schema(description = "The first thousand of them")
            List<Map<String, Object>> content,

            @Schema(description = "Columns that are not shown: long content of records, and secrets")
            List<String> leftOut) {}
}
