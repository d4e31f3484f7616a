package org.cooperationhub.common;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of query parameters, ready to be bound. */
public final class Filters {
    private static final int MOST = 200;

    private Filters() {}

    /** A comma list as its values; null when the parameter is absent. 400 when it is empty or has more than 200. */
    public static @Nullable List<String> codes(String parameter, @Nullable String list) {
        if (list == null) return null;
        var values = Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        // an empty list would drop the condition and return everything
        if (values.isEmpty()) throw Problems.invalidParameter(parameter, "empty");
        if (values.size() > MOST) throw Problems.invalidParameter(parameter, "too-many", MOST);
        return values;
    }

    /** A comma list as members of an enumeration; 400 naming all of them if one is unknown. */
    public static <E extends Enum<E>> @Nullable List<E> members(
            Class<E> type, String parameter, @Nullable String list) {
        var names = codes(parameter, list);
        if (names == null) return null;
        var all = Arrays.asList(type.getEnumConstants());
        var known = all.stream().map(Enum::name).toList();
        if (!known.containsAll(names))
            throw Problems.invalidParameter(parameter, "not-a-code", String.join(", ", known));
        return names.stream().map(each -> Enum.valueOf(type, each)).toList();
    }

    /** A pattern for {@code like … escape '!'} that finds the words anywhere and takes wildcards in them literally. */
    public static @Nullable String contains(@Nullable String words) {
        if (words == null || words.isBlank()) return null;
        var bounded = words.strip();
        bounded = bounded.substring(0, Math.min(bounded.length(), 200));
        return "%" + bounded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
