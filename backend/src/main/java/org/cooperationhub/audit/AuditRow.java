package org.cooperationhub.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AuditEvent;
import org.cooperationhub.account.Deed;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is exported: everything that its hash is made of ({@link Content}), so that the chain can be verified
 * with the export alone, and the words that say who it was.
 */
record AuditRow(
        UUID id,
        @Nullable Long number,
        Instant occurredAt,
        String requestId,
        AuditEvent.Actor actor,
        @Nullable UUID personId,
        @Nullable String clientId,
        @Nullable UUID behalfOf,
        @Nullable UUID organisationId,
        String action,
        String target,
        Deed.Result result,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,
        Map<String, Object> details,
        @Nullable String hash,
        @Nullable String person,
        @Nullable String organisation) {
    static final List<String> MEMBERS = List.of(
            "id",
            "number",
            "occurredAt",
            "requestId",
            "actor",
            "personId",
            "person",
            "clientId",
            "behalfOf",
            "organisationId",
            "organisation",
            "action",
            "target",
            "result",
            "before",
            "after",
            "details",
            "hash");

    static AuditRow of(AuditEvent from, AuditEvents.Names known) {
        var organisation =
                from.organisationId == null ? null : known.organisations().get(from.organisationId);
        return new AuditRow(
                from.id,
                from.number,
                from.occurredAt,
                from.requestId,
                from.actor,
                from.personId,
                from.clientId,
                from.behalfOf,
                from.organisationId,
                from.action,
                from.target,
                from.result,
                from.beforeValues,
                from.afterValues,
                from.details,
                from.hash == null ? null : HexFormat.of().formatHex(from.hash),
                from.personId == null ? null : known.persons().get(from.personId),
                organisation == null ? null : organisation.code);
    }
}
