package org.cooperationhub.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.ExternalReference;

/** Ids that source systems have for our records, for features that come before them. */
public interface ExternalReferences {
    /** By our id, in the order of source and id; without those that no source knows. */
    Map<UUID, List<ExternalReference>> of(ResourceType type, Collection<UUID> records);
}
