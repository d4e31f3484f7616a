package org.cooperationhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.directory.Systems.LIST;
import static org.cooperationhub.directory.Systems.content;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.cooperationhub.directory.Systems.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak goes away before, between and after the steps of making a machine, and comes back. */
@QuarkusTest
class KeycloakAwayTest {
    private static final String ORGANISATION = "10000000-0000-4000-8000-000000000001";

    @Inject
    Systems systems;

    @Inject
    Keycloak keycloak;

    private String direct = "";
    private Cut cut;

    @BeforeEach
    void between() throws IOException {
        direct = ClientProxy.unwrap(keycloak).admin;
        var host = direct.substring(0, direct.indexOf("/admin/"));
        cut = new Cut(host);
        ClientProxy.unwrap(keycloak).admin = direct.replace(host, cut.address());
    }

    @AfterEach
    void straight() {
        ClientProxy.unwrap(keycloak).admin = direct;
        cut.close();
    }

    private Made create() {
        return Made.of(
                posting(ORG_ADMIN, content("projects:read", "projects:write")).post(LIST));
    }

    /** Gone at Keycloak as well, so that nothing is left there by a test. */
    private void remove(Made made) throws SQLException {
        Systems.revoke(made.path()).then().statusCode(200);
        systems.inLine.run();
        assertThat(keycloak.get(Keycloak.As.PARTNERS, "/clients/" + made.credential())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wherever_it_breaks_off_no_half_credential_is_left_and_it_is_finished_later() throws SQLException {
        cut.mend();
        var whole = create();
        var steps = cut.calls();
        assertThat(steps).isGreaterThan(6);
        remove(whole);
        for (var heard : new boolean[] {false, true}) for (var step = 0; step < steps; step++) broken(step, heard);
    }

    private void broken(int step, boolean heard) throws SQLException {
        var where = "after " + step + " calls, the next " + (heard ? "heard" : "not heard");
        cut.after(step, heard);
        var made = create();
        assertThat(made.secret()).as(where).isEqualTo("null");
        assertThat(Systems.state(made.path())).as(where).isEqualTo("PENDING");
        cut.mend();
        systems.goOn();
        assertThat(Systems.state(made.path())).as(where).isEqualTo("UNCLAIMED");
        var client = keycloak.get(Keycloak.As.PARTNERS, "/clients/" + made.credential())
                .expect(200)
                .body();
        assertThat(client.get("clientId").asText()).as(where).isEqualTo(made.clientId());
        assertThat(client.get("enabled").asBoolean()).as(where).isFalse();
        var claimed = Made.of(Systems.secret(made.credentialPath()));
        bearer(claimed.token()).get("/me").then().statusCode(200).body("organisations.code", contains("DEMO-KE"));
        remove(claimed);
    }

    @Test
    void a_crash_of_the_hub_itself_is_made_good_when_the_lease_is_over() throws SQLException {
        cut.after(2, true);
        var made = create();
        // as if it had died before it could note the failure
        systems.execute("update api_credential set attempts = 0, sync_at = utc_timestamp(6) + interval 90 second "
                + "where id = uuid_to_bin('" + made.credential() + "')");
        cut.mend();
        systems.inLine.run();
        assertThat(Systems.state(made.path())).isEqualTo("PENDING");
        systems.giveUp(made.credential());
        systems.inLine.run();
        assertThat(Systems.state(made.path())).isEqualTo("UNCLAIMED");
        remove(made);
    }

    @Test
    void what_is_decided_meanwhile_counts() throws SQLException {
        cut.after(3, true);
        var made = create();
        Systems.revoke(made.path()).then().statusCode(200).body("state", equalTo("REVOKED"));
        cut.mend();
        systems.inLine.run();
        assertThat(keycloak.get(Keycloak.As.PARTNERS, "/clients/" + made.credential())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_revocation_counts_at_once_and_reaches_keycloak_when_it_is_back() throws SQLException {
        cut.mend();
        var made = create();
        var token = made.token();
        cut.after(0, false);
        Systems.revoke(made.path()).then().statusCode(200).body("state", equalTo("REVOKED"));
        bearer(token).get("/me").then().statusCode(200).body("organisations", org.hamcrest.Matchers.empty());
        systems.inLine.run();
        made.answer().then().statusCode(200);
        cut.mend();
        systems.goOn();
        made.answer().then().statusCode(401);
    }

    @Test
    void reading_goes_on_and_a_secret_says_what_it_waits_for() throws SQLException {
        cut.mend();
        var made = create();
        cut.after(0, false);
        as(ORG_ADMIN).get(LIST).then().statusCode(200);
        problem(Systems.secret(made.credentialPath()), 503, "temporary-reduced-capacity")
                .header("Retry-After", equalTo("10"))
                .body("detail", org.hamcrest.Matchers.startsWith("Keycloak"));
        cut.mend();
        systems.goOn();
        assertThat(Made.of(Systems.secret(made.credentialPath())).secret()).isNotEqualTo(made.secret());
        remove(made);
    }

    @Test
    void the_one_before_does_not_end_before_the_next_one_works() throws SQLException {
        cut.mend();
        var before = create();
        cut.after(1, true);
        var answer = posting(ORG_ADMIN, Map.of("overlapHours", 0)).post(before.path() + "/credentials");
        answer.then().statusCode(201).body("credentials[0].endsAt", nullValue());
        var after = Made.of(answer);
        cut.mend();
        systems.goOn();
        before.answer().then().statusCode(200);
        Made.of(Systems.secret(after.credentialPath()));
        as(ORG_ADMIN)
                .get(before.path())
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("credentials.id", contains(after.credential()));
        remove(after);
    }

    @Test
    void the_member_is_a_member_once() throws SQLException {
        cut.mend();
        var made = create();
        systems.giveUp(made.credential());
        systems.inLine.run();
        var account = keycloak.get(Keycloak.As.PARTNERS, "/clients/" + made.credential() + "/service-account-user")
                .expect(200)
                .body()
                .get("id")
                .asText();
        assertThat(keycloak.get(Keycloak.As.BACKEND, "/organizations/members/" + account + "/organizations")
                        .expect(200)
                        .body())
                .extracting(each -> each.get("id").asText())
                .containsExactly(ORGANISATION);
        bearer(made.token()).get("/me").then().statusCode(200).body("organisations.code", contains("DEMO-KE"));
        remove(made);
    }
}
