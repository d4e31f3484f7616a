package org.cooperationhub.publication;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.common.Problems;
import org.jspecify.annotations.Nullable;

/** The orders of the list: by one column that is never null, then by id in the same direction. */
enum Order {
    UPDATED("updatedAt", "updated_at", "primary", false),
    LATEST("-updatedAt", "updated_at", "primary", true),
    TITLE("title", "sort_title", "ix_project_entry_title", false),
    TITLE_BACKWARDS("-title", "sort_title", "ix_project_entry_title", true),
    CODE("code", "code", "ix_project_entry_code", false),
    CODE_BACKWARDS("-code", "code", "ix_project_entry_code", true),
    START("startDate", "start_date", "ix_project_entry_start", false),
    START_BACKWARDS("-startDate", "start_date", "ix_project_entry_start", true);

    private static final Map<String, Order> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(each -> each.asked, Function.identity()));

    private final String asked;
    final String column;
    final String index;
    private final boolean descending;

    Order(String asked, String column, String index, boolean descending) {
        this.asked = asked;
        this.column = column;
        this.index = index;
        this.descending = descending;
    }

    /** The order that {@code sort} asks for, latest first by default; 400 with the allowed ones if it is none. */
    static Order of(@Nullable String sort) {
        if (sort == null) return LATEST;
        if (BY_NAME.containsKey(sort)) return Objects.requireNonNull(BY_NAME.get(sort));
        var allowed = BY_NAME.keySet().stream().sorted().toList();
        throw Problems.invalidParameter("sort", "not-a-sort", String.join(", ", allowed));
    }

    boolean byTime() {
        return this == UPDATED || this == LATEST;
    }

    /** @param row alias of the table that has the column */
    Sql by(String row) {
        var direction = descending ? " desc" : "";
        return Sql.of("order by " + row + "." + column + direction + ", " + row + ".project_id" + direction);
    }

    /** The rows behind this place, spelt out because MySQL does not range-scan {@code (a, id) > (?, ?)}. */
    Sql after(String row, String value, byte[] id) {
        var sign = descending ? "<" : ">";
        return Sql.of(
                "(%1$s.%2$s %3$s ? or (%1$s.%2$s = ? and %1$s.project_id %3$s ?))".formatted(row, column, sign),
                value,
                value,
                id);
    }
}
