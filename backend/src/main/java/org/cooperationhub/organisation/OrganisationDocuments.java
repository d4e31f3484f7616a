package org.cooperationhub.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Member organisations in the change feed. */
@ApplicationScoped
@Transactional
class OrganisationDocuments implements ResourceDocuments {
    @Inject
    Organisations organisations;

    @Override
    public ResourceType type() {
        return ResourceType.ORGANISATION;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        return organisations.list("id in ?1 and status <> APPLIED", ids).stream()
                .collect(Collectors.toMap(each -> each.id, OrganisationView::of));
    }
}
