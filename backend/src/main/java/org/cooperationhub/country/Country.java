package org.cooperationhub.country;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.codelist.CodeStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A country or area of ISO 3166-1. Its code is used everywhere else; names come from CLDR. */
@Entity
@EntityListeners(ChangeListener.class)
public class Country extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String code;
    public @Nullable String iso3;
    public @Nullable String numericCode;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> name;

    public String sortName;
    public boolean unMember;
    public boolean auMember;
    public @Nullable String iatiRegion;

    @Enumerated(EnumType.STRING)
    public CodeStatus status;

    public Instant updatedAt;

    @Override
    public Change change() {
        return new Change(ResourceType.COUNTRY, id, version, false, Audience.PUBLIC, null);
    }
}
