package org.cooperationhub.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one resource after a write, as the change index keeps it.
 *
 * @param organisation owner of the resource; null where it belongs to the hub
 * @param contentHash of the document that is kept of this state, 32 hexadecimal digits; null where none is kept
 */
public record Change(
        ResourceType type,
        UUID id,
        long version,
        boolean deleted,
        Audience audience,
        @Nullable UUID organisation,
        @Nullable String contentHash) {

    public Change(
            ResourceType type, UUID id, long version, boolean deleted, Audience audience, @Nullable UUID organisation) {
        this(type, id, version, deleted, audience, organisation, null);
    }
}
