package org.cooperationhub.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.change.ResourceType;
import org.jspecify.annotations.Nullable;

/** The record that a source means by an id of its own, and what it sent last. */
@Entity
public class ExternalRef extends PanacheEntityBase {
    @EmbeddedId
    public Key key;

    public UUID entityId;

    /** The source's own counter, or an instant; null while it never sent one. */
    public @Nullable String sourceVersion;

    /** SHA-256 of the item that was written last; null after a deletion. */
    public byte @Nullable [] contentHash;

    public Instant lastSeenAt;

    /** When the source let go of it. */
    public @Nullable Instant deletedAt;

    /** At most one record for each. */
    @Embeddable
    public record Key(
            Integer sourceSystem,
            @Enumerated(EnumType.STRING) ResourceType entity,
            String externalId) {}
}
