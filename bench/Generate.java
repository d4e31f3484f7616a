package org.cooperationhub.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.project.Period;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;

/**
 * Fills an empty hub with published projects: records, documents, facets, counts and changes, in large batches. What is
 * rendered, is rendered by the hub's own classes; {@code check-documents} then finds nothing to say.
 *
 * <p>{@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}; the number of projects is the argument.
 */
public final class Generate {
    private static final int A_BATCH = 1_000;
    private static final int WRITERS = 2;
    private static final ObjectMapper JSON = new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final int projects;
    private final Dataset data;
    private final FacetLookups.Found found;
    private final byte[] person = Ids.bytes(Dataset.id(9, 0));
    private final long clock;

    private Generate(int projects) throws SQLException {
        this.projects = projects;
        try (var db = connect()) {
            // the clock before the first batch; each project takes the next number
            clock = number(db, "select seq from feed_clock");
            data = new Dataset(
                    texts(db, "select code from country where au_member order by sort_name"),
                    texts(db, "select code from proposal where status = 'ADOPTED' order by code"),
                    codes(db, "dac-sector"),
                    codes(db, "sdg-target"));
            var actors = new HashMap<String, ActorType>();
            data.organisations.forEach(each -> actors.put(each.code, each.actorType));
            found = new FacetLookups.Found(pillars(db), actors);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var started = System.nanoTime();
        var all = new Generate(Integer.parseInt(arguments[0]));
        all.people();
        var work = new ArrayList<Callable<TreeMap<FacetCode, Integer>>>();
        for (var n = 0; n < WRITERS; n++) {
            var part = n;
            work.add(() -> all.write(part));
        }
        var counts = new TreeMap<FacetCode, Integer>();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            for (var each : pool.invokeAll(work)) each.get().forEach((code, n) -> counts.merge(code, n, Integer::sum));
        }
        all.finish(counts);
        System.out.printf("%,d projects in %d s%n", all.projects, (System.nanoTime() - started) / 1_000_000_000);
    }

    static Connection connect() throws SQLException {
        var url = System.getenv("DB_URL") + "&rewriteBatchedStatements=true&connectionTimeZone=UTC"
                + "&forceConnectionTimeZoneToSession=true";
        return DriverManager.getConnection(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
    }

    private void people() throws SQLException {
        try (var db = connect()) {
            run(db, "insert into person (id, version, issuer, subject, display_name, status, created_at) values (?, 0, 'bench', 'bench', 'Bench', 'ACTIVE', now(6))", to -> to.add(person));
            for (var each : data.organisations)
                run(db, "insert into organisation (id, version, code, name, sort_name, actor_type, status, demonstration, updated_at) values (?, 0, ?, ?, ?, ?, 'VERIFIED', true, ?)",
                        to -> to.add(Ids.bytes(each.id), each.code, json(each.name), each.sortName, each.actorType.name(), DocumentTables.utc(each.updatedAt)));
        }
    }

    private TreeMap<FacetCode, Integer> write(int part) throws SQLException {
        var counts = new TreeMap<FacetCode, Integer>();
        try (var db = connect()) {
            db.setAutoCommit(false);
            try (var sql = db.createStatement()) {
                sql.execute("set session unique_checks = 0, foreign_key_checks = 0");
            }
            for (var from = part * A_BATCH; from < projects; from += WRITERS * A_BATCH) {
                var batches = new Batches(db);
                for (var n = from; n < Math.min(from + A_BATCH, projects); n++) write(n, batches, counts);
                batches.close();
                db.commit();
            }
        }
        return counts;
    }

    private void write(int n, Batches to, TreeMap<FacetCode, Integer> counts) throws SQLException {
        var made = data.project(n, projects);
        var project = made.project();
        var revision = made.revision();
        record(to, project, revision);
        parts(to, n, revision);
        var id = Ids.bytes(project.id);
        for (var each : made.derived().values())
            to.of("insert into value_report (id, version, project_id, indicator_id, period_id, state, value, narrative, disaggregation, evidence, author_id, reviewed_by, reviewed_at, field_versions, created_at, updated_at) values (?, 2, ?, ?, ?, 'APPROVED', ?, '{}', '[]', '[]', ?, ?, ?, '{}', ?, ?)")
                    .add(Ids.bytes(Dataset.report(each.period())), id, Ids.bytes(each.indicator()), Ids.bytes(each.period()), each.value(), person, person, DocumentTables.utc(each.approvedAt()), DocumentTables.utc(each.approvedAt()), DocumentTables.utc(each.approvedAt()));
        var document = Rendered.of(project, revision, made.derived(), FacetCodes.of(project, revision, found), JSON);
        DocumentTables.bindDocument(to.of(DocumentTables.DOCUMENT.split("as new")[0]).statement, document, clock + n + 1);
        to.of(DocumentTables.DOCUMENT.split("as new")[0]).add();
        DocumentTables.bindEntry(to.of(DocumentTables.ENTRY.split("as new")[0]).statement, document);
        to.of(DocumentTables.ENTRY.split("as new")[0]).add();
        for (var code : document.codes()) {
            counts.merge(code, 1, Integer::sum);
            to.of(DocumentTables.FACET).add(code.facet().number, code.code(), DocumentTables.utc(document.updatedAt()), id);
        }
        to.of("insert into change_index (rtype, rid, seq, created_seq, version, op, audience, ever_audience, org_id, changed_at) values (8, ?, ?, ?, 1, 'upsert', 2, 2, ?, now(6))")
                .add(id, clock + n + 1, clock + n + 1, Ids.bytes(project.lead.id));
    }

    private void record(Batches to, Project project, ProjectRevision revision) throws SQLException {
        var at = DocumentTables.utc(revision.updatedAt);
        to.of("insert into project (id, version, code, lead_id, publication, working_revision_id, published_revision_id, countable, last_progress_at, created_at, public_version, public_updated_at) values (?, 1, ?, ?, 'PUBLISHED', ?, ?, true, ?, ?, 1, ?)")
                .add(Ids.bytes(project.id), project.code, Ids.bytes(project.lead.id), Ids.bytes(revision.id), Ids.bytes(revision.id), at, DocumentTables.utc(project.createdAt), at);
        to.of("insert into project_revision (id, version, project_id, seq, publication, original_language, title, sort_title, search_text, summary, description, objectives, activity_status, scope_level, collaboration_type, planned_start, actual_start, planned_end, field_versions, state_since, updated_at) values (?, 3, ?, 1, 'PUBLISHED', 'en', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?)")
                .add(Ids.bytes(revision.id), Ids.bytes(project.id), json(revision.title), revision.sortTitle, revision.searchText, json(revision.summary), json(revision.description), json(revision.objectives), revision.activityStatus, revision.scopeLevel, revision.collaborationType, revision.plannedStart, revision.actualStart, revision.plannedEnd, at, at);
    }

    private void parts(Batches to, int n, ProjectRevision revision) throws SQLException {
        var id = Ids.bytes(revision.id);
        for (var i = 0; i < revision.countries.size(); i++) {
            var each = revision.countries.get(i);
            to.of("insert into project_revision_country (revision_id, ordinal, country, part) values (?, ?, ?, ?)").add(id, i, each.country(), each.role().name());
        }
        for (var i = 0; i < revision.proposals.size(); i++)
            to.of("insert into project_revision_proposal (revision_id, ordinal, proposal) values (?, ?, ?)").add(id, i, revision.proposals.get(i).proposal());
        for (var i = 0; i < revision.sectors.size(); i++)
            to.of("insert into project_revision_sector (revision_id, ordinal, vocabulary, code) values (?, ?, '1', ?)").add(id, i, revision.sectors.get(i).code());
        for (var i = 0; i < revision.sdgs.size(); i++)
            to.of("insert into project_revision_sdg (revision_id, ordinal, target, evidence) values (?, ?, ?, '{}')").add(id, i, revision.sdgs.get(i).target());
        for (var each : revision.markers)
            to.of("insert into project_revision_marker (revision_id, ordinal, marker, significance) values (?, 0, ?, ?)").add(id, each.marker(), each.significance());
        for (var each : revision.groups)
            to.of("insert into project_revision_group (revision_id, ordinal, people, significance) values (?, 0, ?, ?)").add(id, each.group(), each.significance());
        for (var each : revision.budgets)
            to.of("insert into project_revision_budget (revision_id, ordinal, id, type, status, period_start, period_end, amount, currency, value_date) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .add(id, Ids.bytes(each.id()), each.type(), each.status(), each.periodStart(), each.periodEnd(), each.value().amount(), each.value().currency(), each.valueDate());
        for (var each : revision.relatedProjects)
            to.of("insert into project_revision_related (revision_id, ordinal, type, project) values (?, 0, ?, ?)").add(id, each.type(), each.project());
        var result = Dataset.result(n);
        var indicator = result.indicators().getFirst();
        to.of("insert into project_revision_result (revision_id, ordinal, id, result_type, title, description) values (?, 0, ?, ?, ?, '{}')").add(id, Ids.bytes(result.id()), result.type(), json(result.title()));
        to.of("insert into project_revision_indicator (revision_id, ordinal, id, result_id, title, description, measure, unit, ascending, cumulative, disaggregations) values (?, 0, ?, ?, ?, '{}', ?, ?, ?, ?, '[]')")
                .add(id, Ids.bytes(indicator.id()), Ids.bytes(result.id()), json(indicator.title()), indicator.measure(), indicator.unit(), indicator.ascending(), indicator.cumulative());
        for (Period each : indicator.periods())
            to.of("insert into project_revision_period (revision_id, ordinal, id, indicator_id, period_start, period_end, target, target_comment) values (?, ?, ?, ?, ?, ?, ?, '{}')")
                    .add(id, indicator.periods().indexOf(each), Ids.bytes(each.id()), Ids.bytes(indicator.id()), each.start(), each.end(), each.target());
    }

    private void finish(Map<FacetCode, Integer> counts) throws SQLException {
        try (var db = connect()) {
            for (var each : counts.entrySet())
                run(db, "insert into project_count (facet, code, projects) values (?, ?, ?)", to -> to.add(each.getKey().facet().number, each.getKey().code(), each.getValue()));
            run(db, "update feed_clock set seq = ?", to -> to.add(clock + projects));
            try (var sql = db.createStatement()) {
                sql.execute("analyze table project, project_document, project_entry, project_facet, project_count, value_report");
            }
        }
    }

    /** One batch for each statement, sent together. */
    private static final class Batches {
        private final Connection db;
        private final Map<String, Batch> all = new LinkedHashMap<>();

        Batches(Connection db) {
            this.db = db;
        }

        Batch of(String sql) throws SQLException {
            var known = all.get(sql);
            if (known != null) return known;
            var made = new Batch(db.prepareStatement(sql), true);
            all.put(sql, made);
            return made;
        }

        void close() throws SQLException {
            for (var each : all.values()) {
                each.statement.executeBatch();
                each.statement.close();
            }
        }
    }

    private record Batch(PreparedStatement statement, boolean later) {
        void add(Object... values) throws SQLException {
            for (var n = 0; n < values.length; n++) statement.setObject(n + 1, values[n]);
            if (later) statement.addBatch();
            else statement.executeUpdate();
        }
    }

    private interface Filling {
        void fill(Batch to) throws SQLException;
    }

    private static void run(Connection db, String sql, Filling filling) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            filling.fill(new Batch(statement, false));
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value instanceof LocalText text ? text.texts() : value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long number(Connection db, String query) throws SQLException {
        try (var select = db.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static List<String> texts(Connection db, String query) throws SQLException {
        try (var select = db.createStatement();
                var row = select.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (row.next()) all.add(row.getString(1));
            return all;
        }
    }

    static List<String> codes(Connection db, String list) throws SQLException {
        return texts(db, "select i.code from code_item i join code_list l on l.id = i.list_id where l.list_key = '" + list + "' and i.status = 'ACTIVE' order by i.code");
    }

    private static Map<String, String> pillars(Connection db) throws SQLException {
        var pillars = new HashMap<String, String>();
        try (var select = db.createStatement();
                var row = select.executeQuery("select p.code, concat(i.code, '/', x.code) from proposal p join initiative i on i.id = p.initiative_id join pillar x on x.id = p.pillar_id")) {
            while (row.next()) pillars.put(row.getString(1), row.getString(2));
        }
        return pillars;
    }
}
