package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is believed of a token whose signature holds. */
class TokenTest {
    private static final String ORGANIZATION = """
            {"demo-ke": {"id": "10000000-0000-4000-8000-000000000001", "realm_access": {"roles": ["editor"]}}}""";
    private static final String ADMINISTRATOR = """
            {"roles": ["platform-admin", "org-admin", "reviewer"]}""";

    private static Map<String, Object> person() {
        var claims = new HashMap<String, Object>();
        claims.put("iss", "https://login.example/realms/platform");
        claims.put("sub", "20000000-0000-4000-8000-000000000012");
        claims.put("preferred_username", "editor@ministry-ke.example");
        claims.put("email_verified", true);
        claims.put("organization", json(ORGANIZATION));
        claims.put("realm_access", json(ADMINISTRATOR));
        return claims;
    }

    private static Map<String, Object> machine() {
        var claims = person();
        claims.remove("email_verified");
        claims.put("preferred_username", "service-account-partner-demo-ke-1");
        claims.put("azp", "partner-demo-ke-1");
        claims.put("client_id", "partner-demo-ke-1");
        claims.put("scope", "projects:read organization");
        return claims;
    }

    @Test
    void a_person_with_a_verified_address_has_memberships_and_may_run_the_platform() {
        var token = Token.of(new Claims(person()));
        assertThat(token.machine()).isNull();
        assertThat(token.platformAdmin()).isTrue();
        assertThat(token.memberships().values()).containsExactly(Set.of(Role.EDITOR));
    }

    @Test
    void an_address_that_is_not_verified_gives_nothing() {
        for (Object verified : new Object[] {false, "true", JsonValue.FALSE, 1}) {
            var claims = person();
            claims.put("email_verified", verified);
            var token = Token.of(new Claims(claims));
            assertThat(token.memberships()).as("%s", verified).isEmpty();
            assertThat(token.platformAdmin()).as("%s", verified).isFalse();
        }
        var claims = person();
        claims.remove("email_verified");
        assertThat(Token.of(new Claims(claims)).memberships()).isEmpty();
    }

    @Test
    void of_the_roles_of_the_realm_only_the_administrator_counts() {
        var claims = person();
        claims.put("organization", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(Token.of(new Claims(claims)).memberships()).isEmpty();
        claims.put("realm_access", json("[\"platform-admin\"]"));
        assertThat(Token.of(new Claims(claims)).platformAdmin()).isFalse();
    }

    @Test
    void a_machine_is_never_a_platform_administrator() {
        var token = Token.of(new Claims(machine()));
        assertThat(token.machine()).isEqualTo("partner-demo-ke-1");
        assertThat(token.platformAdmin()).isFalse();
        assertThat(token.memberships()).hasSize(1);
        assertThat(token.scopes()).containsExactlyInAnyOrder("projects:read", "organization");
    }

    @Test
    void a_machine_is_known_without_a_profile() {
        var claims = machine();
        claims.remove("preferred_username");
        assertThat(Token.of(new Claims(claims)).machine()).isEqualTo("partner-demo-ke-1");
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** A token as the OIDC extension hands it over. */
    private record Claims(Map<String, Object> all) implements JsonWebToken {
        @Override
        public String getName() {
            return String.valueOf(all.get("preferred_username"));
        }

        @Override
        public Set<String> getClaimNames() {
            return all.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T getClaim(String name) {
            return (T) all.get(name);
        }
    }
}
