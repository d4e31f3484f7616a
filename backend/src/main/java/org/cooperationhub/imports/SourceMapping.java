package org.cooperationhub.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The mapping that was saved for a source. */
@Entity
public class SourceMapping extends PanacheEntityBase {
    @Id
    public Integer sourceSystem;

    @Version
    public long version;

    public String mapping;
    public Instant updatedAt;

    /** From 1: 0 is the version of what nobody saved. */
    long told() {
        return version + 1;
    }
}
