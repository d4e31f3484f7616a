package org.cooperationhub.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Initiatives in the change feed. */
@ApplicationScoped
@Transactional
class InitiativeDocuments implements ResourceDocuments {
    @Inject
    Initiatives initiatives;

    @Inject
    Caller caller;

    @Override
    public ResourceType type() {
        return ResourceType.INITIATIVE;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        var found =
                initiatives.list("select distinct i from Initiative i left join fetch i.pillars where i.id in ?1", ids);
        var proposals =
                initiatives.proposalsOf(found).stream().collect(Collectors.groupingBy(each -> each.initiative.id));
        return found.stream()
                .collect(Collectors.toMap(
                        each -> each.id,
                        each -> InitiativeView.of(
                                each,
                                proposals.getOrDefault(each.id, List.of()),
                                caller.mayWithin(Action.EDIT_TEXT, each.code)
                                        ? List.of(Action.EDIT_TEXT)
                                        : List.of())));
    }
}
