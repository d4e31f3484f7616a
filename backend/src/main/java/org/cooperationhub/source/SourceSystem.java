package org.cooperationhub.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** A system that writes records of one organisation under ids of its own. It is deactivated, never removed. */
@Entity
public class SourceSystem extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Integer id;

    @Version
    public long version;

    /** Names it in URLs and answers; given once. */
    @Column(name = "source_key")
    public String key;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    public String name;

    /** What it writes is handed in to the reviewers at once; the platform administrator says so. */
    public boolean trusted;

    /** It takes changes of the hub back, so that each of its writes must name the version it is based on. */
    public boolean twoWay;

    public Instant createdAt;
    public Instant updatedAt;
    public @Nullable Instant deactivatedAt;
}
