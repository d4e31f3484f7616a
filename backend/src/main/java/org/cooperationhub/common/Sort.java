package org.cooperationhub.common;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One allowed order of a list: by one NOT NULL column, then by id.
 *
 * @param column JPQL path of the column
 * @param value how a row's value is written into the cursor
 * @param parse how it is read back
 */
public record Sort<T>(
        String column,
        boolean descending,
        Function<T, String> value,
        Function<String, Object> parse,
        String id,
        Function<T, java.util.UUID> idOf) {

    /** The order that {@code sort} asks for; 400 with the allowed ones if it is none of them. */
    public static <T> Sort<T> choose(@Nullable String asked, String standard, Map<String, Sort<T>> allowed) {
        var chosen = allowed.get(asked == null ? standard : asked);
        if (chosen == null)
            throw Problems.invalidParameter(
                    "sort",
                    "not-a-sort",
                    String.join(", ", allowed.keySet().stream().sorted().toList()));
        return chosen;
    }

    String order() {
        var direction = descending ? " desc" : "";
        return " order by " + column + direction + ", " + id + direction;
    }

    String after() {
        var sign = descending ? "<" : ">";
        return "(%1$s %2$s :after or (%1$s = :after and %3$s %2$s :afterId))".formatted(column, sign, id);
    }
}
