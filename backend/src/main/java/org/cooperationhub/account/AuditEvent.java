package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who decided what about an account, written with the decision itself; never changed, and never with a secret. */
@Entity
@Immutable
public class AuditEvent extends PanacheEntityBase {
    @Id
    public UUID id;

    public Instant occurredAt;
    public String requestId;
    public @Nullable UUID personId;
    public @Nullable UUID organisationId;

    /** Such as {@code client.revoke}. */
    public String action;

    /** What it was done to, as its address below the organisation. */
    public String target;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> details;

    static AuditEvent of(String action, String target, Map<String, Object> details) {
        var event = new AuditEvent();
        event.id = Ids.create();
        event.occurredAt = Now.instant();
        event.action = action;
        event.target = target;
        event.details = details;
        return event;
    }
}
