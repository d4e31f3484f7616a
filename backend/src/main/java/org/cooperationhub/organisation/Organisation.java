package org.cooperationhub.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.LocalText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member organisation: people and machines act on its behalf. */
@Entity
@EntityListeners(ChangeListener.class)
public class Organisation extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String code;
    public @Nullable UUID keycloakId;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText name;

    public String sortName;
    public @Nullable String acronym;

    @Enumerated(EnumType.STRING)
    public ActorType actorType;

    public @Nullable String iatiType;
    public @Nullable String country;
    public @Nullable String website;

    @Enumerated(EnumType.STRING)
    public OrganisationStatus status;

    /** What registers call it; null for none. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable List<Identifier> identifiers;

    /** The organisation that took its place. A column named …into would look to the driver like no query. */
    @Column(name = "successor_id")
    public @Nullable UUID mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Map<String, Long> fieldVersions;

    public boolean demonstration;
    public Instant updatedAt;

    public List<Identifier> identifiers() {
        return identifiers == null ? List.of() : identifiers;
    }

    @Override
    public Change change() {
        var audience = status == OrganisationStatus.APPLIED ? Audience.OWNER : Audience.PUBLIC;
        return new Change(ResourceType.ORGANISATION, id, version, false, audience, id);
    }
}
