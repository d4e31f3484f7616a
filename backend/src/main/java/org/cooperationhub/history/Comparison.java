package org.cooperationhub.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the contents of two revisions field by field. Parts of a list are matched by what names them, so that a part
 * inserted before others does not make all of them look changed.
 */
final class Comparison {
    /** What names a part of a list that has no id. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "countries", List.of("country", "role"),
            "proposals", List.of("proposal"),
            "sectors", List.of("vocabulary", "code"),
            "sdgs", List.of("target"),
            "markers", List.of("marker"),
            "groups", List.of("group"),
            "organisations", List.of("organisation", "name", "role"),
            "relatedProjects", List.of("type", "project"));

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(@Nullable JsonNode before, JsonNode after) {
        var comparison = new Comparison();
        comparison.compare("", before, after);
        return comparison.found;
    }

    private void compare(String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (empty(before) && empty(after)) return;
        if (before instanceof ObjectNode one && after instanceof ObjectNode two) members(pointer, one, two);
        else if (before == null && after instanceof ObjectNode two && pointer.isEmpty())
            two.properties().forEach(each -> compare("/" + each.getKey(), null, each.getValue()));
        else if (before instanceof ArrayNode one && after instanceof ArrayNode two && listed(one) && listed(two))
            parts(pointer, one, two);
        else if (before == null || !before.equals(after)) add(pointer, before, after);
    }

    private void members(String pointer, ObjectNode before, ObjectNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (var name : names)
            compare(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), before.get(name), after.get(name));
    }

    private void parts(String pointer, ArrayNode before, ArrayNode after) {
        var member = pointer.substring(pointer.lastIndexOf('/') + 1);
        var old = byName(member, before);
        for (var i = 0; i < after.size(); i++) {
            var at = old.remove(name(member, after.get(i)));
            compare(pointer + "/" + i, at == null ? null : before.get(at), after.get(i));
        }
        old.values().forEach(at -> compare(pointer + "/" + at, before.get(at), null));
    }

    private static Map<String, Integer> byName(String member, ArrayNode parts) {
        var result = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < parts.size(); i++) result.put(name(member, parts.get(i)), i);
        return result;
    }

    private static String name(String member, JsonNode part) {
        if (part.hasNonNull("id")) return part.get("id").asText();
        var name = new StringBuilder();
        for (var each : NAMES.getOrDefault(member, List.of()))
            name.append(part.path(each).asText()).append(' ');
        return name.isEmpty() ? part.toString() : name.toString();
    }

    private static boolean listed(ArrayNode parts) {
        for (var each : parts) if (!each.isObject()) return false;
        return true;
    }

    private static boolean empty(@Nullable JsonNode node) {
        return node == null || node.isNull() || (node.isContainerNode() && node.isEmpty());
    }

    private void add(String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
        var kind = empty(before)
                ? Difference.Kind.ADDED
                : empty(after) ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
        var end = pointer.indexOf('/', 1);
        var member = pointer.isEmpty() ? "" : end < 0 ? pointer.substring(1) : pointer.substring(1, end);
        found.add(new Difference(pointer, member, kind, empty(before) ? null : before, empty(after) ? null : after));
    }
}
