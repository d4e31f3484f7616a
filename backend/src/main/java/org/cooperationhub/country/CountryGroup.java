package org.cooperationhub.country;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** A group of countries: a region of the African Union, a regional economic community, a UN M49 region. */
@Entity
@EntityListeners(ChangeListener.class)
public class CountryGroup extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String scheme;
    public String code;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText name;

    public String source;
    public String sourceVersion;
    public String licence;
    public @Nullable String url;
    public Instant updatedAt;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("country, validFrom")
    public List<CountryGroupMember> members = new ArrayList<>();

    @Override
    public Change change() {
        return new Change(ResourceType.COUNTRY_GROUP, id, version, false, Audience.PUBLIC, null);
    }
}
