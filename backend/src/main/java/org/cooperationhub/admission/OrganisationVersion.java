package org.cooperationhub.admission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an organisation said of itself at one version. */
@Entity
@Immutable
@IdClass(OrganisationVersion.Key.class)
public class OrganisationVersion extends PanacheEntityBase {
    /** By organisation and version. */
    public record Key(UUID organisationId, long version) implements Serializable {}

    @Id
    public UUID organisationId;

    @Id
    public long version;

    @JdbcTypeCode(SqlTypes.JSON)
    public OrganisationInput content;

    /** Null for what stood before its first change. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public @Nullable Person person;

    public Instant createdAt;

    /** What stands now, before the first change that is kept. */
    static void keepFirst(Organisation organisation) {
        if (count("organisationId", organisation.id) == 0) keep(organisation, null);
    }

    static void keep(Organisation organisation, @Nullable Person by) {
        var kept = new OrganisationVersion();
        kept.organisationId = organisation.id;
        kept.version = organisation.version;
        kept.content = OrganisationInput.of(organisation);
        kept.person = by;
        kept.createdAt = organisation.updatedAt;
        kept.persist();
    }
}
