package org.cooperationhub.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ExternalReferences;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.ExternalReference;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Sort;
import org.cooperationhub.project.Projects;
import org.hibernate.Session;

/** Every query on the ids that sources have for our records. */
@ApplicationScoped
public class ExternalRefs implements PanacheRepositoryBase<ExternalRef, ExternalRef.Key>, ExternalReferences {
    private static final Sort<ExternalRef> BY_EXTERNAL_ID = new Sort<>(
            "r.key.externalId",
            false,
            each -> each.key.externalId(),
            text -> text,
            "r.entityId",
            each -> each.entityId);

    @Inject
    Cursors cursors;

    @Inject
    Projects projects;

    /** The records that these ids stand for. */
    Map<String, UUID> records(SourceSystem source, Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("""
                        select r.key.externalId, r.entityId from ExternalRef r
                        where r.key.sourceSystem = :source and r.key.entity = :type and r.key.externalId in :ids""", Object[].class)
                .setParameter("source", source.id)
                .setParameter("type", ResourceType.PROJECT)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** What this source knows of these ids. */
    Map<String, ExternalRef> known(SourceSystem source, Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return find("""
                key.sourceSystem = ?1 and key.entity = ?2 and key.externalId in ?3""", source.id, ResourceType.PROJECT, ids).stream()
                .collect(Collectors.toMap(each -> each.key.externalId(), each -> each));
    }

    Optional<ExternalRef> known(SourceSystem source, String id) {
        return Optional.ofNullable(known(source, List.of(id)).get(id));
    }

    /**
     * Notes that these items came again without a change; a version of the source only rises. One that another
     * transaction wrote since it was read is left to that.
     *
     * @param found as they were read, by the ids of the source
     */
    void seen(SourceSystem source, Collection<Item> items, Map<String, ExternalRef> found) {
        if (items.isEmpty()) return;
        var now = Timestamp.from(Now.instant());
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("""
                    update external_ref set last_seen_at = ?, source_version = coalesce(?, source_version)
                    where source_system = ? and entity = ? and external_id = ? and source_version <=> ?""")) {
                for (var each : items) {
                    update.setTimestamp(1, now);
                    update.setString(2, each.sourceVersion());
                    update.setInt(3, source.id);
                    update.setString(4, ResourceType.PROJECT.name());
                    update.setString(5, each.externalId());
                    update.setString(6, Objects.requireNonNull(found.get(each.externalId())).sourceVersion);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** One query, whatever the number of records. */
    @Override
    public Map<UUID, List<ExternalReference>> of(ResourceType type, Collection<UUID> records) {
        if (records.isEmpty()) return Map.of();
        var found = new HashMap<UUID, List<ExternalReference>>();
        getEntityManager()
                .createQuery("""
                        select r.entityId, s.key, r.key.externalId from ExternalRef r
                        join SourceSystem s on s.id = r.key.sourceSystem
                        where r.entityId in :records and r.key.entity = :type order by s.key, r.key.externalId""", Object[].class)
                .setParameter("records", records)
                .setParameter("type", type)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new ExternalReference((String) row[1], (String) row[2])));
        return Map.copyOf(found);
    }

    /** The projects that a source knows, by its ids. */
    Page<SourceProjectSummary> page(SourceSystem source, PageRequest request) {
        var refs = new Listing<>(ExternalRef.class, "r", "ExternalRef r")
                .where("r.key.sourceSystem = :source", "source", source.id)
                .where("r.key.entity = :entity", "entity", ResourceType.PROJECT)
                .page(getEntityManager(), cursors, request, BY_EXTERNAL_ID, source.key);
        var found = projects.withWorking(
                refs.items().stream().map(each -> each.entityId).toList());
        return refs.map(each -> SourceProjectSummary.of(each, Objects.requireNonNull(found.get(each.entityId))));
    }

    /** Reads every id of the source: for one source at a time. */
    SourceActivity activity(SourceSystem source) {
        return getEntityManager()
                .createQuery("""
                        select new org.cooperationhub.source.SourceActivity(
                          count(*) - count(r.deletedAt), count(r.deletedAt), max(r.lastSeenAt))
                        from ExternalRef r where r.key.sourceSystem = :source and r.key.entity = :entity""", SourceActivity.class)
                .setParameter("source", source.id)
                .setParameter("entity", ResourceType.PROJECT)
                .getSingleResult();
    }
}
