package org.cooperationhub.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Participations in the change feed. */
@ApplicationScoped
@Transactional
class ParticipationDocuments implements ResourceDocuments {
    @Inject
    Initiatives initiatives;

    @Override
    public ResourceType type() {
        return ResourceType.PARTICIPATION;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        return initiatives
                .getEntityManager()
                .createQuery(
                        "select p from Participation p join fetch p.initiative where p.id in :ids", Participation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(each -> each.id, ParticipationView::of));
    }
}
