package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.account.Holders.KEYCLOAK;
import static org.cooperationhub.account.Holders.OTHER;
import static org.cooperationhub.account.Holders.OWN;
import static org.cooperationhub.account.Holders.SCOPES;
import static org.cooperationhub.account.Holders.administrator;
import static org.cooperationhub.account.Holders.grant;
import static org.cooperationhub.account.Holders.machine;
import static org.cooperationhub.account.Holders.member;
import static org.cooperationhub.account.Holders.outside;
import static org.cooperationhub.account.Holders.person;
import static org.cooperationhub.account.Holders.standing;
import static org.cooperationhub.account.Holders.suspended;
import static org.cooperationhub.account.Role.AUDITOR;
import static org.cooperationhub.account.Role.CONTRIBUTOR;
import static org.cooperationhub.account.Role.EDITOR;
import static org.cooperationhub.account.Role.FOCAL_POINT;
import static org.cooperationhub.account.Role.ORG_ADMIN;
import static org.cooperationhub.account.Role.PLATFORM_ADMIN;
import static org.cooperationhub.account.Role.READER;
import static org.cooperationhub.account.Role.REVIEWER;
import static org.cooperationhub.account.Role.SECRETARIAT_EDITOR;
import static org.cooperationhub.account.Role.STATE_AUTHORITY;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.account.RoleGrant.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scope counts where it is asked for and nowhere else. */
class RightsTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final Standing.Grant[] EVERY_SCOPE = {
        grant(CONTRIBUTOR, Scope.ORG, ""),
        grant(CONTRIBUTOR, Scope.PROJECT, PROJECT.toString()),
        grant(FOCAL_POINT, Scope.COUNTRY, "KE"),
        grant(SECRETARIAT_EDITOR, Scope.INITIATIVE, "CN-AF-2021"),
        grant(REVIEWER, Scope.PLATFORM, "")
    };

    private static void nothing(Rights rights) {
        for (var action : Action.values()) {
            assertThat(rights.everywhere(action)).as("%s", action).isFalse();
            assertThat(rights.organisationsWhere(action)).as("%s", action).isEmpty();
            grantedNothing(rights, action);
        }
    }

    private static void grantedNothing(Rights rights, Action action) {
        assertThat(rights.projectsWhere(action)).as("%s", action).isEmpty();
        assertThat(rights.inProject(action, OWN, PROJECT)).as("%s", action).isFalse();
        assertThat(rights.countriesWhere(action)).as("%s", action).isEmpty();
        assertThat(rights.initiativesWhere(action)).as("%s", action).isEmpty();
    }

    @Test
    void a_grant_for_a_project_reaches_that_project_of_that_organisation_alone() {
        var rights = member(READER, grant(CONTRIBUTOR, Scope.PROJECT, PROJECT.toString()));
        assertThat(rights.projectsWhere(Action.EDIT_PROJECT)).containsExactly(PROJECT);
        assertThat(rights.inProject(Action.EDIT_PROJECT, OWN, PROJECT)).isTrue();
        assertThat(rights.inProject(Action.EDIT_PROJECT, OWN, UUID.randomUUID()))
                .isFalse();
        assertThat(rights.inProject(Action.EDIT_PROJECT, OTHER, PROJECT)).isFalse();
        assertThat(rights.inProject(Action.SUBMIT_PROJECT, OWN, PROJECT)).isFalse();
        assertThat(rights.organisationsWhere(Action.EDIT_PROJECT)).isEmpty();
        assertThat(rights.everywhere(Action.EDIT_PROJECT)).isFalse();
    }

    @Test
    void a_grant_for_a_country_reaches_no_other_country_and_no_organisation() {
        for (var role : Set.of(FOCAL_POINT, STATE_AUTHORITY)) {
            var rights = member(READER, grant(role, Scope.COUNTRY, "SN"));
            assertThat(rights.countriesWhere(Action.TURN_COUNTRY_KEY)).containsExactly("SN");
            assertThat(rights.organisationsWhere(Action.READ_DRAFT)).isEmpty();
            assertThat(rights.everywhere(Action.READ_DRAFT)).isFalse();
        }
    }

    @Test
    void a_grant_for_an_initiative_reaches_that_initiative_alone() {
        var rights = member(READER, grant(SECRETARIAT_EDITOR, Scope.INITIATIVE, "CN-AF-2021"));
        assertThat(rights.initiativesWhere(Action.EDIT_TEXT)).containsExactly("CN-AF-2021");
        assertThat(rights.everywhere(Action.EDIT_TEXT)).isFalse();
    }

    @Test
    void an_editor_acts_in_their_organisation_without_any_grant() {
        var rights = member(EDITOR);
        assertThat(rights.organisationsWhere(Action.SUBMIT_PROJECT)).containsExactly(OWN);
        grantedNothing(rights, Action.SUBMIT_PROJECT);
    }

    @Test
    void somebody_suspended_has_no_rights_whatever_was_granted() {
        nothing(Rights.of(person(Map.of(KEYCLOAK, Set.of(ORG_ADMIN))), suspended(EVERY_SCOPE)));
        nothing(Rights.of(administrator(Map.of()), suspended()));
    }

    @Test
    void what_was_granted_to_a_member_ends_with_the_membership_in_the_token() {
        nothing(Rights.of(person(Map.of()), outside(EVERY_SCOPE)));
    }

    @Test
    void no_grant_counts_for_a_machine() {
        var rights = machine(SCOPES, SCOPES, EVERY_SCOPE);
        for (var action : Action.values()) {
            grantedNothing(rights, action);
            assertThat(rights.everywhere(action)).as("%s", action).isFalse();
        }
        assertThat(rights.organisationsWhere(Action.EDIT_PROJECT)).containsExactly(OWN);
        assertThat(rights.organisationsWhere(Action.SUBMIT_PROJECT)).isEmpty();
    }

    @Test
    void a_machine_needs_the_scope_in_its_token_and_in_its_row() {
        for (var rights : new Rights[] {
            machine(SCOPES, Set.of("projects:read")), machine(Set.of("projects:read"), SCOPES),
        }) {
            assertThat(rights.organisationsWhere(Action.READ_DRAFT)).containsExactly(OWN);
            assertThat(rights.organisationsWhere(Action.REPORT_VALUES)).isEmpty();
        }
        nothing(machine(Set.of(), SCOPES));
    }

    @Test
    void a_platform_administrator_turns_no_key_whatever_else_they_are() {
        var rights = Rights.of(
                administrator(Map.of(KEYCLOAK, Set.of(ORG_ADMIN))), standing(grant(FOCAL_POINT, Scope.COUNTRY, "KE")));
        assertThat(rights.organisationsWhere(Action.TURN_LEAD_KEY)).isEmpty();
        assertThat(rights.countriesWhere(Action.TURN_COUNTRY_KEY)).isEmpty();
        assertThat(rights.organisationsWhere(Action.SUBMIT_PROJECT)).containsExactly(OWN);
        assertThat(rights.countriesWhere(Action.READ_DRAFT)).containsExactly("KE");
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(CONTRIBUTOR, Scope.ORG, null, true),
                arguments(CONTRIBUTOR, Scope.ORG, "DEMO-SN", false),
                arguments(ORG_ADMIN, Scope.ORG, null, false),
                arguments(EDITOR, Scope.ORG, null, false),
                arguments(FOCAL_POINT, Scope.ORG, null, false),
                arguments(CONTRIBUTOR, Scope.PROJECT, PROJECT.toString(), true),
                arguments(CONTRIBUTOR, Scope.PROJECT, null, false),
                arguments(CONTRIBUTOR, Scope.PROJECT, "DEMO-KE-1", false),
                arguments(ORG_ADMIN, Scope.PROJECT, PROJECT.toString(), false),
                arguments(FOCAL_POINT, Scope.COUNTRY, "KE", true),
                arguments(STATE_AUTHORITY, Scope.COUNTRY, "KE", true),
                arguments(FOCAL_POINT, Scope.COUNTRY, null, false),
                arguments(FOCAL_POINT, Scope.COUNTRY, "ke", false),
                arguments(FOCAL_POINT, Scope.COUNTRY, "KE SN", false),
                arguments(EDITOR, Scope.COUNTRY, "KE", false),
                arguments(SECRETARIAT_EDITOR, Scope.INITIATIVE, "CN-AF-2021", true),
                arguments(SECRETARIAT_EDITOR, Scope.INITIATIVE, null, false),
                arguments(REVIEWER, Scope.INITIATIVE, "CN-AF-2021", false),
                arguments(REVIEWER, Scope.PLATFORM, null, true),
                arguments(AUDITOR, Scope.PLATFORM, null, true),
                arguments(REVIEWER, Scope.PLATFORM, "KE", false),
                arguments(FOCAL_POINT, Scope.PLATFORM, null, false),
                arguments(PLATFORM_ADMIN, Scope.PLATFORM, null, false));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_counts_if_its_role_is_granted_so_and_it_names_what_its_scope_needs(
            Role role, Scope scope, @Nullable String object, boolean holds) {
        var grant = new RoleGrant();
        grant.role = role;
        grant.scope = scope;
        grant.scopeId = object;
        assertThat(grant.holds()).isEqualTo(holds);
    }
}
