package org.cooperationhub.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.AuditEvent;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Every query on the audit log. Who asks is decided here. */
@ApplicationScoped
class AuditEvents implements PanacheRepositoryBase<AuditEvent, UUID> {
    private static final Sort<AuditEvent> NEWEST = new Sort<>(
            "e.occurredAt", true, each -> each.occurredAt.toString(), Instant::parse, "e.id", each -> each.id);

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    /**
     * The organisation of this code, once the caller may read its log. 403 for its other members and for every machine,
     * 404 for everybody else.
     */
    Organisation readable(String code) {
        if (caller.machine()) throw Problems.forbidden("ORG_ADMIN, PLATFORM_ADMIN, AUDITOR");
        var found = organisations.byCode(code).orElseThrow(Problems::notFound);
        if (found.country != null && caller.mayFor(Action.READ_AUDIT, found.country)) return found;
        if (!caller.may(Action.READ_AUDIT, found.id) && !caller.belongsTo(found)) throw Problems.notFound();
        caller.require(Action.READ_AUDIT, found.id);
        return found;
    }

    Page<AuditView> page(@Nullable UUID organisation, AuditFilter filter, PageRequest request) {
        var page = filter.listing(organisation).page(getEntityManager(), cursors, request, NEWEST, "audit");
        var known = names(page.items());
        return page.map(each -> AuditView.of(each, known));
    }

    /** Names of the persons and organisations of some events. */
    record Names(Map<UUID, String> persons, Map<UUID, Organisation> organisations) {}

    Names names(Collection<AuditEvent> events) {
        var persons = new HashSet<UUID>();
        var places = new HashSet<UUID>();
        for (var each : events) {
            if (each.personId != null) persons.add(each.personId);
            if (each.organisationId != null) places.add(each.organisationId);
            if (each.behalfOf != null) places.add(each.behalfOf);
        }
        return new Names(personNames(persons), organisationsOf(places));
    }

    private static Map<UUID, String> personNames(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return Person.<Person>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(each -> each.id, each -> each.displayName));
    }

    private Map<UUID, Organisation> organisationsOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return organisations.list("id in ?1", ids).stream().collect(Collectors.toMap(each -> each.id, each -> each));
    }

    /** The next events after this one in the order of time; of all from the first where it is null. */
    @Transactional
    List<AuditRow> after(@Nullable UUID organisation, AuditFilter filter, @Nullable UUID last, int most) {
        var listing = filter.listing(organisation);
        if (last != null) {
            var at = findByIdOptional(last).orElseThrow(() -> Problems.invalidParameter("afterId", "not-an-id"));
            listing.where(
                    "(e.occurredAt > :at or (e.occurredAt = :at and e.id > :last))",
                    Map.of("at", at.occurredAt, "last", last));
        }
        var events = listing.first(getEntityManager(), "e.occurredAt, e.id", most);
        var known = names(events);
        return events.stream().map(each -> AuditRow.of(each, known)).toList();
    }
}
