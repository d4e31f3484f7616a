package org.cooperationhub.webhook;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.organisation.OrganisationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint hears of. Of other organisations, what everybody or every member may see; of its own, everything;
 * drafts only where they are asked for by type.
 *
 * @param serving false while it is paused or unverified, or its organisation suspended
 */
record Subscription(
        UUID endpoint,
        UUID organisation,
        boolean serving,
        WebhookEndpoint.Mode mode,
        Set<ResourceType> types,
        Set<String> countries,
        Set<UUID> entities,
        boolean ownOrganisation,
        @Nullable Instant notifiedAt,
        @Nullable Long missedFrom,
        boolean backlogged) {

    static Subscription of(WebhookEndpoint from) {
        return new Subscription(
                from.id,
                from.organisation.id,
                from.inService() && from.organisation.status == OrganisationStatus.VERIFIED,
                from.mode,
                Set.copyOf(from.types),
                Set.copyOf(from.countries),
                Set.copyOf(from.entities),
                from.ownOrganisation,
                from.notifiedAt,
                from.missedFromSeq,
                from.backlogged);
    }

    /** @param only types besides those of the subscription; empty for all */
    List<Event> matching(List<Event> events, Set<ResourceType> only) {
        return events.stream()
                .filter(each -> only.isEmpty() || only.contains(each.type()))
                .filter(this::matches)
                .toList();
    }

    boolean matches(Event event) {
        var own = organisation.equals(event.organisation());
        if (event.audience() == Audience.OWNER && !own) return false;
        if (ownOrganisation && !own) return false;
        var wanted = types.isEmpty() ? event.type() != ResourceType.PROJECT_DRAFT : types.contains(event.type());
        return wanted
                && (countries.isEmpty() || !Collections.disjoint(countries, event.countries()))
                && (entities.isEmpty() || entities.contains(event.id()));
    }
}
