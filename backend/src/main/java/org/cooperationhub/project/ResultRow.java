package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A result as its table keeps it. */
@Embeddable
record ResultRow(
        UUID id,
        @Column(name = "result_type") String type,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> title,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> description) {}
