package org.cooperationhub.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, written with the deed itself; never with a secret, never changed but for its sealing, which numbers and
 * chains it once it is committed, past Hibernate.
 */
@Entity
@Immutable
public class AuditEvent extends PanacheEntityBase {
    @Id
    public UUID id;

    public Instant occurredAt;
    public String requestId;

    @Enumerated(EnumType.STRING)
    public Actor actor = Actor.HUB;

    public @Nullable UUID personId;

    /** Of a machine; of a person without a row, the subject of the token. */
    public @Nullable String clientId;

    /** The organisation for which the actor acted; null for whoever acts for the platform. */
    public @Nullable UUID behalfOf;

    /** Whose matter it is. */
    public @Nullable UUID organisationId;

    /** Such as {@code client.revoke}. */
    public String action;

    /** What it was done to, as its address, that of an organisation's things below the organisation. */
    public String target;

    @Enumerated(EnumType.STRING)
    public Deed.Result result = Deed.Result.DONE;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Map<String, Object> beforeValues;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Map<String, Object> afterValues;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> details;

    /** In the order of sealing, without gaps; null until then. */
    public @Nullable Long number;

    public byte @Nullable [] hash;

    /** Who acted. */
    @Schema(name = "AuditActorKind")
    public enum Actor {
        PERSON,
        /** A machine of a partner. */
        CLIENT,
        /** The hub, as something decided before fell due. */
        HUB,
        /** Somebody who was not signed in. */
        NOBODY
    }

    static AuditEvent of(Deed deed, String requestId) {
        var event = new AuditEvent();
        event.id = Ids.create();
        event.occurredAt = Now.instant();
        event.requestId = requestId;
        event.action = deed.action();
        event.target = deed.target();
        event.organisationId = deed.organisation();
        event.result = deed.result();
        event.beforeValues = deed.before();
        event.afterValues = deed.after();
        event.details = deed.details();
        return event;
    }
}
