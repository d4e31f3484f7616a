package org.cooperationhub.initiative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.cooperationhub.common.LocalText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One of the parts of an initiative, under which its proposals stand. */
@Entity
public class Pillar extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Initiative initiative;

    public int ordinal;

    /** DEV, SEC, GOV or BEN in the two seed texts, else P and the ordinal. */
    public String code;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalText title;
}
