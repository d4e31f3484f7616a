package org.cooperationhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.COMPANY_EDITOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a token says: who is suspended, revoked or past the end of a grant may do nothing with it. */
@QuarkusTest
class StandingTest {
    @Inject
    DataSource database;

    @Inject
    Accounts accounts;

    private final List<String> undo = new ArrayList<>();

    private void change(String statement, String back) throws SQLException {
        undo.add(back);
        execute(statement);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
        accounts.forget();
    }

    @AfterEach
    void restore() throws SQLException {
        for (var each : undo) execute(each);
    }

    @Test
    void a_suspended_person_acts_for_nobody() throws SQLException {
        var draft = Draft.by(COMPANY_EDITOR, "DEMO-CN");
        var person = " where email = 'editor@company-cn.example'";
        change("update person set status = 'SUSPENDED'" + person, "update person set status = 'ACTIVE'" + person);
        as(COMPANY_EDITOR).get("/me").then().statusCode(200).body("organisations", empty());
        problem(posting(COMPANY_EDITOR, Draft.content("DEMO-CN")).post("/projects"), 403, "forbidden");
        problem(as(COMPANY_EDITOR).get(draft.path()), 404, "not-found");
    }

    @Test
    void a_member_of_a_suspended_organisation_acts_for_nobody() throws SQLException {
        var organisation = " where code = 'DEMO-CN'";
        change(
                "update organisation set status = 'SUSPENDED'" + organisation,
                "update organisation set status = 'VERIFIED'" + organisation);
        as(COMPANY_EDITOR).get("/me").then().body("organisations", empty());
        problem(posting(COMPANY_EDITOR, Draft.content("DEMO-CN")).post("/projects"), 403, "forbidden");
    }

    @Test
    void a_revoked_machine_acts_for_nobody() throws SQLException {
        change("update api_client set status = 'REVOKED'", "update api_client set status = 'ACTIVE'");
        problem(posting(PARTNER, Draft.content("DEMO-KE")).post("/projects"), 403, "forbidden");
        problem(as(PARTNER).get(Draft.fresh().path()), 404, "not-found");
    }

    @Test
    void a_machine_acts_for_the_organisation_of_its_row_alone() throws SQLException {
        var to = "update api_client set organisation_id = (select id from organisation where code = '%s')";
        change(to.formatted("DEMO-SN"), to.formatted("DEMO-KE"));
        for (var lead : List.of("DEMO-KE", "DEMO-SN"))
            problem(posting(PARTNER, Draft.content(lead)).post("/projects"), 403, "forbidden");
    }

    @Test
    void a_machine_needs_the_scope_in_its_row_too() throws SQLException {
        var draft = Draft.fresh();
        change(
                "update api_client set scopes = '[\"projects:read\"]'",
                "update api_client set scopes = '[\"projects:read\", \"projects:write\", \"changes:read\", \"bulk:write\"]'");
        as(PARTNER).get(draft.path()).then().statusCode(200).body("may", empty());
        problem(posting(PARTNER, Draft.content("DEMO-KE")).post("/projects"), 403, "forbidden");
    }

    @Test
    void a_grant_ends_at_its_time() throws SQLException {
        var grant = " where role = 'SECRETARIAT_EDITOR'";
        change(
                "update role_grant set until = utc_timestamp() - interval 1 minute" + grant,
                "update role_grant set until = null" + grant);
        problem(posting(SECRETARIAT, NewInitiative.content()).post("/initiatives"), 403, "forbidden");
        execute("update role_grant set until = utc_timestamp() + interval 1 hour" + grant);
        posting(SECRETARIAT, NewInitiative.content())
                .post("/initiatives")
                .then()
                .statusCode(201);
    }

    @Test
    void an_ended_membership_gives_nothing_whatever_the_token_says() throws SQLException {
        var submitted = Draft.fresh().submitted(EDITOR);
        var membership = """
                 where person_id = (select id from person where email = 'reviewer@secretariat.example')""";
        change(
                "update membership set status = 'ENDED'" + membership,
                "update membership set status = 'ACTIVE'" + membership);
        problem(as(REVIEWER).get(submitted.path()), 404, "not-found");
        as(REVIEWER).get("/me").then().body("may", equalTo(List.of())).body("organisations", empty());
    }

    static Stream<String[]> ends() {
        var person = "email = 'focal@network-sn.example'";
        var membership = "person_id = (select id from person where " + person + ")";
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"person", "status = 'SUSPENDED'", person, "status = 'ACTIVE'"});
        for (var status : List.of("INVITED", "SUSPENDED", "ENDED"))
            rows.add(new String[] {"membership", "status = '" + status + "'", membership, "status = 'ACTIVE'"});
        for (var status : List.of("APPLIED", "SUSPENDED", "CLOSED"))
            rows.add(
                    new String[] {"organisation", "status = '" + status + "'", "code = 'DEMO-SN'", "status = 'VERIFIED'"
                    });
        rows.add(new String[] {"role_grant", "until = utc_timestamp()", "scope_id = 'SN'", "until = null"});
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_focal_point_acts_for_their_country_only_while_all_stands(String table, String set, String where, String back)
            throws SQLException {
        var to = "update " + table + " set %s where " + where;
        change(to.formatted(set), to.formatted(back));
        as(FOCAL_SN).get("/me").then().statusCode(200).body("countries", empty());
        execute(to.formatted(back));
        as(FOCAL_SN).get("/me").then().body("countries.may", contains(hasItem("TURN_COUNTRY_KEY")));
    }

    @Test
    void the_first_writes_of_somebody_new_may_come_at_once() throws Exception {
        // whoever was known under this subject is somebody else from now on
        execute("update person set subject = uuid() where subject like '%000000000051'");
        PARTNER.token();
        var writes = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 8; i++)
            writes.add(() ->
                    posting(PARTNER, Draft.content("DEMO-KE")).post("/projects").statusCode());
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var each : pool.invokeAll(writes)) assertThat(each.get()).isEqualTo(201);
        }
    }
}
