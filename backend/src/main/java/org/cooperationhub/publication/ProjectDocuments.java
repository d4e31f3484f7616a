package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.change.ResourceDocuments;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;

/** Published projects, as the bytes that are kept of them in the change feed. */
@ApplicationScoped
class ProjectDocuments implements ResourceDocuments {
    @Inject
    ReadModel reads;

    @Override
    public ResourceType type() {
        return ResourceType.PROJECT;
    }

    @Override
    public Map<UUID, Object> of(Collection<UUID> ids) {
        var kept = new HashMap<UUID, Object>();
        if (ids.isEmpty()) return kept;
        reads.list(
                Sql.of("select project_id, body from project_document where body is not null and")
                        .then(Sql.in("project_id", ids.stream().map(Ids::bytes).toList())),
                row -> kept.put(Ids.of(row.getBytes(1)), row.getBytes(2)));
        return kept;
    }
}
