package org.cooperationhub.common;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of query parameters, ready to be bound. */
public final class Filters {
    private static final int MOST = 200;

    private Filters() {}

    /** A comma list as its values; null when the parameter is absent. */
    public static @Nullable List<String> codes(@Nullable String list) {
        if (list == null) return null;
        var values = Stream.of(list.split(",", MOST + 1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        // an empty list would drop the condition and return everything
        return values.isEmpty() ? List.of("-") : values.subList(0, Math.min(values.size(), MOST));
    }

    /** A comma list as members of an enumeration; 400 naming all of them if one is unknown. */
    public static <E extends Enum<E>> @Nullable List<E> members(
            Class<E> type, String parameter, @Nullable String list) {
        var names = codes(list);
        if (names == null) return null;
        var all = Arrays.asList(type.getEnumConstants());
        var known = all.stream().map(Enum::name).toList();
        if (!known.containsAll(names))
            throw Problems.invalidParameter(parameter, "not-a-code", String.join(", ", known));
        return names.stream().map(each -> Enum.valueOf(type, each)).toList();
    }

    /** A UUID in an address; anything else is nowhere. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.notFound();
        }
    }

    /**
     * A pattern for {@code like} that finds the words anywhere; wildcards in it are taken literally with {@code escape
     * '!'}.
     */
    public static @Nullable String contains(@Nullable String words) {
        if (words == null || words.isBlank()) return null;
        var literal = words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + literal.substring(0, Math.min(literal.length(), 200)) + "%";
    }
}
