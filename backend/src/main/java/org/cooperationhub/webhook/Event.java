package org.cooperationhub.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * One row of the outbox with what a subscription asks about it.
 *
 * @param href address below the API's root; null where the record has none of its own
 * @param countries that the record names, by ISO alpha-2 code
 */
record Event(
        long seq,
        ResourceType type,
        UUID id,
        long version,
        boolean removed,
        Audience audience,
        @Nullable UUID organisation,
        Instant occurredAt,
        @Nullable String href,
        Set<String> countries) {

    Event at(@Nullable String address, Set<String> named) {
        return new Event(seq, type, id, version, removed, audience, organisation, occurredAt, address, named);
    }
}
