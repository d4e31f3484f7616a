package org.cooperationhub.common;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list, in the order of {@code sort} with the id as last key. */
public record Page<T>(List<T> items, Info page) implements Paged<T> {

    /** @param nextCursor null on the last page */
    @Schema(name = "PageInfo")
    public record Info(
            @Schema(examples = "50") int limit,
            @Nullable String nextCursor,

            @Schema(description = "With count=exact or count=capped (then at most 10,000)") @Nullable
            Long total,

            @Nullable Boolean totalIsCapped) {}

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), page);
    }

    /** A list that is short by nature and has no second page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, new Info(Math.max(items.size(), 1), null, (long) items.size(), false));
    }
}
