package org.cooperationhub.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cooperationhub.directory.Keycloak.As;

/**
 * The scopes that Keycloak puts into every token of one client; a change of the client itself leaves them as they are.
 */
final class MachineScopes {
    private final Keycloak keycloak;
    private final String scopes;

    MachineScopes(Keycloak keycloak, String client) {
        this.keycloak = keycloak;
        this.scopes = client + "/default-client-scopes";
    }

    /** @param wanted names; whatever else the client has is taken from it */
    void bring(Set<String> wanted) {
        var has = ids(keycloak.get(As.PARTNERS, scopes).expect(200).body());
        var missing = new TreeSet<>(wanted);
        missing.removeAll(has.keySet());
        has.forEach((name, id) -> {
            if (!wanted.contains(name))
                keycloak.delete(As.PARTNERS, scopes + "/" + id).expect(204, 404);
        });
        if (missing.isEmpty()) return;
        var all = ids(keycloak.get(As.PARTNERS, "/client-scopes").expect(200).body());
        for (var name : missing)
            keycloak.put(As.PARTNERS, scopes + "/" + all.get(name), null).expect(204);
    }

    private static Map<String, String> ids(JsonNode list) {
        var ids = new HashMap<String, String>();
        list.forEach(each -> ids.put(each.get("name").asText(), each.get("id").asText()));
        return ids;
    }
}
