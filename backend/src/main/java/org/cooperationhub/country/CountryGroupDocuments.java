package org.cooperationhub.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Groups of countries in the change feed. */
@ApplicationScoped
@Transactional
class CountryGroupDocuments implements ResourceDocuments {
    @Inject
    Countries countries;

    @Override
    public ResourceType type() {
        return ResourceType.COUNTRY_GROUP;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        return countries.groups(ids).stream().collect(Collectors.toMap(each -> each.id, CountryGroupView::of));
    }
}
