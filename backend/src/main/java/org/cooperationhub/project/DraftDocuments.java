package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;

/** Working revisions in the change feed. */
@ApplicationScoped
@Transactional
class DraftDocuments implements ResourceDocuments {
    @Inject
    Projects projects;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @Override
    public ResourceType type() {
        return ResourceType.PROJECT_DRAFT;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        var found = projects.list("""
                from Project p join fetch p.workingRevision join fetch p.lead left join fetch p.publishedRevision
                where p.id in ?1""", ids);
        return Map.copyOf(drafts.views(
                found.stream().filter(each -> Projects.readableBy(caller, each)).toList()));
    }
}
