package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.organisation.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A partner's machine: this row decides for whom it acts, and its token must agree. */
@Entity
public class ApiClient extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String clientId;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    public Set<String> scopes;

    @Enumerated(EnumType.STRING)
    public Status status = Status.ACTIVE;

    public enum Status {
        ACTIVE,
        REVOKED
    }
}
