package org.cooperationhub.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Code lists with their codes in the change feed. */
@ApplicationScoped
@Transactional
class CodeListDocuments implements ResourceDocuments {
    @Inject
    CodeLists lists;

    @Override
    public ResourceType type() {
        return ResourceType.CODE_LIST;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        return lists.list("select distinct l from CodeList l left join fetch l.items where l.id in ?1", ids).stream()
                .collect(Collectors.toMap(each -> each.id, CodeListView::of));
    }
}
