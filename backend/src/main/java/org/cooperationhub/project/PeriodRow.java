package org.cooperationhub.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Decimals;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A period as its table keeps it, under the id of its indicator. */
@Embeddable
record PeriodRow(
        UUID id,
        UUID indicatorId,
        @Column(name = "period_start") LocalDate start,
        @Column(name = "period_end") LocalDate end,
        @Nullable BigDecimal target,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> targetComment) {
    PeriodRow {
        target = Decimals.plain(target);
    }
}
