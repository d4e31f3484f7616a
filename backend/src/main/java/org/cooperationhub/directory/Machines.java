package org.cooperationhub.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.directory.Keycloak.As;
import org.jspecify.annotations.Nullable;

/**
 * Clients of partners at Keycloak. Everything here may be done again, from the start, whatever was done of it before:
 * the client's id is ours, and being there or a member already is as good as being made one.
 */
@ApplicationScoped
class Machines {
    private static final Set<String> ALWAYS = Set.of("basic", "service_account", "platform-api", "organization");

    @Inject
    Keycloak keycloak;

    @Inject
    ObjectMapper json;

    /**
     * A client as it should be.
     *
     * @param organisation Keycloak's id of the one organisation that its service account belongs to
     * @param publicKeys JSON Web Key Set; null for one with a secret
     */
    record Wanted(
            UUID id,
            String clientId,
            String name,
            UUID organisation,
            Set<String> scopes,
            boolean enabled,
            @Nullable String publicKeys) {
        Wanted switched(boolean on) {
            return new Wanted(id, clientId, name, organisation, scopes, on, publicKeys);
        }
    }

    /** Makes it or changes it; a new one is switched on when everything else is done. */
    void bring(Wanted wanted) {
        keycloak.post(As.PARTNERS, "/clients", form(wanted, false)).expect(201, 409);
        join(wanted);
        var scopes = new TreeSet<>(ALWAYS);
        scopes.addAll(wanted.scopes);
        new MachineScopes(keycloak, address(wanted.id)).bring(scopes);
        keycloak.put(As.PARTNERS, address(wanted.id), form(wanted, wanted.enabled))
                .expect(204);
    }

    /** A new secret, which Keycloak makes; the one before is void at once. */
    String secret(UUID id) {
        return keycloak.post(As.PARTNERS, address(id) + "/client-secret", null)
                .expect(200)
                .body()
                .get("value")
                .asText();
    }

    /** Its service account and its membership go with it. */
    void remove(UUID id) {
        keycloak.delete(As.PARTNERS, address(id)).expect(204, 404);
    }

    private void join(Wanted wanted) {
        var account = keycloak.get(As.PARTNERS, address(wanted.id) + "/service-account-user")
                .expect(200)
                .body()
                .get("id")
                .asText();
        keycloak.post(As.BACKEND, "/organizations/" + wanted.organisation + "/members", TextNode.valueOf(account))
                .expect(201, 409);
    }

    private static String address(UUID id) {
        return "/clients/" + id;
    }

    private ObjectNode form(Wanted wanted, boolean enabled) {
        var client = json.createObjectNode()
                .put("id", wanted.id.toString())
                .put("clientId", wanted.clientId)
                .put("name", wanted.name)
                .put("enabled", enabled)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", false)
                .put("clientAuthenticatorType", wanted.publicKeys == null ? "client-secret" : "client-jwt");
        var attributes = client.putObject("attributes")
                .put("access.token.lifespan", "300")
                .put("client_credentials.use_refresh_token", "false");
        if (wanted.publicKeys != null)
            attributes
                    .put("use.jwks.string", "true")
                    .put("jwks.string", wanted.publicKeys)
                    .put("token.endpoint.auth.signing.alg", "ES256");
        var scopes = client.putArray("defaultClientScopes");
        ALWAYS.forEach(scopes::add);
        wanted.scopes.forEach(scopes::add);
        client.putArray("optionalClientScopes");
        return client;
    }
}
