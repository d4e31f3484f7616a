package org.cooperationhub.account;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a verified access token says, read strictly: an entry of the {@code organization} claim without a UUID
 * {@code id} is no membership, an unknown role is no role, and only {@code platform-admin} is taken from the realm's
 * roles.
 *
 * @param memberships roles by Keycloak organisation id
 * @param machine client id of a machine; null for a person
 */
record Token(
        String issuer,
        String subject,
        String name,
        @Nullable String email,
        @Nullable String locale,
        @Nullable String machine,
        Set<String> scopes,
        boolean platformAdmin,
        Map<UUID, Set<Role>> memberships) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Map<String, Role> BASE =
            Map.of("reader", Role.READER, "editor", Role.EDITOR, "org-admin", Role.ORG_ADMIN);
    private static final String SERVICE_ACCOUNT = "service-account-";

    static Token of(JsonWebToken jwt) {
        var user = text(jwt, "preferred_username");
        // the scope service_account of Keycloak writes client_id into tokens of machines alone
        var machine = text(jwt, "client_id");
        if (machine == null && user != null && user.startsWith(SERVICE_ACCOUNT)) machine = text(jwt, "azp");
        var trusted = machine != null || verified(jwt);
        var scope = text(jwt, "scope");
        var name = text(jwt, "name");
        return new Token(
                jwt.getIssuer(),
                jwt.getSubject(),
                name == null ? (machine == null ? jwt.getSubject() : machine) : name,
                text(jwt, "email"),
                text(jwt, "locale"),
                machine,
                scope == null ? Set.of() : Set.of(scope.split(" ", -1)),
                machine == null
                        && trusted
                        && roles(jwt.getClaim("realm_access")).contains("platform-admin"),
                trusted ? memberships(jwt.getClaim("organization")) : Map.of());
    }

    /** True once the person proved that mail to their address reaches them. */
    static boolean verified(JsonWebToken jwt) {
        Object claim = jwt.getClaim("email_verified");
        return Boolean.TRUE.equals(claim) || JsonValue.TRUE.equals(claim);
    }

    static Map<UUID, Set<Role>> memberships(@Nullable Object claim) {
        var result = new HashMap<UUID, Set<Role>>();
        if (!(claim instanceof JsonObject organisations)) return result;
        for (var entry : organisations.values()) {
            if (!(entry instanceof JsonObject organisation)) continue;
            if (!(organisation.get("id") instanceof JsonString id)) continue;
            if (!ID.matcher(id.getString()).matches()) continue;
            var known = EnumSet.noneOf(Role.class);
            for (var role : roles(organisation.get("realm_access"))) {
                var base = BASE.get(role);
                if (base != null) known.add(base);
            }
            result.put(UUID.fromString(id.getString()), known);
        }
        return result;
    }

    private static Set<String> roles(@Nullable Object access) {
        var names = new java.util.HashSet<String>();
        if (access instanceof JsonObject object && object.get("roles") instanceof JsonArray roles)
            for (var role : roles) if (role instanceof JsonString name) names.add(name.getString());
        return names;
    }

    private static @Nullable String text(JsonWebToken jwt, String claim) {
        Object value = jwt.getClaim(claim);
        if (value instanceof JsonString string) return string.getString();
        return value instanceof String string ? string : null;
    }
}
