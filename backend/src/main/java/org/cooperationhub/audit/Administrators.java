package org.cooperationhub.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Problems;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.KeycloakAway;

/** Who administers organisations, as Keycloak has it. Needs no transaction and must be called outside of one. */
@ApplicationScoped
class Administrators {
    private static final int MOST = 100;

    @Inject
    Keycloak keycloak;

    /**
     * The subjects of the other administrators of each organisation; 503 while Keycloak does not answer.
     *
     * @param asked organisations by our id with Keycloak's
     */
    Map<UUID, Set<String>> others(MyData.Wanted asked) {
        var found = new HashMap<UUID, Set<String>>();
        try {
            asked.administered().forEach((id, keycloakId) -> {
                var subjects = subjects(keycloakId);
                subjects.remove(asked.subject());
                found.put(id, subjects);
            });
        } catch (KeycloakAway away) {
            throw Problems.waitsForKeycloak();
        }
        return found;
    }

    private Set<String> subjects(UUID organisation) {
        var groups = "/organizations/" + organisation + "/groups";
        var subjects = new HashSet<String>();
        for (var group : keycloak.get(Keycloak.As.BACKEND, groups + "?search=org-admins&exact=true")
                .expect(200)
                .body())
            for (var member : keycloak.get(
                            Keycloak.As.BACKEND, groups + "/" + group.get("id").asText() + "/members?max=" + MOST)
                    .expect(200)
                    .body())
                if (member.path("enabled").asBoolean())
                    subjects.add(member.get("id").asText());
        return subjects;
    }
}
