package org.cooperationhub.change;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The full representation of the resources of one type, for the change feed. */
public interface ResourceDocuments {
    ResourceType type();

    /**
     * What the resource's own endpoint answers to the caller of the request, by id: the record that becomes its JSON,
     * or the JSON itself as {@code byte[]} where it is kept. In as many statements for a thousand as for one, and
     * without those that are not there any more.
     */
    Map<UUID, Object> of(Collection<UUID> ids);
}
