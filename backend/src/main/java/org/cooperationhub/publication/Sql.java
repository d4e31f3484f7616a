package org.cooperationhub.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL and the values of its question marks. The text is made of constants; input is only ever a value. */
public record Sql(String text, List<Object> values) {
    public static final Sql NOTHING = new Sql("", List.of());

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** {@code column in (?, …)}. */
    public static Sql in(String column, Collection<?> values) {
        var marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new Sql(column + " in (" + marks + ")", List.copyOf(values));
    }

    public static Sql join(String separator, Collection<Sql> pieces) {
        var values = new ArrayList<Object>();
        pieces.forEach(each -> values.addAll(each.values));
        return new Sql(pieces.stream().map(Sql::text).collect(Collectors.joining(separator)), values);
    }

    /** This piece and the next, on a line of its own. */
    public Sql then(Sql next) {
        return join("\n", List.of(this, next));
    }

    public Sql then(String text, Object... values) {
        return then(of(text, values));
    }

    public Sql inParentheses() {
        return new Sql("(" + text + ")", values);
    }
}
