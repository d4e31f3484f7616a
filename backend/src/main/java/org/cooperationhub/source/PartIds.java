package org.cooperationhub.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sources rarely know the ids of parts (budgets, indicators, documents). A part sent without one keeps the id of the
 * part with the same content, else of the one at the same place: so what others said of it, such as reported values,
 * stays with it, and the same item again is no change.
 */
final class PartIds {
    private static final String ID = "id";

    /** Whether a part that was sent is the stored one, by their places. */
    private interface Partner {
        boolean of(int sent, int stored);
    }

    private PartIds() {}

    static void keep(ObjectNode sent, ObjectNode stored) {
        sent.properties().forEach(each -> {
            if (each.getValue() instanceof ArrayNode now && stored.get(each.getKey()) instanceof ArrayNode was)
                keep(now, was);
        });
    }

    private static void keep(ArrayNode now, ArrayNode was) {
        var taken = new HashSet<JsonNode>();
        now.forEach(each -> {
            if (each.hasNonNull(ID)) taken.add(each.get(ID));
        });
        claim(now, was, taken, (sent, stored) -> says(now.get(sent), was.get(stored)));
        claim(now, was, taken, (sent, stored) -> sent == stored);
    }

    private static void claim(ArrayNode now, ArrayNode was, Set<JsonNode> taken, Partner partner) {
        for (var i = 0; i < now.size(); i++) {
            if (!(now.get(i) instanceof ObjectNode part) || part.hasNonNull(ID)) continue;
            var found = find(was, taken, partner, i);
            if (found == null) continue;
            taken.add(found.get(ID));
            part.set(ID, found.get(ID));
            keep(part, found);
        }
    }

    private static @Nullable ObjectNode find(ArrayNode was, Set<JsonNode> taken, Partner partner, int place) {
        for (var i = 0; i < was.size(); i++)
            if (was.get(i) instanceof ObjectNode part
                    && part.hasNonNull(ID)
                    && !taken.contains(part.get(ID))
                    && partner.of(place, i)) return part;
        return null;
    }

    /** True if the stored part has all that was sent; parts of parts may differ. */
    private static boolean says(JsonNode sent, JsonNode stored) {
        return sent.properties().stream()
                .allMatch(each ->
                        each.getValue() instanceof ArrayNode || each.getValue().equals(stored.get(each.getKey())));
    }
}
