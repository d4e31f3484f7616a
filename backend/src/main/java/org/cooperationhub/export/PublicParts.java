package org.cooperationhub.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an export never shows must not be lost when it comes back: documents that are not public. The other members that
 * it does not show are absent, and a merge patch leaves them alone.
 */
public final class PublicParts {
    private PublicParts() {}

    /**
     * The patch with the hidden documents of the project put back in their places.
     *
     * @param current the project's ProjectInput as it stands
     * @param patch a merge patch that was made of an export; it is changed
     */
    public static ObjectNode restored(JsonNode current, ObjectNode patch) {
        if (!(patch.get("documents") instanceof ArrayNode coming)) return patch;
        var byId = new LinkedHashMap<String, JsonNode>();
        var fresh = patch.arrayNode();
        for (var each : coming)
            if (each.hasNonNull("id")) byId.put(each.get("id").asText(), each);
            else fresh.add(each);
        patch.set("documents", merged(current.path("documents"), byId, fresh));
        return patch;
    }

    private static ArrayNode merged(JsonNode current, Map<String, JsonNode> coming, ArrayNode fresh) {
        var all = fresh.arrayNode();
        for (var each : current) {
            var came = coming.remove(each.path("id").asText());
            if (!each.path("visibility").asText("PUBLIC").equals("PUBLIC")) all.add(each);
            else if (came != null) all.add(came);
        }
        coming.values().forEach(all::add);
        return all.addAll(fresh);
    }
}
