package org.cooperationhub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.admission.Applicants.letter;
import static org.cooperationhub.admission.Applicants.verify;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cooperationhub.admission.Applicants.Applied;
import org.cooperationhub.directory.CutLine;
import org.cooperationhub.directory.Keycloak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak goes away before, between and after the steps of making an organisation, and comes back. */
@QuarkusTest
class OrganisationsAwayTest {
    @Inject
    Applicants applicants;

    @Inject
    OrganisationsInLine inLine;

    @Inject
    Keycloak keycloak;

    @Inject
    Heard heard;

    private CutLine line;

    /** Who was told of an organisation that got its accounts. */
    @ApplicationScoped
    static class Heard {
        private final List<Admitted> all = new CopyOnWriteArrayList<>();

        /** Through its proxy, as fields are not. */
        long times(UUID organisation) {
            return all.stream()
                    .filter(each -> each.organisationId().equals(organisation))
                    .count();
        }

        void admitted(@Observes Admitted event) {
            all.add(event);
        }
    }

    @BeforeEach
    void between() {
        line = new CutLine(keycloak);
    }

    @AfterEach
    void straight() {
        line.close();
    }

    private String decide(Applied applied) {
        return verify(REVIEWER, applied, Map.of("method", "LETTER", "document", letter(applied)))
                .then()
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .extract()
                .path("organisation.id");
    }

    /** The job, when everything that waits may be tried again. */
    private void goOn() {
        applicants.execute("update organisation_account set sync_at = utc_timestamp(6) where sync_at is not null");
        inLine.run();
    }

    @Test
    void wherever_it_breaks_off_it_is_finished_later_and_its_contact_is_invited_once() {
        line.mend();
        decide(applicants.confirmed());
        var steps = line.calls();
        assertThat(steps).isGreaterThan(10);
        System.out.println("steps of making an organisation at Keycloak: " + steps);
        for (var known : new boolean[] {false, true}) for (var step = 0; step < steps; step++) broken(step, known);
    }

    private void broken(int step, boolean known) {
        var where = "after " + step + " calls, the next " + (known ? "heard" : "not heard");
        var applied = applicants.confirmed();
        line.after(step, known);
        var organisation = decide(applied);
        as(REVIEWER).get(applied.path()).then().body("accounts", equalTo(false));
        assertThat(invited(organisation)).as(where).isZero();
        line.mend();
        goOn();
        as(REVIEWER).get(applied.path()).then().body("accounts", equalTo(true));
        assertThat(invited(organisation)).as(where).isEqualTo(1);
        var all = keycloak.get(Keycloak.As.BACKEND, "/organizations?q=hub:" + organisation)
                .expect(200)
                .body();
        assertThat(all).as(where).hasSize(1);
        whole(where, all.get(0));
        goOn();
        assertThat(invited(organisation)).as(where).isEqualTo(1);
    }

    private long invited(String organisation) {
        return heard.times(UUID.fromString(organisation));
    }

    /** Switched on, with three groups that have their roles. */
    private void whole(String where, JsonNode organisation) {
        assertThat(organisation.get("enabled").asBoolean()).as(where).isTrue();
        var groups = "/organizations/" + organisation.get("id").asText() + "/groups";
        var roles = new java.util.TreeMap<String, String>();
        for (var each : keycloak.get(Keycloak.As.BACKEND, groups).expect(200).body()) {
            var mapped = keycloak.get(
                            Keycloak.As.BACKEND, groups + "/" + each.get("id").asText() + "/role-mappings/realm")
                    .expect(200)
                    .body();
            assertThat(mapped).as(where).hasSize(1);
            roles.put(each.get("name").asText(), mapped.get(0).get("name").asText());
        }
        assertThat(roles)
                .as(where)
                .isEqualTo(Map.of("org-admins", "org-admin", "editors", "editor", "readers", "reader"));
    }

    @Test
    void a_crash_of_the_hub_itself_is_made_good_when_the_lease_is_over() {
        var applied = applicants.confirmed();
        line.after(3, true);
        var organisation = decide(applied);
        // as if it had died before it could note the failure
        var row = " where organisation_id = uuid_to_bin('" + organisation + "')";
        applicants.execute(
                "update organisation_account set attempts = 0, sync_at = utc_timestamp(6) + interval 90 second" + row);
        line.mend();
        inLine.run();
        as(REVIEWER).get(applied.path()).then().body("accounts", equalTo(false));
        applicants.execute("update organisation_account set sync_at = utc_timestamp(6)" + row);
        inLine.run();
        as(REVIEWER).get(applied.path()).then().body("accounts", equalTo(true));
    }

    @Test
    void a_suspension_counts_at_once_and_reaches_keycloak_when_it_is_back() {
        line.mend();
        var applied = applicants.confirmed();
        var organisation = decide(applied);
        String code = as(REVIEWER).get(applied.path()).path("organisation.code");
        line.after(0, false);
        as(PLATFORM_ADMIN)
                .contentType("application/json")
                .body(Map.of("reason", "Tried out"))
                .put("/organisations/" + code + "/suspension")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("accountsInLine", equalTo(false));
        line.mend();
        goOn();
        as(PLATFORM_ADMIN).get("/organisations/" + code + "/standing").then().body("accountsInLine", equalTo(true));
        var found = keycloak.get(Keycloak.As.BACKEND, "/organizations?q=hub:" + organisation)
                .expect(200)
                .body();
        assertThat(found.get(0).get("enabled").asBoolean()).isFalse();
    }
}
