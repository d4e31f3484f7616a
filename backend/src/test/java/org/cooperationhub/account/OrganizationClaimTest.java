package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code organization} claim is read strictly: what has not exactly its shape is no membership and no role. */
class OrganizationClaimTest {
    private static final String ID = "10000000-0000-4000-8000-000000000001";

    @Test
    void an_entry_with_its_id_and_roles_is_a_membership() {
        assertThat(read("""
                {"demo-ke": {"id": "%s", "groups": ["/editors"], "realm_access": {"roles": ["editor", "reader"]}}}"""))
                .containsExactly(java.util.Map.entry(UUID.fromString(ID), EnumSet.of(Role.EDITOR, Role.READER)));
    }

    static Stream<String> withoutRoles() {
        return Stream.of(
                "{\"a\": {\"id\": \"%s\"}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": [\"org-admin\"]}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": \"org-admin\"}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": {\"roles\": \"org-admin\"}}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": {\"roles\": {\"org-admin\": true}}}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": {\"roles\": [[\"org-admin\"], {\"name\": \"org-admin\"}, 1]}}}",
                "{\"a\": {\"id\": \"%s\", \"resource_access\": {\"roles\": [\"org-admin\"]}}}",
                "{\"a\": {\"id\": \"%s\", \"roles\": [\"org-admin\"]}}",
                "{\"a\": {\"id\": \"%s\", \"groups\": [\"/org-admins\"]}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": {\"roles\": [\"ORG-ADMIN\", \"org-admin \", \"ORG_ADMIN\"]}}}",
                "{\"a\": {\"id\": \"%s\", \"realm_access\": {\"roles\": [\"platform-admin\", \"reviewer\", \"REVIEWER\"]}}}");
    }

    @ParameterizedTest
    @MethodSource("withoutRoles")
    void a_role_that_stands_elsewhere_or_is_unknown_is_no_role(String claim) {
        assertThat(read(claim)).containsExactly(java.util.Map.entry(UUID.fromString(ID), EnumSet.noneOf(Role.class)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[\"demo-ke\"]",
                "{\"demo-ke\": {}}",
                "{\"demo-ke\": null}",
                "{\"demo-ke\": \"" + ID + "\"}",
                "{\"demo-ke\": [{\"id\": \"" + ID + "\"}]}",
                "{\"demo-ke\": {\"id\": null}}",
                "{\"demo-ke\": {\"id\": [\"" + ID + "\"]}}",
                "{\"demo-ke\": {\"id\": 1}}",
                "{\"demo-ke\": {\"id\": \"demo-ke\"}}",
                "{\"demo-ke\": {\"id\": \"1-1-1-1-1\"}}",
                "{\"demo-ke\": {\"id\": \" " + ID + "\"}}",
                "{\"demo-ke\": {\"id\": \"" + ID + "\\n\"}}",
                "{\"" + ID + "\": {\"realm_access\": {\"roles\": [\"org-admin\"]}}}",
                "{\"id\": \"" + ID + "\", \"realm_access\": {\"roles\": [\"org-admin\"]}}"
            })
    void an_entry_without_a_UUID_as_its_id_is_no_membership(String claim) {
        assertThat(read(claim)).isEmpty();
    }

    @Test
    void a_claim_that_is_missing_or_no_JSON_is_no_membership() {
        assertThat(Token.memberships(null)).isEmpty();
        assertThat(Token.memberships("{\"a\": {\"id\": \"" + ID + "\"}}")).isEmpty();
        assertThat(Token.memberships(java.util.Map.of("a", java.util.Map.of("id", ID))))
                .isEmpty();
    }

    @Test
    void each_of_several_memberships_has_its_own_roles() {
        var two = """
                {"a": {"id": "10000000-0000-4000-8000-000000000001", "realm_access": {"roles": ["reader"]}},
                 "b": {"id": "10000000-0000-4000-8000-000000000002", "realm_access": {"roles": ["org-admin"]}}}""";
        assertThat(read(two))
                .containsEntry(UUID.fromString(ID), EnumSet.of(Role.READER))
                .containsEntry(UUID.fromString(ID.replaceAll("1$", "2")), EnumSet.of(Role.ORG_ADMIN))
                .hasSize(2);
    }

    private static java.util.Map<UUID, java.util.Set<Role>> read(String claim) {
        try (var reader = Json.createReader(new StringReader(claim.replace("%s", ID)))) {
            return Token.memberships(reader.readValue());
        }
    }
}
