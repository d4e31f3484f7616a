package org.cooperationhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.FOCAL_KE;
import static org.cooperationhub.testing.Account.REVIEWER;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Scan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Invariants of the domain that concern what is kept. Each is tried through the API, and looked for in everything that
 * the tests so far left in the database.
 */
@QuarkusTest
class InvariantsTest {
    @Inject
    DataSource database;

    private static Map<String, Object> half(String member, String code) {
        return Map.of(member, code, "share", 50);
    }

    @Test
    @DisplayName("invariant 3: shares add to 100 or are all empty")
    void shares_add_to_100_or_are_all_empty() {
        var wrong = Map.<String, List<Map<String, Object>>>of(
                "proposals", List.of(half("proposal", "CN-AF-2021/1"), Map.of("proposal", "CN-AF-2021/7", "share", 49)),
                "countries",
                        List.of(
                                Map.of("country", "KE", "role", "LOCATION", "percentage", 60),
                                Map.of("country", "SN", "role", "LOCATION", "percentage", 60)),
                "sectors", List.of(Map.of("vocabulary", "1", "code", "22020", "percentage", 99.5)),
                "sdgs", List.of(Map.of("target", "9.c", "weight", 10)));
        for (var each : wrong.entrySet()) {
            var draft = Draft.fresh().edited(EDITOR, Map.of(each.getKey(), each.getValue()));
            problem(as(EDITOR).header("If-Match", draft.etag()).put(draft.submission()), 422, "validation-failed")
                    .body("errors.code", hasItem("shares-not-100"))
                    .body("errors.pointer", hasItem("/" + each.getKey()));
        }
        Draft.published(withShares());
        var parts = List.of(
                "project_revision_proposal, share, revision_id",
                "project_revision_country, percentage, revision_id",
                "project_revision_sector, percentage, revision_id, vocabulary",
                "project_revision_sdg, weight, revision_id");
        for (var each : parts) {
            var names = each.split(", ", 3);
            var alone = names[0].endsWith("country") ? " and c.part <> 'PROVIDER'" : "";
            assertThat(Scan.rows(database, """
                    select %3$s, sum(%2$s), count(%2$s), count(*) from %1$s c
                    join project_revision r on r.id = c.revision_id and r.publication = 'PUBLISHED' where true %4$s
                    group by %3$s having count(%2$s) > 0 and (count(%2$s) < count(*) or sum(%2$s) <> 100)""".formatted(names[0], names[1], names[2], alone)))
                    .as(each)
                    .isEmpty();
        }
    }

    private static Map<String, Object> withShares() {
        var content = Draft.content("DEMO-KE");
        content.put("proposals", List.of(half("proposal", "CN-AF-2021/1"), half("proposal", "CN-AF-2021/7")));
        content.put("sectors", List.of(Map.of("vocabulary", "1", "code", "22020", "percentage", 100)));
        return content;
    }

    @Test
    @DisplayName("invariant 4: no end before its start, and no actual date in the future")
    void no_end_before_its_start_and_no_actual_date_in_the_future() {
        var later = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        var wrong = Map.of(
                "/plannedEnd", Map.of("plannedStart", "2026-03-01", "plannedEnd", "2026-02-28"),
                "/actualEnd", Map.of("actualStart", "2024-03-01", "actualEnd", "2024-02-29"),
                "/actualStart", Map.of("actualStart", later));
        wrong.forEach((pointer, patch) -> {
            var draft = Draft.fresh();
            problem(patching(EDITOR, draft.etag(), patch).patch(draft.path()), 422, "validation-failed")
                    .body("errors.pointer", contains(pointer));
        });
        Draft.fresh().edited(EDITOR, Map.of("actualStart", "2024-03-01", "actualEnd", "2024-03-01"));
        var last = "case %1$s_precision when 'DAY' then %1$s when 'MONTH' then last_day(%1$s)"
                + " else makedate(year(%1$s) + 1, 1) - interval 1 day end";
        assertThat(Scan.rows(database, """
                select project_id, seq from project_revision
                where planned_start > %s or actual_start > %s
                  or actual_start > utc_date() + interval 1 day or actual_end > utc_date() + interval 1 day""".formatted(last.formatted("planned_end"), last.formatted("actual_end"))))
                .isEmpty();
    }

    @Test
    @DisplayName("invariant 5: what is published has one published revision and every key turned")
    void what_is_published_has_one_published_revision_and_every_key_turned() {
        var pending = Draft.fresh().submitted(EDITOR).reviewed(REVIEWER).turned("KE", FOCAL_KE);
        as(EDITOR).get(pending.path()).then().body("publication", equalTo("KEYS_PENDING"));
        var published = pending.agreed();
        as(EDITOR).get(published.path()).then().body("publication", equalTo("PUBLISHED"));
        assertThat(Scan.rows(database, "select count(*) from project where publication = 'PUBLISHED'"))
                .isNotEqualTo(List.of("0"));
        assertThat(Scan.rows(database, """
                select p.code, 'no published revision' from project p
                left join project_revision r on r.id = p.published_revision_id and r.publication = 'PUBLISHED'
                where p.publication = 'PUBLISHED' and r.id is null
                union all
                select p.code, concat('no turned key of ', k.holder) from project p
                join (select c.revision_id, c.country holder from project_revision_country c
                      where c.part in ('LOCATION', 'BENEFICIARY')
                      union select r.id, 'LEAD' from project_revision r) k on k.revision_id = p.published_revision_id
                left join approval_key a on a.revision_id = k.revision_id and a.holder = k.holder
                  and a.decision in ('APPROVED', 'SILENT')
                where p.publication = 'PUBLISHED' and a.id is null""")).isEmpty();
    }

    /** Columns that hold codes, each with the list that they are of. */
    private static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("project_revision.activity_status", "activity-status"),
            Map.entry("project_revision.scope_level", "activity-scope"),
            Map.entry("project_revision.collaboration_type", "collaboration-type"),
            Map.entry("project_revision_country.part", "project-country-role"),
            Map.entry("project_revision_organisation.part", "organisation-role"),
            Map.entry("project_revision_organisation.actor_type", "actor-type"),
            Map.entry("project_revision_organisation.currency", "currency"),
            Map.entry("project_revision_location.exactness", "location-exactness"),
            Map.entry("project_revision_location.location_class", "location-class"),
            Map.entry("project_revision_location.reach", "location-reach"),
            Map.entry("project_revision_sector.vocabulary", "sector-vocabulary"),
            Map.entry("project_revision_sdg.target", "sdg-target"),
            Map.entry("project_revision_marker.marker", "policy-marker"),
            Map.entry("project_revision_marker.significance", "policy-significance"),
            Map.entry("project_revision_group.people", "vulnerable-group"),
            Map.entry("project_revision_budget.type", "budget-type"),
            Map.entry("project_revision_budget.status", "budget-status"),
            Map.entry("project_revision_budget.currency", "currency"),
            Map.entry("project_revision_transaction.type", "transaction-type"),
            Map.entry("project_revision_transaction.currency", "currency"),
            Map.entry("project_revision_transaction.flow_type", "flow-type"),
            Map.entry("project_revision_transaction.finance_type", "finance-type"),
            Map.entry("project_revision_in_kind.kind", "in-kind-kind"),
            Map.entry("project_revision_in_kind.currency", "currency"),
            Map.entry("project_revision_benefit.people", "vulnerable-group"),
            Map.entry("project_revision_benefit.kind", "benefit-kind"),
            Map.entry("project_revision_result.result_type", "result-type"),
            Map.entry("project_revision_indicator.measure", "indicator-measure"),
            Map.entry("project_revision_document.category", "document-category"),
            Map.entry("project_revision_document.language", "language"),
            Map.entry("project_revision_related.type", "related-activity-type"),
            Map.entry("project_revision_consulted.actor_type", "actor-type"),
            Map.entry("value_report.not_available_reason", "not-available-reason"),
            Map.entry("exchange_rate.currency", "currency"),
            Map.entry("organisation.actor_type", "actor-type"),
            Map.entry("organisation.iati_type", "organisation-type"));

    /** Words, references, and codes of records that a foreign key holds. */
    private static final List<String> NO_CODES = List.of(
            "name",
            "identifier",
            "their_reference",
            "admin1",
            "unit",
            "publisher",
            "url",
            "format",
            "file",
            "provider_name",
            "receiver_name",
            "provider_reference",
            "sdg_indicator",
            "project",
            "organisation",
            "country",
            "proposal",
            "receiver",
            "provider_organisation",
            "receiver_organisation");

    @Test
    @DisplayName("invariant 14: every code in the database exists in its list")
    void every_code_in_the_database_exists_in_its_list() {
        Draft.published(withCodes());
        var wrong = new ArrayList<String>();
        CODED.forEach((place, list) -> {
            var names = place.split("\\.", 2);
            wrong.addAll(Scan.rows(database, """
                    select distinct '%1$s.%2$s', t.%2$s from %1$s t where t.%2$s is not null and not exists (
                      select 1 from code_item i join code_list l on l.id = i.list_id
                      where l.list_key = '%3$s' and i.code = cast(t.%2$s as char) collate utf8mb4_bin)""".formatted(names[0], names[1], list)));
        });
        wrong.addAll(Scan.rows(database, """
                select distinct 'sector', t.vocabulary, t.code from project_revision_sector t where not exists (
                  select 1 from code_item i join code_list l on l.id = i.list_id
                  where l.list_key = if(t.vocabulary = '2', 'dac-category', 'dac-sector') and i.code = t.code)"""));
        wrong.addAll(Scan.rows(database, """
                select distinct 'disaggregation', d.code from project_revision_indicator t,
                  json_table(t.disaggregations, '$[*]' columns (code varchar(40) path '$')) d where not exists (
                  select 1 from code_item i join code_list l on l.id = i.list_id
                  where l.list_key = 'disaggregation' and i.code = d.code collate utf8mb4_bin)"""));
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("invariant 14: no column of a revision is left out of that")
    void no_column_of_a_revision_is_left_out() {
        var columns = Scan.rows(database, """
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and table_name like 'project\\_revision\\_%'
                  and data_type in ('char', 'varchar')""");
        assertThat(columns).contains("project_revision_sector.code", "project_revision_budget.currency");
        assertThat(columns.stream()
                        .filter(each -> !CODED.containsKey(each) && !each.equals("project_revision_sector.code"))
                        .filter(each -> !NO_CODES.contains(each.substring(each.indexOf('.') + 1))))
                .isEmpty();
    }

    private static Map<String, Object> withCodes() {
        var content = Draft.content("DEMO-KE");
        content.put("scopeLevel", "4");
        content.put("collaborationType", "1");
        content.put(
                "sectors",
                Stream.of("22020", "22040")
                        .map(each -> Map.of("vocabulary", "1", "code", each))
                        .toList());
        content.put("sdgs", List.of(Map.of("target", "9.c")));
        content.put("markers", List.of(Map.of("marker", "1", "significance", "1")));
        content.put("groups", List.of(Map.of("group", "WOMEN", "significance", 1)));
        content.put("organisations", List.of(Map.of("name", "A bank", "role", "1", "actorType", "COMPANY")));
        content.put("benefits", List.of(Map.of("kind", "ACCESS", "country", "KE", "group", "CHILDREN")));
        content.put(
                "budgets",
                List.of(Map.of(
                        "periodStart", "2026-01-01",
                        "periodEnd", "2026-12-31",
                        "value", Map.of("amount", "10.00", "currency", "KES"),
                        "valueDate", "2026-01-01")));
        return content;
    }
}
