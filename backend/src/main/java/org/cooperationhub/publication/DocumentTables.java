package org.cooperationhub.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.project.Project;
import org.hibernate.Session;

/** Writes the tables that readers are served from, in the transaction of the change. */
@ApplicationScoped
class DocumentTables {
    static final String DOCUMENT = """
            insert into project_document (project_id, version, seq, hash, body, body_gzip, removed_at, removed_reason)
            values (?, ?, ?, ?, ?, ?, null, null) as new
            on duplicate key update version = new.version, seq = new.seq, hash = new.hash, body = new.body,
              body_gzip = new.body_gzip, removed_at = null, removed_reason = null""";
    static final String ENTRY = """
            insert into project_entry (project_id, updated_at, code, sort_title, search_text, start_date, end_date,
                                       budget, last_progress_at, ended, item)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new
            on duplicate key update updated_at = new.updated_at, code = new.code, sort_title = new.sort_title,
              search_text = new.search_text, start_date = new.start_date, end_date = new.end_date, budget = new.budget,
              last_progress_at = new.last_progress_at, ended = new.ended, item = new.item""";
    static final String FACET = "insert into project_facet (facet, code, updated_at, project_id) values (?, ?, ?, ?)";

    @Inject
    EntityManager em;

    /** True while readers see the project. */
    boolean shows(UUID project) {
        return em.unwrap(Session.class)
                .doReturningWork(connection -> !ReadModel.list(
                                connection,
                                Sql.of(
                                        "select 1 from project_document where project_id = ? and removed_at is null",
                                        Ids.bytes(project)),
                                row -> true)
                        .isEmpty());
    }

    /** The codes that the project is found under now. */
    SortedSet<FacetCode> codes(UUID project) {
        return em.unwrap(Session.class)
                .doReturningWork(connection -> new TreeSet<>(ReadModel.list(
                        connection,
                        Sql.of("select facet, code from project_facet where project_id = ?", Ids.bytes(project)),
                        row -> new FacetCode(Facet.of(row.getInt(1)), row.getString(2)))));
    }

    void write(Rendered document) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(DOCUMENT)) {
                bindDocument(insert, document, 0);
                insert.executeUpdate();
            }
            clearFacets(connection, document.id());
            try (var insert = connection.prepareStatement(ENTRY)) {
                bindEntry(insert, document);
                insert.executeUpdate();
            }
            try (var insert = connection.prepareStatement(FACET)) {
                for (var each : document.codes()) {
                    bindFacet(insert, document, each);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Leaves a tombstone: its version, the time and the reason. */
    void remove(Project project, ObjectMapper json) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("""
                    update project_document set version = ?, seq = 0, body = null, body_gzip = null, removed_at = ?,
                      removed_reason = ? where project_id = ?""")) {
                update.setLong(1, project.publicVersion);
                update.setObject(2, utc(Objects.requireNonNull(project.publicUpdatedAt)));
                update.setString(3, json.writeValueAsString(project.unpublishedReason));
                update.setBytes(4, Ids.bytes(project.id));
                update.executeUpdate();
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
            clearFacets(connection, project.id);
            try (var delete = connection.prepareStatement("delete from project_entry where project_id = ?")) {
                delete.setBytes(1, Ids.bytes(project.id));
                delete.executeUpdate();
            }
        });
    }

    private static void clearFacets(Connection connection, UUID project) throws SQLException {
        try (var delete = connection.prepareStatement("delete from project_facet where project_id = ?")) {
            delete.setBytes(1, Ids.bytes(project));
            delete.executeUpdate();
        }
    }

    static void bindDocument(PreparedStatement to, Rendered document, long seq) throws SQLException {
        to.setBytes(1, Ids.bytes(document.id()));
        to.setLong(2, document.version());
        to.setLong(3, seq);
        to.setString(4, document.hash());
        to.setBytes(5, document.body());
        to.setBytes(6, document.zipped());
    }

    static void bindEntry(PreparedStatement to, Rendered document) throws SQLException {
        to.setBytes(1, Ids.bytes(document.id()));
        to.setObject(2, utc(document.updatedAt()));
        to.setString(3, document.code());
        to.setString(4, document.sortTitle());
        to.setString(5, document.searchText());
        to.setObject(6, document.startDate());
        to.setObject(7, document.endDate());
        to.setBigDecimal(8, document.budget());
        to.setObject(9, document.lastProgressAt() == null ? null : utc(document.lastProgressAt()));
        to.setBoolean(10, document.ended());
        to.setBytes(11, document.item());
    }

    static void bindFacet(PreparedStatement to, Rendered document, FacetCode code) throws SQLException {
        to.setInt(1, code.facet().number);
        to.setString(2, code.code());
        to.setObject(3, utc(document.updatedAt()));
        to.setBytes(4, Ids.bytes(document.id()));
    }

    /** As {@code DATETIME(6)} keeps an instant. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDateTime.class))
                .toInstant(ZoneOffset.UTC);
    }
}
