package org.cooperationhub.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.change.ExternalReferences;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.ExternalReference;

/** Every query on the ids that sources have for our records. */
@ApplicationScoped
public class ExternalRefs implements PanacheRepositoryBase<ExternalRef, ExternalRef.Key>, ExternalReferences {

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
        return found;
    }
}
