package org.cooperationhub.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AuditEvent;
import org.cooperationhub.account.Deed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One event of the audit log. */
@Schema(name = "AuditEvent")
public record AuditView(
        UUID id,

        @Schema(description = "In the chain; null for the seconds until it is sealed", examples = "4711") @Nullable
        Long number,

        Instant occurredAt,
        @Schema(examples = "client.revoke") String action,
        Deed.Result result,
        Actor actor,

        @Schema(description = "The organisation for which the actor acted; null for whoever acts for the platform")
        @Nullable
        Place behalfOf,

        @Schema(description = "Whose matter it is; null for one of the platform") @Nullable
        Place organisation,

        @Schema(
                description = "Address of what it was done to; of an organisation's things, below the organisation",
                examples = "clients/01936f4e-7c1a-7b52-9d3e-5f0c9b7e1a2d")
        String target,

        @Schema(description = "The values that were changed, as they were") @Nullable
        Map<String, Object> before,

        @Schema(description = "The same, as they are") @Nullable
        Map<String, Object> after,

        Map<String, Object> details,

        @Schema(description = "X-Request-Id of the request; - for what the hub did by itself")
        String requestId,

        @Schema(description = "SHA-256, hexadecimal, over the hash of the event before and the content of this one")
        @Nullable
        String hash) {

    /** Who acted. */
    @Schema(name = "AuditActor")
    public record Actor(
            AuditEvent.Actor kind,

            @Schema(description = "Id of the person, or of the machine's own account here") @Nullable
            UUID id,

            @Schema(description = "A pseudonym for somebody whose data were erased") @Nullable
            String name,

            @Nullable String clientId) {}

    /** An organisation. */
    @Schema(name = "AuditPlace")
    public record Place(
            UUID id, @Schema(examples = "DEMO-KE") String code, Map<String, String> name) {}

    static AuditView of(AuditEvent from, AuditEvents.Names known) {
        return new AuditView(
                from.id,
                from.number,
                from.occurredAt,
                from.action,
                from.result,
                new Actor(
                        from.actor,
                        from.personId,
                        from.personId == null ? null : known.persons().get(from.personId),
                        from.clientId),
                place(from.behalfOf, known),
                place(from.organisationId, known),
                from.target,
                from.beforeValues,
                from.afterValues,
                from.details,
                from.requestId,
                from.hash == null ? null : HexFormat.of().formatHex(from.hash));
    }

    private static @Nullable Place place(@Nullable UUID id, AuditEvents.Names known) {
        var found = id == null ? null : known.organisations().get(id);
        return found == null ? null : new Place(found.id, found.code, found.name.map());
    }
}
