package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.project.Project;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Compares what is kept for readers with what ought to be, some projects a transaction. */
@ApplicationScoped
class DocumentCheck {
    @Inject
    EntityManager em;

    @Inject
    PublishedDocuments documents;

    @Inject
    FacetLookups lookups;

    @Transactional
    FacetLookups.Found everything() {
        return lookups.everything();
    }

    /** The next projects that are published or have a document. */
    @Transactional
    List<UUID> ids(@Nullable UUID after, int most) {
        return em.createNativeQuery("""
                        select p.id from project p where p.id > :after and (p.published_revision_id is not null
                          or exists (select 1 from project_document d where d.project_id = p.id))
                        order by p.id""", UUID.class)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** A line for each of these projects of which something differs. */
    @Transactional
    Map<UUID, String> compare(List<UUID> ids, FacetLookups.Found found) {
        var projects =
                em.createQuery("""
                        from Project p join fetch p.lead left join fetch p.publishedRevision where p.id in :ids
                        order by p.id""", Project.class).setParameter("ids", ids).getResultList();
        var stored = stored(ids);
        var lines = new LinkedHashMap<UUID, String>();
        for (var each : projects) {
            var differences = differences(each, stored.get(each.id), found);
            if (!differences.isEmpty()) lines.put(each.id, each.code + ": " + String.join(", ", differences));
        }
        return lines;
    }

    private List<String> differences(Project project, @Nullable StoredDocument kept, FacetLookups.Found found) {
        if (project.publishedRevision == null)
            return kept == null
                            || (kept.body() == null
                                    && kept.item() == null
                                    && kept.codes().isEmpty())
                    ? List.of()
                    : List.of("not public any more");
        if (kept == null) return List.of("missing");
        return kept.differences(documents.render(project, found));
    }

    private Map<UUID, StoredDocument> stored(List<UUID> ids) {
        var among = ids.stream().map(Ids::bytes).toList();
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var codes = new HashMap<UUID, SortedSet<FacetCode>>();
            ReadModel.list(
                    connection,
                    Sql.of("select project_id, facet, code from project_facet where")
                            .then(Sql.in("project_id", among)),
                    row -> codes.computeIfAbsent(Ids.of(row.getBytes(1)), id -> new TreeSet<>())
                            .add(new FacetCode(Facet.of(row.getInt(2)), row.getString(3))));
            var stored = new HashMap<UUID, StoredDocument>();
            ReadModel.list(connection, Sql.of(StoredDocument.SELECT).then(Sql.in("d.project_id", among)), row -> {
                var id = Ids.of(row.getBytes(1));
                return stored.put(id, StoredDocument.of(row, codes.getOrDefault(id, new TreeSet<>())));
            });
            return stored;
        });
    }

    @Transactional
    void mend(UUID id) {
        documents.refresh(em.find(Project.class, id));
    }

    /** The codes whose kept count is not the number of rows; the clock is held, so that no writer changes them. */
    @Transactional
    List<String> counts(boolean mend) {
        em.createNativeQuery("select seq from feed_clock where id = 1 for update", Long.class)
                .getSingleResult();
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var wrong = ReadModel.list(
                    connection, Sql.of("""
                    select facet, code, sum(n) from (
                      select facet, code, count(*) n from project_facet group by facet, code
                      union all select facet, code, -projects from project_count) c
                    group by facet, code having sum(n) <> 0 order by facet, code"""), row -> new FacetCode(Facet.of(row.getInt(1)), row.getString(2)));
            if (mend && !wrong.isEmpty())
                try (var update = connection.createStatement()) {
                    update.executeUpdate("delete from project_count");
                    update.executeUpdate("""
                            insert into project_count (facet, code, projects)
                            select facet, code, count(*) from project_facet group by facet, code""");
                }
            return wrong.stream().map(each -> each.facet() + " " + each.code()).toList();
        });
    }
}
