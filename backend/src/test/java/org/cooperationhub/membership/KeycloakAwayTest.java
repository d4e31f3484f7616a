package org.cooperationhub.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.membership.Folk.KENYA;
import static org.cooperationhub.membership.Folk.address;
import static org.cooperationhub.membership.Folk.invite;
import static org.cooperationhub.membership.Folk.link;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.cooperationhub.directory.Keycloak.As;
import org.cooperationhub.directory.Line;
import org.cooperationhub.testing.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak goes away before, between and after the steps of an invitation, and comes back. */
@QuarkusTest
class KeycloakAwayTest {
    private static final String ORGANISATION = "10000000-0000-4000-8000-000000000001";
    private static final String READERS = "11000000-0000-4000-8000-000000000013";

    @Inject
    Folk folk;

    @Inject
    Line line;

    @BeforeEach
    void between() throws IOException {
        // whatever other tests left is done before calls are counted
        folk.inLine.run();
        line.between();
    }

    @AfterEach
    void straight() {
        line.straight();
    }

    @Test
    void wherever_it_breaks_off_no_half_account_is_left_and_it_is_finished_later() throws SQLException {
        line.mend();
        invite(ORG_ADMIN, KENYA, address(), "READER").then().statusCode(201);
        line.mend();
        folk.inLine.run();
        var steps = line.calls();
        assertThat(steps).isGreaterThan(5);
        for (var heard : new boolean[] {false, true}) for (var step = 0; step < steps; step++) broken(step, heard);
    }

    private void broken(int step, boolean heard) throws SQLException {
        var where = "after " + step + " calls, the next " + (heard ? "heard" : "not heard");
        var email = address();
        String id = invite(ORG_ADMIN, KENYA, email, "READER")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        line.after(step, heard);
        folk.inLine.run();
        as(ORG_ADMIN).get(KENYA + "/invitations/" + id).then().body("waitsFor", notNullValue());
        line.mend();
        folk.goOn();
        assertThat(Mailbox.of(email)).as(where).hasSize(1);
        as(ORG_ADMIN)
                .get(KENYA + "/invitations/" + id)
                .then()
                .body("state", equalTo("PENDING"))
                .body("sentAt", notNullValue());
        var user = folk.userId(email);
        var places = folk.keycloak
                .get(As.BACKEND, "/organizations/members/" + user + "/organizations")
                .expect(200)
                .body();
        assertThat(places).as(where).hasSize(1);
        assertThat(places.get(0).get("id").asText()).as(where).isEqualTo(ORGANISATION);
        var member = folk.keycloak
                .get(As.BACKEND, "/organizations/" + ORGANISATION + "/members/" + user)
                .expect(200)
                .body();
        assertThat(member.get("membershipType").asText()).as(where).isEqualTo("UNMANAGED");
        var readers = folk.keycloak
                .get(As.BACKEND, "/organizations/" + ORGANISATION + "/groups/" + READERS + "/members?max=1000")
                .expect(200)
                .body();
        assertThat(readers).as(where).anyMatch(each -> each.get("id").asText().equals(user.toString()));
        as(ORG_ADMIN).delete(KENYA + "/invitations/" + id).then().statusCode(204);
        folk.inLine.run();
        assertThat(folk.exists(email)).as(where).isFalse();
    }

    @Test
    void a_crash_of_the_hub_itself_is_made_good_when_the_lease_is_over() throws SQLException {
        line.mend();
        var email = address();
        invite(ORG_ADMIN, KENYA, email, "READER").then().statusCode(201);
        line.after(2, true);
        folk.inLine.run();
        // as if it had died before it could note the failure
        folk.execute(
                "update invitation set attempts = 0, sync_at = utc_timestamp(6) + interval 90 second where email = '"
                        + email + "'");
        line.mend();
        folk.inLine.run();
        assertThat(Mailbox.of(email)).isEmpty();
        folk.execute("update invitation set sync_at = utc_timestamp(6) where email = '" + email + "'");
        folk.inLine.run();
        assertThat(Mailbox.of(email)).hasSize(1);
    }

    @Test
    void what_is_decided_meanwhile_counts() throws SQLException {
        line.mend();
        var email = address();
        String id = invite(ORG_ADMIN, KENYA, email, "READER").path("id");
        line.after(3, true);
        folk.inLine.run();
        as(ORG_ADMIN).delete(KENYA + "/invitations/" + id).then().statusCode(204);
        line.mend();
        folk.goOn();
        folk.goOn();
        assertThat(Mailbox.of(email)).isEmpty();
        assertThat(folk.exists(email)).isFalse();
    }

    @Test
    void a_suspension_counts_at_once_and_reaches_keycloak_when_it_is_back() throws SQLException {
        line.mend();
        var one = folk.joined("EDITOR");
        line.after(0, false);
        as(ORG_ADMIN).put(one.path() + "/suspension").then().statusCode(200).body("waitsFor", equalTo("KEYCLOAK"));
        bearer(one.token()).get("/me").then().statusCode(200).body("organisations", empty());
        folk.inLine.run();
        as(ORG_ADMIN).get(one.path()).then().statusCode(200).body("waitsFor", equalTo("KEYCLOAK"));
        line.mend();
        folk.goOn();
        as(ORG_ADMIN).get(one.path()).then().body("waitsFor", nullValue());
        as(ORG_ADMIN).delete(one.path() + "/suspension").then().statusCode(200);
    }

    @Test
    void an_acceptance_needs_no_keycloak_admin() throws SQLException {
        line.mend();
        var email = address();
        folk.account(email);
        invite(PLATFORM_ADMIN, KENYA, email, "READER").then().statusCode(201);
        folk.inLine.run();
        var token = Folk.token(email);
        line.after(0, false);
        bearer(token).put("/invitations/" + link(email) + "/acceptance").then().statusCode(200);
        bearer(token).get("/me").then().body("organisations.code", contains("DEMO-KE"));
        line.mend();
        folk.goOn();
        as(ORG_ADMIN).get(KENYA + "/members?q=" + email).then().body("items.waitsFor", contains(nullValue()));
    }
}
