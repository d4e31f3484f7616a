package org.cooperationhub.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.change.ResourceType.INITIATIVE;
import static org.cooperationhub.change.ResourceType.PARTICIPATION;
import static org.cooperationhub.change.ResourceType.PROJECT;
import static org.cooperationhub.change.ResourceType.PROJECT_DRAFT;
import static org.cooperationhub.change.ResourceType.PROPOSAL;
import static org.cooperationhub.testing.Account.COMPANY_EDITOR;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.putting;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeIndexTest {
    @Inject
    DataSource database;

    /** A row of the change index. */
    record Row(int type, String id, long seq, long created, long version, String op, int audience, String request) {}

    private List<Row> since(long seq) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select rtype, bin_to_uuid(rid), seq, created_seq, version, op, audience, request_id
                        from change_index where seq > ? order by seq""")) {
            query.setLong(1, seq);
            try (var row = query.executeQuery()) {
                while (row.next())
                    rows.add(new Row(
                            row.getInt(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getString(6),
                            row.getInt(7),
                            row.getString(8)));
            }
        }
        return rows;
    }

    private long clock() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("select seq from feed_clock where id = 1")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void every_resource_that_came_with_the_hub_has_a_row() throws SQLException {
        for (var each : Map.of(
                        ResourceType.COUNTRY,
                        "country",
                        ResourceType.COUNTRY_GROUP,
                        "country_group",
                        ResourceType.CODE_LIST,
                        "code_list",
                        ResourceType.ORGANISATION,
                        "organisation",
                        INITIATIVE,
                        "initiative",
                        PROPOSAL,
                        "proposal")
                .entrySet())
            try (var connection = database.getConnection();
                    var query = connection.createStatement();
                    var row = query.executeQuery("""
                            select count(*), count(i.seq), sum(i.version = e.version) from %s e
                            left join change_index i on i.rtype = %d and i.rid = e.id""".formatted(each.getValue(), each.getKey().number))) {
                row.next();
                assertThat(row.getLong(1)).as(each.getValue()).isPositive();
                assertThat(row.getLong(2)).as(each.getValue()).isEqualTo(row.getLong(1));
                assertThat(row.getLong(3)).as(each.getValue() + " versions").isEqualTo(row.getLong(1));
            }
    }

    @Test
    void a_draft_is_stamped_once_for_its_owner_alone() throws SQLException {
        var before = clock();
        var answer = posting(EDITOR, Draft.content("DEMO-KE"))
                .header("X-Request-Id", "the-first-write")
                .post("/projects");
        String id = answer.path("id");
        assertThat(since(before)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(PROJECT_DRAFT.number);
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.audience()).isZero();
            assertThat(row.op()).isEqualTo("upsert");
            assertThat(row.version()).isEqualTo(answer.jsonPath().getLong("version"));
            assertThat(row.request()).isEqualTo("the-first-write");
        });
        assertThat(clock()).isEqualTo(before + 1);
    }

    @Test
    void each_write_moves_the_row_of_its_resource_to_the_end() throws SQLException {
        var draft = Draft.fresh();
        var first = since(0).getLast();
        var edited = draft.edited(EDITOR, Map.of("scopeLevel", "4"));
        var second = since(0).getLast();
        edited.submitted(EDITOR);
        var third = since(0).getLast();
        assertThat(List.of(first, second, third))
                .allSatisfy(row -> assertThat(row.id()).isEqualTo(draft.id()));
        assertThat(second.seq()).isEqualTo(first.seq() + 1);
        assertThat(third.seq()).isEqualTo(second.seq() + 1);
        assertThat(third.version()).isGreaterThan(second.version());
        assertThat(third.created()).isEqualTo(first.seq());
        assertThat(since(0)).filteredOn(row -> row.id().equals(draft.id())).hasSize(1);
    }

    @Test
    void a_publication_is_stamped_for_everybody() throws SQLException {
        var submitted = Draft.fresh().submitted(EDITOR);
        var before = clock();
        submitted.approved(Account.REVIEWER);
        assertThat(since(before))
                .extracting(Row::type, Row::id, Row::audience)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(PROJECT.number, submitted.id(), 2),
                        org.assertj.core.groups.Tuple.tuple(PROJECT_DRAFT.number, submitted.id(), 0));
    }

    @Test
    void work_on_the_next_revision_is_no_news_for_the_public() throws SQLException {
        var published = Draft.published();
        var before = clock();
        var edited = published.edited(EDITOR, Map.of("scopeLevel", "4"));
        edited.submitted(EDITOR);
        assertThat(since(before)).extracting(Row::type).containsOnly(PROJECT_DRAFT.number);
        assertThat(since(before)).hasSize(1);
    }

    @Test
    void an_import_stamps_the_initiative_and_its_proposals_once_each() throws SQLException {
        var initiative = NewInitiative.registered();
        var before = clock();
        as(SECRETARIAT)
                .contentType("text/plain")
                .body("A\n\nSafe\n\n1. One. a\n\n2. Two. b\n\nFair\n\n3. Three. c\n\n4. Four. d\n")
                .post(initiative.path() + "/texts?lang=en")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        assertThat(since(before))
                .extracting(Row::type)
                .containsExactlyInAnyOrder(
                        INITIATIVE.number, PROPOSAL.number, PROPOSAL.number, PROPOSAL.number, PROPOSAL.number);
        assertThat(since(before)).allSatisfy(row -> assertThat(row.audience()).isEqualTo(2));
    }

    @Test
    void a_proposal_whose_mappings_alone_change_is_stamped() throws SQLException {
        var path = "/proposals/CN-AF-2021/10";
        var before = clock();
        var old = as(SECRETARIAT).get(path);
        List<Map<String, Object>> mappings = old.jsonPath().getList("mappings");
        var kept = mappings.stream()
                .map(each -> Map.of("list", each.get("list"), "code", each.get("code"), "basis", each.get("basis")))
                .toList();
        var fewer = patching(SECRETARIAT, old.header("ETag"), Map.of("mappings", kept.subList(1, kept.size())))
                .patch(path);
        fewer.then().statusCode(200);
        assertThat(since(before)).extracting(Row::type).containsExactly(PROPOSAL.number);
        patching(SECRETARIAT, fewer.header("ETag"), Map.of("mappings", kept))
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void a_participation_is_stamped() throws SQLException {
        var initiative = NewInitiative.registered();
        var before = clock();
        as(SECRETARIAT)
                .contentType("application/json")
                .body(Map.of("status", "INVITED"))
                .put(initiative.path() + "/participations/KE");
        assertThat(since(before)).extracting(Row::type).containsExactly(PARTICIPATION.number);
    }

    @Test
    void what_changes_nothing_stamps_nothing() throws SQLException {
        var draft = Draft.fresh();
        var published = Draft.published();
        var initiative = NewInitiative.registered();
        var before = clock();
        patching(EDITOR, draft.etag(), Map.of()).patch(draft.path()).then().statusCode(200);
        patching(EDITOR, published.etag(), Map.of("countries", Draft.countries("KE", "SN")))
                .patch(published.path())
                .then()
                .statusCode(200);
        patching(SECRETARIAT, initiative.etag(), Map.of("title", Map.of("en", "An initiative of a test")))
                .patch(initiative.path())
                .then()
                .statusCode(200);
        posting(EDITOR, Draft.content("DEMO-KE"))
                .post("/projects?dryRun=true")
                .then()
                .statusCode(201);
        patching(EDITOR, draft.etag(), Map.of("scopeLevel", "4"))
                .patch(draft.path() + "?dryRun=true")
                .then()
                .statusCode(200);
        patching(EDITOR, draft.etag(), Map.of("scopeLevel", "99"))
                .patch(draft.path())
                .then()
                .statusCode(422);
        patching(EDITOR, "\"77\"", Map.of("scopeLevel", "4"))
                .patch(draft.path())
                .then()
                .statusCode(412);
        patching(READER, draft.etag(), Map.of("scopeLevel", "4"))
                .patch(draft.path())
                .then()
                .statusCode(404);
        putting(EDITOR, draft.etag(), Map.of("decision", "APPROVED"))
                .put(draft.review())
                .then()
                .statusCode(403);
        as(EDITOR)
                .header("If-Match", draft.etag())
                .delete(draft.submission())
                .then()
                .statusCode(409);
        assertThat(clock()).isEqualTo(before);
        assertThat(since(before)).isEmpty();
    }

    @Test
    void eight_writers_at_once_lose_and_double_no_number() throws Exception {
        var writers = List.of(EDITOR, ORG_ADMIN, OTHER_EDITOR, COMPANY_EDITOR);
        var leads = List.of("DEMO-KE", "DEMO-KE", "DEMO-SN", "DEMO-CN");
        writers.forEach(Account::token);
        var before = clock();
        var work = new ArrayList<Callable<List<String>>>();
        for (var i = 0; i < 8; i++) {
            var turn = i % 4;
            work.add(() -> {
                var ids = new ArrayList<String>();
                for (var n = 0; n < 5; n++)
                    ids.add(Draft.by(writers.get(turn), leads.get(turn))
                            .edited(writers.get(turn), Map.of("scopeLevel", "4"))
                            .id());
                return ids;
            });
        }
        var written = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var each : pool.invokeAll(work)) written.addAll(each.get());
        }
        assertThat(clock()).isEqualTo(before + 80);
        var rows = since(before);
        assertThat(rows).extracting(Row::id).containsExactlyInAnyOrderElementsOf(written);
        assertThat(rows).extracting(Row::seq).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.created()).isGreaterThan(before).isLessThan(row.seq());
            assertThat(row.seq()).isLessThanOrEqualTo(before + 80);
        });
    }

    @Test
    void one_editor_of_two_at_once_wins_and_the_other_is_told() throws Exception {
        var draft = Draft.fresh();
        EDITOR.token();
        var before = clock();
        var work = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 8; i++) {
            var summary = "Version " + i;
            work.add(() -> patching(EDITOR, draft.etag(), Map.of("summary", Map.of("en", summary)))
                    .patch(draft.path())
                    .statusCode());
        }
        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var each : pool.invokeAll(work)) answers.add(each.get());
        }
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(clock()).isEqualTo(before + 1);
    }
}
