package org.cooperationhub.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.FOCAL_SN;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Account.SECOND_ADMIN;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** The life of one project with two countries, from its first title to its end. */
@QuarkusTest
class ProjectLifeTest {
    @Inject
    DataSource database;

    private static ValidatableResponse workflow(Draft project) {
        return as(EDITOR).get(project.workflow()).then().statusCode(200);
    }

    /** Edited, submitted and let pass by a reviewer. */
    private static Draft revised(Draft project, Map<String, Object> change) {
        return project.edited(EDITOR, change).submitted(EDITOR).reviewed(REVIEWER);
    }

    private static Map<String, Object> budget(String amount) {
        return Map.of(
                "budgets",
                List.of(Map.of(
                        "periodStart",
                        "2026-01-01",
                        "periodEnd",
                        "2026-12-31",
                        "value",
                        Map.of("amount", amount, "currency", "USD"),
                        "valueDate",
                        "2026-01-01")));
    }

    private static void readersSee(Draft project, int revision) {
        anonymous().get(project.publicPath()).then().statusCode(200).body("revision", equalTo(revision));
    }

    @Test
    void from_draft_to_closed() throws SQLException {
        var project = firstPublication();
        typo(project);
        budgetOfAll(project);
        roleOfOne(project);
        closing(project);
        assertThat(steps(project.id()))
                .startsWith("CREATED", "EDITED", "SUBMITTED for DEMO-KE", "RETURNED for DEMO-SEC")
                .containsSubsequence(
                        "EDITORIALLY_APPROVED for DEMO-SEC",
                        "KEY_APPROVED for DEMO-KE",
                        "RETURNED for DEMO-SN as SN",
                        "KEY_APPROVED for DEMO-KE as KE",
                        "KEY_APPROVED for DEMO-SN as SN",
                        "PUBLISHED")
                .endsWith("PUBLISHED");
    }

    /** Returned once by the reviewer and once by a country. */
    private static Draft firstPublication() {
        var content = Draft.content("DEMO-KE");
        content.remove("countries");
        content.put("plannedStart", "2025-01-01");
        content.put("plannedEnd", "2026-06-30");
        var project = Draft.by(EDITOR, content);
        workflow(project)
                .body("waitingFor.holder", contains("ORGANISATION"))
                .body("missing.items.code", contains("countries-missing"))
                .body("missing.items.severity", contains("CRITICAL"));
        problem(as(EDITOR).header("If-Match", project.etag()).put(project.submission()), 422, "validation-failed");
        project = project.edited(EDITOR, Map.of("countries", Draft.countries("KE", "SN")))
                .submitted(EDITOR);
        workflow(project).body("waitingFor.holder", contains("REVIEWER")).body("missing.items", empty());
        project = project.returned(REVIEWER, "Which towns?");
        workflow(project)
                .body("waitingFor.holder", contains("ORGANISATION"))
                .body("waitingFor[0].note", equalTo("Which towns?"));
        project = revised(project, Map.of("summary", Map.of("en", "From Garissa to Kaolack.")));
        workflow(project).body("waitingFor.holder", contains("LEAD", "KE", "SN"));
        project = project.turned("LEAD", SECOND_ADMIN).givenBack("SN", FOCAL_SN, "Kaolack has one already.");
        workflow(project)
                .body("waitingFor.holder", contains("ORGANISATION"))
                .body("waitingFor[0].note", equalTo("Kaolack has one already."))
                .body("keys.find { it.holder == 'SN' }.decision", equalTo("RETURNED"))
                .body("keys.open", contains(false, false, false));
        project = revised(project, Map.of("summary", Map.of("en", "From Garissa to Ziguinchor.")));
        workflow(project)
                .body("waitingFor.holder", contains("KE", "SN"))
                .body("keys.decision", contains("APPROVED", "PENDING", "PENDING"));
        project = project.turned("KE", FOCAL_KE);
        anonymous().get(project.publicPath()).then().statusCode(404);
        project = project.turned("SN", FOCAL_SN);
        readersSee(project, 1);
        workflow(project)
                .body("publication", equalTo("PUBLISHED"))
                .body("waitingFor", empty())
                .body("keys.decision", contains("APPROVED", "APPROVED", "APPROVED"));
        return project;
    }

    private static void typo(Draft published) {
        var project = revised(published, Map.of("summary", Map.of("en", "From Garissa to Ziguinchor")));
        readersSee(project, 2);
        workflow(project)
                .body("keys.holder", contains("LEAD", "KE", "SN"))
                .body("keys.decision", contains("APPROVED", "APPROVED", "APPROVED"))
                .body("keys.carriedFrom", contains(1, 1, 1));
    }

    private static void budgetOfAll(Draft published) {
        var project = revised(published.again(), budget("1000.00"));
        workflow(project).body("waitingFor.holder", contains("LEAD", "KE", "SN"));
        readersSee(project, 2);
        project = project.agreed();
        readersSee(project, 3);
        var split = new ArrayList<Object>();
        for (var half : List.of("400.00", "600.00"))
            split.addAll((List<?>) budget(half).get("budgets"));
        project = revised(project, Map.of("budgets", split));
        readersSee(project, 4);
        workflow(project).body("keys.carriedFrom", contains(3, 3, 3));
    }

    private static void roleOfOne(Draft published) {
        var countries =
                List.of(Map.of("country", "KE", "role", "BENEFICIARY"), Map.of("country", "SN", "role", "LOCATION"));
        var project = revised(published.again(), Map.of("countries", countries));
        workflow(project)
                .body("waitingFor.holder", contains("LEAD", "KE"))
                .body("keys.find { it.holder == 'SN' }.carriedFrom", equalTo(3));
        readersSee(project, 4);
        project.agreed();
        readersSee(project, 5);
    }

    private static void closing(Draft published) {
        var project = revised(published.again(), Map.of("activityStatus", "2")).agreed();
        project = revised(project, Map.of("activityStatus", "3", "actualStart", "2025-02-01"))
                .agreed();
        var open = project.edited(EDITOR, Map.of("activityStatus", "4"));
        problem(as(EDITOR).header("If-Match", open.etag()).put(open.submission()), 422, "validation-failed")
                .body("errors.code", hasItems("status-needs-end", "closing-needs-benefit"));
        var reason = Map.of("en", "The cable was cut before anybody could use it.");
        project = revised(open, Map.of("actualEnd", "2026-06-30", "noBenefitReason", reason))
                .agreed();
        readersSee(project, 8);
        anonymous()
                .get(project.publicPath())
                .then()
                .body("activityStatus", equalTo("4"))
                .body("noBenefitReason", equalTo(reason));
    }

    /** What happened, on whose behalf, in order. */
    private List<String> steps(String id) throws SQLException {
        var steps = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select e.action, o.code, e.country from project_event e
                        left join organisation o on o.id = e.organisation_id
                        where e.project_id = uuid_to_bin(?) order by e.id""")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var step = row.getString(1);
                    if (row.getString(2) != null
                            && !List.of("CREATED", "EDITED").contains(step)) step += " for " + row.getString(2);
                    steps.add(row.getString(3) == null ? step : step + " as " + row.getString(3));
                }
            }
        }
        return steps;
    }
}
