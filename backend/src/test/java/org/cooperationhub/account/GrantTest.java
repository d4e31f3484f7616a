package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooperationhub.testing.Account.AUTHORITY_KE;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_READER;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooperationhub.account.RoleGrant.Scope;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Grants as the database has them, held by persons with real tokens. */
@QuarkusTest
class GrantTest {
    @Inject
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    private final List<UUID> granted = new ArrayList<>();

    private void ask(Account account, Consumer<Caller> questions) {
        QuarkusTransaction.requiringNew().run(() -> questions.accept(Callers.of(account, accounts)));
    }

    /** Gives a role to a person through their membership of an organisation, which is made if need be. */
    private void grant(String email, String organisation, Role role, Scope scope, String reach) {
        QuarkusTransaction.requiringNew().run(() -> {
            var grant = new RoleGrant();
            grant.membership = membership(email, organisation);
            grant.role = role;
            grant.scope = scope;
            grant.scopeId = reach;
            em.persist(grant);
            granted.add(grant.id);
        });
        accounts.forget();
    }

    private Membership membership(String email, String code) {
        var person = Person.<Person>find("email = ?1 or subject = ?1", email).singleResult();
        var organisation = organisations.byCode(code).orElseThrow();
        return Membership.<Membership>find("person = ?1 and organisation = ?2", person, organisation)
                .<Membership>firstResultOptional()
                .orElseGet(() -> {
                    var membership = Membership.of(person, organisation, null);
                    em.persist(membership);
                    return membership;
                });
    }

    @AfterEach
    void take_back() {
        QuarkusTransaction.requiringNew().run(() -> RoleGrant.delete("id in ?1", granted));
        accounts.forget();
    }

    private UUID organisation(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.byCode(code).orElseThrow().id);
    }

    @Test
    void a_focal_point_and_a_state_authority_act_for_their_own_country_alone() {
        Map.of(FOCAL_KE, "KE", AUTHORITY_KE, "KE", FOCAL_SN, "SN")
                .forEach((account, country) -> ask(account, caller -> {
                    var other = country.equals("KE") ? "SN" : "KE";
                    assertThat(caller.countriesWhere(Action.TURN_COUNTRY_KEY)).containsExactly(country);
                    assertThat(caller.mayFor(Action.TURN_COUNTRY_KEY, other)).isFalse();
                    assertThat(caller.mayFor(Action.READ_PENDING, country)).isTrue();
                    assertThat(caller.mayFor(Action.READ_DRAFT, country)).isEqualTo(account != AUTHORITY_KE);
                    caller.requireFor(Action.TURN_COUNTRY_KEY, country);
                    assertThatThrownBy(() -> caller.requireFor(Action.TURN_COUNTRY_KEY, other))
                            .hasMessageContaining("forbidden")
                            .hasMessageContaining("focal point of the country; state authority of the country");
                }));
    }

    @Test
    void nobody_else_turns_the_key_of_a_country() {
        var holders = Set.of(FOCAL_KE, AUTHORITY_KE, FOCAL_SN);
        for (var account : Account.values())
            if (!holders.contains(account))
                ask(
                        account,
                        caller -> assertThat(caller.countriesWhere(Action.TURN_COUNTRY_KEY))
                                .as("%s", account)
                                .isEmpty());
    }

    @Test
    void a_grant_for_a_project_reaches_that_project_alone() {
        var ministry = organisation("DEMO-KE");
        var project = UUID.randomUUID();
        grant("reader@ministry-ke.example", "DEMO-KE", Role.CONTRIBUTOR, Scope.PROJECT, project.toString());
        ask(READER, caller -> {
            assertThat(caller.projectsWhere(Action.EDIT_PROJECT)).containsExactly(project);
            assertThat(caller.mayIn(Action.EDIT_PROJECT, ministry, project)).isTrue();
            assertThat(caller.mayIn(Action.READ_DRAFT, ministry, project)).isTrue();
            assertThat(caller.mayIn(Action.SUBMIT_PROJECT, ministry, project)).isFalse();
            assertThat(caller.mayIn(Action.EDIT_PROJECT, ministry, UUID.randomUUID()))
                    .isFalse();
            assertThat(caller.may(Action.EDIT_PROJECT, ministry)).isFalse();
            caller.requireIn(Action.EDIT_PROJECT, ministry, project);
            assertThatThrownBy(() -> caller.requireIn(Action.EDIT_PROJECT, ministry, UUID.randomUUID()))
                    .hasMessageContaining("forbidden");
        });
        as(READER)
                .get("/me")
                .then()
                .body("projects.project", contains(project.toString()))
                .body("projects[0].roles", contains("CONTRIBUTOR"))
                .body("projects[0].may", contains("READ_DRAFT", "READ_PENDING", "EDIT_PROJECT", "REPORT_VALUES"))
                .body("organisations[0].may", empty());
    }

    @Test
    void who_acts_for_the_organisation_acts_in_each_of_its_projects() {
        var ministry = organisation("DEMO-KE");
        var network = organisation("DEMO-SN");
        ask(ORG_ADMIN, caller -> {
            assertThat(caller.mayIn(Action.TURN_LEAD_KEY, ministry, UUID.randomUUID()))
                    .isTrue();
            assertThat(caller.mayIn(Action.TURN_LEAD_KEY, network, UUID.randomUUID()))
                    .isFalse();
        });
    }

    @Test
    void a_secretariat_editor_of_one_initiative_edits_that_one_alone() {
        var mine = NewInitiative.registered();
        var another = NewInitiative.registered();
        grant("reader@network-sn.example", "DEMO-SN", Role.SECRETARIAT_EDITOR, Scope.INITIATIVE, mine.code());
        as(OTHER_READER)
                .get("/me")
                .then()
                .body("may", contains("READ_MEMBERS"))
                .body("initiatives.initiative", contains(mine.code()));
        patching(OTHER_READER, "*", Map.of("scopeLevel", "2"))
                .patch(mine.path())
                .then()
                .statusCode(200)
                .body("may", contains("EDIT_TEXT"));
        problem(patching(OTHER_READER, "*", Map.of("scopeLevel", "2")).patch(another.path()), 403, "forbidden");
        problem(posting(OTHER_READER, NewInitiative.content()).post("/initiatives"), 403, "forbidden");
    }

    private static void actsForNoCountry(Account account) {
        as(account).get("/me").then().statusCode(200).body("countries", empty());
    }

    @Test
    void what_is_granted_through_an_organisation_that_the_token_does_not_name_is_nothing() {
        grant("reader@ministry-ke.example", "DEMO-SN", Role.FOCAL_POINT, Scope.COUNTRY, "SN");
        actsForNoCountry(READER);
        grant("reader@ministry-ke.example", "DEMO-KE", Role.FOCAL_POINT, Scope.COUNTRY, "SN");
        as(READER).get("/me").then().body("countries.country", contains("SN"));
    }

    @Test
    void no_grant_makes_a_machine_or_a_platform_administrator_act_for_a_country() {
        // a machine is kept as a person once it has written
        posting(PARTNER, Draft.content("DEMO-KE")).post("/projects");
        grant("20000000-0000-4000-8000-000000000051", "DEMO-KE", Role.FOCAL_POINT, Scope.COUNTRY, "KE");
        grant("operator@platform.example", "DEMO-SEC", Role.FOCAL_POINT, Scope.COUNTRY, "KE");
        for (var account : List.of(PARTNER, PLATFORM_ADMIN)) actsForNoCountry(account);
    }
}
