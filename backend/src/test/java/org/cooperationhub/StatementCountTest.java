package org.cooperationhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Measured;
import org.cooperationhub.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list takes as many statements for twenty rows as for one, and never more than a handful. */
@QuarkusTest
class StatementCountTest {
    private static final int MOST = 8;

    @Inject
    Statements statements;

    private long statements(Supplier<RequestSpecification> caller, String address) {
        // the second request: what is looked up once and kept is kept
        caller.get().get(address).then().statusCode(200);
        return statements.of(() -> caller.get().get(address).then().statusCode(200));
    }

    @ParameterizedTest
    @CsvSource({
        "/countries",
        "/initiatives",
        "/initiatives/CN-AF-2021/proposals",
        "/organisations",
        "/participations",
        "/countries?group=EAC&count=exact",
        "/exchange-rates",
        "/exchange-rates?currency=KES&superseded=true"
    })
    void a_list_takes_the_same_statements_for_one_row_and_for_many(String address) {
        var sign = address.contains("?") ? "&" : "?";
        var one = statements(Api::anonymous, address + sign + "limit=1");
        var many = statements(Api::anonymous, address + sign + "limit=20");
        assertThat(many).as(address).isEqualTo(one).isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_list_of_projects_takes_the_same_statements_for_one_row_and_for_twenty() {
        for (var i = 0; i < 20; i++) {
            if (i < 2) Draft.published();
            Draft.by(i % 2 == 0 ? EDITOR : Account.PARTNER, "DEMO-KE");
        }
        for (var address : List.of(
                "/projects?",
                "/projects?mine=true&",
                "/projects?sort=title&",
                "/projects?country=KE&activityStatus=1&count=exact&",
                "/projects?country=KE,SN&proposal=CN-AF-2021/1&count=exact&")) {
            var one = statements(() -> as(EDITOR), address + "limit=1");
            var twenty = statements(() -> as(EDITOR), address + "limit=20");
            assertThat(twenty).as(address).isEqualTo(one).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void lists_of_people_take_the_same_statements_for_one_row_and_for_twenty() {
        var house = "/organisations/DEMO-KE";
        for (var i = 0; i < 3; i++)
            Api.posting(ORG_ADMIN, Map.of("email", Api.key() + "@people.example", "role", "READER"))
                    .post(house + "/invitations")
                    .then()
                    .statusCode(201);
        for (var list : List.of(
                "/members?count=exact&q=demo&",
                "/invitations?state=PENDING&",
                "/roles?",
                "/abilities?action=EDIT_PROJECT&")) {
            var one = statements(() -> as(ORG_ADMIN), house + list + "limit=1");
            var twenty = statements(() -> as(ORG_ADMIN), house + list + "limit=20");
            assertThat(twenty).as(list).isEqualTo(one).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void the_inbox_takes_the_same_statements_for_one_row_and_for_twenty() {
        for (var i = 0; i < 20; i++) {
            var draft = i < 4 ? Draft.published().edited(EDITOR, Map.of("scopeLevel", "4")) : Draft.fresh();
            var submitted = draft.submitted(EDITOR);
            if (i % 2 == 0) submitted.returned(Account.REVIEWER, "Not yet");
        }
        for (var who : List.of(EDITOR, Account.REVIEWER)) {
            var one = statements(() -> as(who), "/approvals?limit=1");
            var twenty = statements(() -> as(who), "/approvals?limit=20");
            assertThat(twenty).as("%s", who).isLessThanOrEqualTo(MOST);
            assertThat(one).as("%s", who).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void a_list_of_files_takes_the_same_statements_for_one_row_and_for_twenty() {
        var files = Draft.fresh().publicPath() + "/files";
        for (var i = 0; i < 20; i++)
            as(EDITOR)
                    .contentType("text/plain")
                    .body("Minutes " + i)
                    .post(files + "?name=minutes.txt")
                    .then()
                    .statusCode(201);
        var one = statements(() -> as(EDITOR), files + "?limit=1");
        assertThat(statements(() -> as(EDITOR), files + "?limit=20"))
                .isEqualTo(one)
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void results_and_reports_take_the_same_statements_for_one_value_and_for_twelve() {
        var project = Measured.published();
        approve(project, 1);
        var results = project.draft().publicPath() + "/results";
        var few = statements(Api::anonymous, results);
        var one = statements(() -> as(EDITOR), project.reports() + "?limit=20");
        for (var value = 2; value <= 12; value++) approve(project, value);
        assertThat(statements(Api::anonymous, results)).isEqualTo(few).isLessThanOrEqualTo(MOST);
        assertThat(statements(() -> as(EDITOR), project.reports() + "?limit=20"))
                .isEqualTo(one)
                .isLessThanOrEqualTo(MOST);
    }

    private static void approve(Measured project, int value) {
        project.reported(EDITOR, Measured.counted(value % 2 == 0 ? project.counted() : project.secondYear(), value, 1))
                .submitted(EDITOR)
                .approved(Account.ORG_ADMIN);
    }

    @Test
    void revisions_take_the_same_statements_for_two_and_for_five() {
        var project = edited(Draft.published(), 1);
        for (var address : List.of("/revisions", "/revisions?limit=20", "/events")) {
            var path = project.publicPath() + address;
            assertThat(statements(() -> as(EDITOR), path)).as(address).isLessThanOrEqualTo(MOST);
        }
        var few = statements(() -> as(EDITOR), project.publicPath() + "/revisions");
        for (var version = 2; version < 5; version++) project = edited(project, version);
        assertThat(statements(() -> as(EDITOR), project.publicPath() + "/revisions"))
                .isEqualTo(few);
    }

    private static Draft edited(Draft project, int version) {
        return project.edited(EDITOR, Map.of("summary", Map.of("en", "Version " + version)))
                .submitted(EDITOR)
                .approved(Account.REVIEWER);
    }

    @Test
    void the_graph_takes_the_same_statements_however_many_projects_there_are() {
        Draft.published();
        var before = statements(Api::anonymous, "/initiatives/CN-AF-2021/graph");
        for (var i = 0; i < 3; i++) Draft.published();
        assertThat(statements(Api::anonymous, "/initiatives/CN-AF-2021/graph")).isEqualTo(before);
    }

    @Test
    void a_record_takes_a_handful_of_statements() {
        var draft = Draft.fresh();
        for (var each : Map.of(
                        "/countries/KE", 4,
                        "/initiatives/CN-AF-2021", 4,
                        "/proposals/CN-AF-2021/7", MOST,
                        "/code-lists/dac-sector", 2,
                        "/country-groups", 2,
                        "/code-lists", 2,
                        "/projects/facets", 1,
                        "/projects/facets?country=KE&initiative=CN-AF-2021", 6,
                        "/initiatives/CN-AF-2021/texts", 3,
                        "/initiatives/CN-AF-2021/graph", 12)
                .entrySet())
            assertThat(statements(Api::anonymous, each.getKey()))
                    .as(each.getKey())
                    .isLessThanOrEqualTo(each.getValue());
        // one for each part of the record, whatever it holds
        assertThat(statements(() -> as(EDITOR), draft.path())).isLessThanOrEqualTo(MOST + 20);
        assertThat(statements(() -> as(EDITOR), draft.workflow())).isLessThanOrEqualTo(MOST + 22);
        assertThat(statements(() -> as(EDITOR), draft.approvals())).isLessThanOrEqualTo(4);
        assertThat(statements(() -> as(EDITOR), "/me")).isLessThanOrEqualTo(4);
    }
}
