package org.cooperationhub.export;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A whole export that was kept; its bytes are in the store of files under {@code sha256}. */
@Entity
public class Dump extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String name;
    public String format;
    public String mediaType;
    public String sha256;
    public long size;
    public long records;
    public String syncCursor;
    public Instant createdAt;
}
