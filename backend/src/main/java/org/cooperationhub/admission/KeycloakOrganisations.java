package org.cooperationhub.admission;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.Keycloak.As;
import org.cooperationhub.directory.KeycloakAway;
import org.jspecify.annotations.Nullable;

/**
 * Organisations at Keycloak, each with three groups that give the base roles. Everything here may be done again, from
 * the start, whatever was done of it before: it is found by our id, and being there is as good as being made.
 */
@ApplicationScoped
class KeycloakOrganisations {
    /** Groups by the role of the realm that their members have in the organisation. */
    private static final Map<String, String> GROUPS =
            Map.of("org-admins", "org-admin", "editors", "editor", "readers", "reader");

    /** The attribute with our id; attributes are not in tokens. */
    private static final String OURS = "hub";

    private static final int PAGE = 100;

    @Inject
    Keycloak keycloak;

    @Inject
    ObjectMapper json;

    /**
     * An organisation as it should be.
     *
     * @param organisation our id, which Keycloak keeps as an attribute to find it by
     * @param id Keycloak's; null while it is not known
     * @param name null where it is not ours to say, as of the demonstration's
     * @param domains proven ones, none of which Keycloak gives to two organisations
     */
    record Wanted(
            UUID organisation,
            @Nullable UUID id,
            String alias,
            @Nullable String name,
            List<String> domains,
            boolean enabled) {}

    /** Makes it or changes it; of one that is switched off nobody stays signed in. Answers Keycloak's id. */
    UUID bring(Wanted wanted) {
        var id = wanted.id == null ? made(wanted) : wanted.id;
        if (wanted.enabled) GROUPS.forEach((group, role) -> group(id, group, role));
        change(id, wanted);
        if (!wanted.enabled) signOut(id);
        return id;
    }

    private UUID made(Wanted wanted) {
        var known = find(wanted);
        if (known != null) return known;
        var form = json.createObjectNode()
                .put("name", wanted.name)
                .put("alias", wanted.alias)
                .put("enabled", false);
        form.putObject("attributes").putArray(OURS).add(wanted.organisation.toString());
        // 409: it was made by whoever was at it before, as the search then says
        keycloak.post(As.BACKEND, "/organizations", form).expect(201, 409);
        var made = find(wanted);
        if (made == null) throw new KeycloakAway("another organisation has the alias " + wanted.alias);
        return made;
    }

    private @Nullable UUID find(Wanted wanted) {
        var query = URLEncoder.encode(OURS + ":" + wanted.organisation, StandardCharsets.UTF_8);
        var found = keycloak.get(As.BACKEND, "/organizations?max=2&q=" + query)
                .expect(200)
                .body();
        return found.isEmpty() ? null : UUID.fromString(found.get(0).get("id").asText());
    }

    private void group(UUID organisation, String name, String role) {
        var groups = "/organizations/" + organisation + "/groups";
        var id = group(groups, name);
        if (id == null) {
            keycloak.post(As.BACKEND, groups, json.createObjectNode().put("name", name))
                    .expect(201, 204, 409);
            id = group(groups, name);
        }
        var roles = groups + "/" + id + "/role-mappings/realm";
        var available =
                keycloak.get(As.BACKEND, roles + "/available").expect(200).body();
        for (var each : available)
            // one that it has already is not available
            if (each.get("name").asText().equals(role))
                keycloak.post(As.BACKEND, roles, json.createArrayNode().add(each))
                        .expect(204);
    }

    private @Nullable String group(String groups, String name) {
        for (var each :
                keycloak.get(As.BACKEND, groups + "?max=100").expect(200).body())
            if (each.get("name").asText().equals(name)) return each.get("id").asText();
        return null;
    }

    /** A change replaces the whole, so what is not ours to say stays as it is. */
    private void change(UUID id, Wanted wanted) {
        var address = "/organizations/" + id;
        if (!(keycloak.get(As.BACKEND, address).expect(200).body() instanceof ObjectNode now))
            throw new KeycloakAway(address + " has no organisation");
        now.put("enabled", wanted.enabled);
        if (wanted.name != null) now.put("name", wanted.name);
        if (!wanted.domains.isEmpty()) {
            var domains = now.putArray("domains");
            for (var each : wanted.domains)
                domains.addObject().put("name", each).put("verified", true);
        }
        keycloak.put(As.BACKEND, address, now).expect(204);
    }

    /**
     * In all their organisations: a session knows no single one. Platform administrators are not ours to touch (403).
     */
    private void signOut(UUID id) {
        for (var first = 0; ; first += PAGE) {
            var members = keycloak.get(As.BACKEND, "/organizations/" + id + "/members?first=" + first + "&max=" + PAGE)
                    .expect(200)
                    .body();
            for (var each : members)
                keycloak.post(As.BACKEND, "/users/" + each.get("id").asText() + "/logout", null)
                        .expect(204, 403, 404);
            if (members.size() < PAGE) return;
        }
    }
}
