package org.cooperationhub.common;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Ids made by the application: UUIDv7 (RFC 9562). */
public final class Ids {
    private Ids() {}

    public static UUID create() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The id that a client sent of a part it read before, or a new one. */
    public static UUID orNew(@Nullable UUID id) {
        return id == null ? create() : id;
    }
}
