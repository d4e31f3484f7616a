package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.cooperationhub.common.LocalText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A typed link from a part of an initiative to another part, or to an instrument outside the hub. */
@Entity
public class InstrumentLink extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Initiative initiative;

    @Enumerated(EnumType.STRING)
    public NodeType fromType;

    public String fromCode;

    @Enumerated(EnumType.STRING)
    public NodeType toType;

    public @Nullable String toCode;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable LocalText externalName;

    public @Nullable String externalUrl;

    @Enumerated(EnumType.STRING)
    public LinkType type;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText note = LocalText.EMPTY;

    /** True if it starts or ends at this code. */
    boolean names(String code) {
        return code.equals(fromCode) || code.equals(toCode);
    }
}
