package org.cooperationhub.codelist;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.TextKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One code. A withdrawn code stays readable and cannot be newly used. */
@Entity
public class CodeItem extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CodeList list;

    public String code;
    public int rankNo;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> label;

    /** Of every language of the label. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, TextKind> labelKind;

    @Enumerated(EnumType.STRING)
    public CodeStatus status;

    public @Nullable LocalDate validFrom;
    public @Nullable LocalDate validTo;
    public @Nullable String parent;
}
