package org.cooperationhub.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Proposals in the change feed. */
@ApplicationScoped
@Transactional
class ProposalDocuments implements ResourceDocuments {
    @Inject
    Initiatives initiatives;

    @Inject
    TextVersions texts;

    @Inject
    Caller caller;

    @Override
    public ResourceType type() {
        return ResourceType.PROPOSAL;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        var found = initiatives.proposals(Set.copyOf(ids));
        var current = texts.current(found).stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.proposal).id));
        var links = initiatives.links(found.stream().map(each -> each.code).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        each -> each.id,
                        each -> ProposalView.of(
                                each,
                                current.getOrDefault(each.id, List.of()),
                                initiatives.labels(each),
                                links.stream()
                                        .filter(link -> link.names(each.code))
                                        .toList(),
                                caller.mayWithin(Action.EDIT_TEXT, each.initiative.code)
                                        ? List.of(Action.EDIT_TEXT)
                                        : List.of())));
    }
}
