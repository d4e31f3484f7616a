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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.directory.Systems.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A new secret voids the one before: wherever that breaks off or meets another request, nothing void is called in use.
 */
@QuarkusTest
class NewSecretTest {
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
    void straight() throws SQLException {
        cut.mend();
        systems.execute("update api_client set status = 'REVOKED' where name like 'System of%'");
        systems.execute("update api_credential set sync_at = utc_timestamp(6) "
                + "where api_client_id in (select id from api_client where name like 'System of%')");
        systems.inLine.run();
        ClientProxy.unwrap(keycloak).admin = direct;
        cut.close();
    }

    private static Made create() {
        return Made.of(posting(ORG_ADMIN, content("projects:read")).post(LIST));
    }

    private static String credential(Made made) {
        return as(ORG_ADMIN).get(made.path()).then().extract().path("credentials[0].state");
    }

    @Test
    void wherever_it_breaks_off_nobody_has_a_secret_and_it_can_be_asked_for_again() throws SQLException {
        cut.mend();
        var made = create();
        cut.after(Integer.MAX_VALUE, false);
        Made.of(Systems.secret(made.credentialPath()));
        var steps = cut.calls();
        assertThat(steps).isGreaterThan(2);
        for (var heard : new boolean[] {false, true})
            for (var step = 0; step < steps; step++) broken(made, step, heard);
    }

    private void broken(Made made, int step, boolean heard) throws SQLException {
        var where = "after " + step + " calls, the next " + (heard ? "heard" : "not heard");
        cut.after(step, heard);
        problem(Systems.secret(made.credentialPath()), 503, "temporary-reduced-capacity");
        assertThat(credential(made)).as(where).isEqualTo("UNCLAIMED");
        cut.mend();
        systems.goOn();
        assertThat(credential(made)).as(where).isEqualTo("UNCLAIMED");
        var claimed = Made.of(Systems.secret(made.credentialPath()));
        bearer(claimed.token()).get("/me").then().statusCode(200).body("organisations.code", contains("DEMO-KE"));
    }

    @Test
    void of_several_at_once_one_is_shown_a_secret_and_it_works() throws Exception {
        cut.mend();
        var made = create();
        List<Callable<Response>> asks = new ArrayList<>();
        for (var i = 0; i < 4; i++) asks.add(() -> Systems.secret(made.credentialPath()));
        List<Response> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(asks)) answers.add(each.get());
        }
        var last = "";
        for (var each : answers) {
            if (each.statusCode() == 409) continue;
            last = Made.of(each).secret();
            assertThat(last).isNotEqualTo("null");
        }
        assertThat(answers).anyMatch(each -> each.statusCode() == 201);
        if (answers.stream().filter(each -> each.statusCode() == 201).count() == 1)
            new Made(made.id(), made.credential(), made.clientId(), last).token();
    }

    /** As if a request were at it, or had died there a moment ago. */
    @Test
    void while_one_is_at_it_another_is_told_to_ask_again() throws SQLException {
        cut.mend();
        var made = create();
        var row = " where id = uuid_to_bin('" + made.credential() + "')";
        systems.execute("update api_credential set sync_at = utc_timestamp(6) + interval 60 second" + row);
        problem(Systems.secret(made.credentialPath()), 409, "wrong-state")
                .body("detail", org.hamcrest.Matchers.containsString("two minutes"));
        made.token();
        systems.giveUp(made.credential());
        systems.inLine.run();
        assertThat(Made.of(Systems.secret(made.credentialPath())).token()).isNotEmpty();
    }

    @Test
    void a_credential_that_is_claimed_late_ends_none_that_came_after_it() throws SQLException {
        cut.mend();
        var first = create();
        cut.after(1, true);
        var second = Made.of(posting(ORG_ADMIN, Map.of("overlapHours", 24)).post(first.path() + "/credentials"));
        cut.mend();
        systems.goOn();
        as(ORG_ADMIN).delete(first.credentialPath()).then().statusCode(204);
        var third = Made.of(posting(ORG_ADMIN, Map.of("overlapHours", 24)).post(first.path() + "/credentials"));
        Systems.secret(second.credentialPath()).then().statusCode(201).body("credentials[0].state", equalTo("ACTIVE"));
        as(ORG_ADMIN)
                .get(first.path())
                .then()
                .body("credentials.id", contains(second.credential(), third.credential()))
                .body("credentials[1].state", equalTo("ACTIVE"))
                .body("credentials[1].endsAt", nullValue());
    }

    @Test
    void a_list_of_scopes_with_nothing_in_it_is_a_fault_of_the_sender() {
        cut.mend();
        var body = content("projects:read");
        body.put("scopes", Arrays.asList("projects:read", null));
        problem(posting(ORG_ADMIN, body).post(LIST), 422, "validation-failed");
    }
}
