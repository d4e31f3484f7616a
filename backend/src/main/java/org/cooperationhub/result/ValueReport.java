package org.cooperationhub.result;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.DisaggregatedValue;
import org.cooperationhub.project.Project;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A value that somebody reported for one period of an indicator. */
@Entity
public class ValueReport extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Project project;

    public UUID indicatorId;
    public UUID periodId;

    @Enumerated(EnumType.STRING)
    public ReportState state = ReportState.DRAFT;

    public @Nullable BigDecimal value;
    public @Nullable BigDecimal numerator;
    public @Nullable BigDecimal denominator;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> narrative = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<DisaggregatedValue> disaggregation = List.of();

    public @Nullable String notAvailableReason;

    /** Ids of documents of the project. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> evidence = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    public Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by")
    public @Nullable Person submittedBy;

    public @Nullable Instant submittedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewed_by")
    public @Nullable Person reviewedBy;

    public @Nullable Instant reviewedAt;
    public @Nullable String reviewNote;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Long> fieldVersions = new HashMap<>();

    public Instant createdAt;
    public Instant updatedAt;

    void submit(Person by) {
        moveTo(ReportState.PENDING);
        submittedBy = by;
        submittedAt = updatedAt;
        reviewNote = null;
    }

    void withdraw() {
        moveTo(ReportState.DRAFT);
        submittedBy = null;
        submittedAt = null;
    }

    void decide(ReportState decision, @Nullable String note, Person by) {
        moveTo(decision);
        reviewedBy = by;
        reviewedAt = updatedAt;
        reviewNote = note;
    }

    void supersede() {
        moveTo(ReportState.SUPERSEDED);
    }

    private void moveTo(ReportState next) {
        if (!state.mayBecome(next)) throw Problems.wrongState(state, next);
        state = next;
        fieldVersions = new HashMap<>(fieldVersions);
        fieldVersions.put("state", version + 1);
        updatedAt = Now.instant();
    }
}
