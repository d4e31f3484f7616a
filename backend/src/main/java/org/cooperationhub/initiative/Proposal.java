package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
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
import org.cooperationhub.common.LocalText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A numbered point of an initiative. */
@Entity
@EntityListeners(ChangeListener.class)
public class Proposal extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Initiative initiative;

    @ManyToOne(fetch = FetchType.LAZY)
    public Pillar pillar;

    public int number;
    public String code;
    public String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText title;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText shortTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText summary;

    @Enumerated(EnumType.STRING)
    public TextStatus status;

    /** The version at which each member last changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> fieldVersions = new HashMap<>();

    public Instant updatedAt;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("listKey, code")
    public List<ProposalMapping> mappings = new ArrayList<>();

    @Override
    public Change change() {
        return new Change(ResourceType.PROPOSAL, id, version, false, Audience.PUBLIC, null);
    }
}
