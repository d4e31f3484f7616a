package org.cooperationhub.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Countries in the change feed. */
@ApplicationScoped
@Transactional
class CountryDocuments implements ResourceDocuments {
    @Inject
    Countries countries;

    @Override
    public ResourceType type() {
        return ResourceType.COUNTRY;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        var found = countries.list("id in ?1", ids);
        var memberships =
                countries.memberships(found.stream().map(each -> each.code).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        each -> each.id, each -> CountryView.of(each, memberships.getOrDefault(each.code, List.of()))));
    }
}
