package org.cooperationhub.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cooperationhub.directory.Keycloak.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account that makes clients of partners has no hand on the hub's own, nor on people. */
@QuarkusTest
class LeastRightsTest {
    private static final String OWN = "/clients/50000000-0000-4000-8000-0000000000";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Inject
    Keycloak keycloak;

    /** By the ends of their fixed ids: the hub's clients, and those that Keycloak brings. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "04", "05", "07", "a1", "a2", "a3", "a4", "a5", "a6"})
    void an_own_client_cannot_be_seen_or_changed(String end) {
        var client = OWN + end;
        assertThat(keycloak.get(As.PARTNERS, client).status()).isEqualTo(403);
        assertThat(keycloak.get(As.PARTNERS, client + "/client-secret").status())
                .isEqualTo(403);
        assertThat(keycloak.post(As.PARTNERS, client + "/client-secret", null).status())
                .isEqualTo(403);
        assertThat(keycloak.put(As.PARTNERS, client, JSON.objectNode().put("enabled", true))
                        .status())
                .isEqualTo(403);
        assertThat(keycloak.delete(As.PARTNERS, client).status()).isEqualTo(403);
    }

    @Test
    void the_own_clients_are_all_there_are_besides_those_of_partners() {
        var seen = keycloak.get(As.PARTNERS, "/clients?max=1000").expect(200).body();
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("clientId").asText()).startsWith("partner-"));
    }

    @Test
    void people_organisations_roles_and_the_realm_are_out_of_reach() {
        for (var path : List.of("/users", "/organizations", "/events", "/admin-events"))
            assertThat(keycloak.get(As.PARTNERS, path).status()).as(path).isEqualTo(403);
        var editor = "/users/20000000-0000-4000-8000-000000000012";
        assertThat(keycloak.put(As.PARTNERS, editor, JSON.objectNode().put("enabled", false))
                        .status())
                .isEqualTo(403);
        assertThat(keycloak.put(As.PARTNERS, "", JSON.objectNode().put("enabled", true))
                        .status())
                .isEqualTo(403);
        // nor may a machine be given a role
        var partner = "/users/20000000-0000-4000-8000-000000000051/role-mappings/realm";
        var role = JSON.arrayNode()
                .add(JSON.objectNode()
                        .put("id", "30000000-0000-4000-8000-000000000001")
                        .put("name", "platform-admin"));
        assertThat(keycloak.post(As.PARTNERS, partner, role).status()).isEqualTo(403);
    }

    @Test
    void the_account_for_people_cannot_touch_clients() {
        assertThat(keycloak.get(As.BACKEND, "/clients/50000000-0000-4000-8000-000000000006")
                        .status())
                .isEqualTo(403);
        assertThat(keycloak.post(As.BACKEND, "/clients", JSON.objectNode().put("clientId", "partner-x"))
                        .status())
                .isEqualTo(403);
    }
}
