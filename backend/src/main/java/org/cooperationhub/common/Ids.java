package org.cooperationhub.common;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Ids made by the application: UUIDv7 (RFC 9562). */
public final class Ids {
    private Ids() {}

    public static UUID create() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The sixteen bytes that a {@code BINARY(16)} column keeps. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The id that a client sent of a part it read before, or a new one. */
    public static UUID orNew(@Nullable UUID id) {
        return id == null ? create() : id;
    }
}
