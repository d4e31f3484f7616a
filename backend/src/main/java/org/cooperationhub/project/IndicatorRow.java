package org.cooperationhub.project;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An indicator as its table keeps it, under the id of its result. */
@Embeddable
record IndicatorRow(
        UUID id,
        UUID resultId,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> title,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> description,
        String measure,
        @Nullable String unit,
        boolean ascending,
        boolean cumulative,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Baseline baseline,
        @Nullable String sdgIndicator,
        @JdbcTypeCode(SqlTypes.JSON) List<String> disaggregations) {}
