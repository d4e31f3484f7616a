package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.officialtext.Provenance;
import org.cooperationhub.organisation.ActorType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A text that countries act upon, in pillars and, where it numbers them, proposals. */
@Entity
@EntityListeners(ChangeListener.class)
public class Initiative extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String code;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText title;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText issuer;

    public @Nullable LocalDate eventDate;
    public @Nullable LocalDate textDate;

    @Enumerated(EnumType.STRING)
    public DatePrecision datePrecision;

    public boolean dateDerived;

    @Enumerated(EnumType.STRING)
    public Provenance provenance;

    public @Nullable String sourceUrl;
    public @Nullable String sourceSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ActorType> addressedActorTypes = new ArrayList<>();

    public @Nullable String scopeLevel;

    @Enumerated(EnumType.STRING)
    public TextStatus status;

    public @Nullable Integer launchAttendanceCount;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText launchNote = LocalText.EMPTY;

    /** The version at which each member last changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> fieldVersions = new HashMap<>();

    public Instant updatedAt;

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Pillar> pillars = new ArrayList<>();

    @Override
    public Change change() {
        return new Change(ResourceType.INITIATIVE, id, version, false, Audience.PUBLIC, null);
    }

    /** What kind of text it is. */
    public enum Kind {
        INITIATIVE,
        DECLARATION,
        PRINCIPLES
    }
}
