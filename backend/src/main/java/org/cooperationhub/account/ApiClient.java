package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A partner's machine: this row decides for whom it acts and what it may, and its token must agree. What it proves
 * itself with are its {@link ApiCredential}s.
 */
@Entity
public class ApiClient extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    public String name;
    public String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    public Set<String> scopes;

    @Enumerated(EnumType.STRING)
    public Status status = Status.ACTIVE;

    /** From then on it may do nothing; null where the hub made it itself. */
    public @Nullable Instant expiresAt;

    public @Nullable Instant revokedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Map<String, Long> fieldVersions = Map.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    public @Nullable Person createdBy;

    public Instant createdAt;
    public Instant updatedAt;

    public enum Status {
        ACTIVE,
        REVOKED
    }

    /** For good: whoever is to be let in again gets a new one. */
    public void revoke() {
        status = Status.REVOKED;
        revokedAt = Now.instant();
        updatedAt = Now.instant();
    }

    public boolean expired() {
        return expiresAt != null && !expiresAt.isAfter(Now.instant());
    }
}
