package org.cooperationhub.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cooperationhub.account.AuditEvent;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Days;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the audit log; each of them is found by an index, within an organisation and in all. */
public class AuditFilter {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @RestQuery
    @Parameter(description = "One action, such as client.revoke")
    public @Nullable String action;

    @RestQuery
    @Parameter(description = "Id of the person, or client id of the machine, that acted")
    public @Nullable String actor;

    @RestQuery
    @Parameter(description = "The address that was acted on, as an event has it")
    public @Nullable String target;

    @RestQuery
    @Parameter(description = "From this day on, in UTC", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String from;

    @RestQuery
    @Parameter(
            description = "Up to this day, in UTC, and with it",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String to;

    @RestQuery
    @Parameter(description = "DONE, REFUSED, FAILED, comma-separated")
    public @Nullable String result;

    /** Events that match; 400 for a filter that means nothing. */
    Listing<AuditEvent> listing(@Nullable UUID organisation) {
        var known = actor == null ? null : ID.matcher(actor).matches() ? UUID.fromString(actor) : null;
        return new Listing<>(AuditEvent.class, "e", "AuditEvent e")
                .where("e.organisationId = :organisation", "organisation", organisation)
                .where("e.action = :action", "action", action)
                .where("e.personId = :person", "person", known)
                .where("e.clientId = :client", "client", known == null ? actor : null)
                .where("e.target = :target", "target", target)
                .where("e.occurredAt >= :since", "since", start(Days.parameter("from", from)))
                .where("e.occurredAt < :before", "before", end(Days.parameter("to", to)))
                .where("e.result in :results", "results", Filters.members(Deed.Result.class, "result", result));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }
}
