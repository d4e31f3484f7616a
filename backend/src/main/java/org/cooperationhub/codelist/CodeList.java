package org.cooperationhub.codelist;

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
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.cooperationhub.change.ResourceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A code list with its owner, source version and licence. */
@Entity
@EntityListeners(ChangeListener.class)
public class CodeList extends PanacheEntityBase implements Recorded {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    public String listKey;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> name;

    public String owner;
    public String sourceVersion;
    public @Nullable String url;
    public String licence;
    public Instant updatedAt;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL)
    @OrderBy("rankNo")
    public List<CodeItem> items = new ArrayList<>();

    @Override
    public Change change() {
        return new Change(ResourceType.CODE_LIST, id, version, false, Audience.PUBLIC, null);
    }
}
