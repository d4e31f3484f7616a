package org.cooperationhub.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two revisions of a project differ, in the order of their members. */
@Schema(name = "Differences")
public record DifferencesView(
        @Schema(description = "Number of the earlier revision; null where there is none") @Nullable
        Integer from,

        @Schema(description = "Number of the later revision")
        int to,

        List<Difference> items) {}
