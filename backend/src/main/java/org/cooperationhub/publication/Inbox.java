package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Sort;

/** What a caller can act on now, the longest waiting first. */
@ApplicationScoped
class Inbox {
    private static final String FROM = """
            Project p join p.workingRevision r left join ApprovalKey k
            on k.revision = r and k.decision = PENDING and r.publication = KEYS_PENDING""";
    private static final String NOT_MINE = " and (r.submittedBy is null or r.submittedBy.id <> :person)";
    private static final String REVIEW = "(r.publication = SUBMITTED" + NOT_MINE
            + " and (p.lead.keycloakId is null or p.lead.keycloakId not in :memberships))";
    private static final String LEAD_KEY = "(k.holder = 'LEAD' and p.lead.id in :leads" + NOT_MINE + ")";
    private static final String COUNTRY_KEY = "(k.holder in :countries" + NOT_MINE + ")";
    private static final String RETURNED = "(r.publication = RETURNED and p.lead.id in :own)";
    private static final String GRANTED = "(r.publication = RETURNED and p.id in :granted)";
    private static final Sort<InboxRow> LONGEST_FIRST = new Sort<>(
            "r.stateSince",
            false,
            each -> each.revision().stateSince.toString(),
            Instant::parse,
            "coalesce(k.id, r.id)",
            InboxRow::id);
    /** Stands for the person of somebody who never wrote, and for the organisations of somebody who has none. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    Cursors cursors;

    /** One way in which something may wait for the caller: the constant condition, and what it compares with. */
    private static final class Ways {
        final List<String> conditions = new ArrayList<>();
        final Map<String, Object> values = new TreeMap<>();

        void add(String condition, String name, Collection<?> many) {
            if (many.isEmpty()) return;
            conditions.add(condition);
            values.put(name, new TreeSet<Object>(many));
        }
    }

    Page<InboxRow> page(InboxFilter filter, Caller caller) {
        var ways = ways(filter, caller);
        var listing = new Listing<>(InboxRow.class, "r", "new org.cooperationhub.publication.InboxRow(p, r, k)", FROM)
                .where("r.publication in (SUBMITTED, KEYS_PENDING, RETURNED)");
        if (ways.conditions.isEmpty()) listing.where("1 = 0");
        else listing.where("(" + String.join(" or ", ways.conditions) + ")", ways.values);
        return listing.page(em, cursors, filter, LONGEST_FIRST, "inbox");
    }

    private static Ways ways(InboxFilter filter, Caller caller) {
        var ways = new Ways();
        for (var type : filter.types())
            switch (type) {
                case REVIEW -> {
                    var memberships = caller.memberships().isEmpty() ? List.of(NOBODY) : caller.memberships();
                    if (caller.mayEverywhere(Action.REVIEW_PROJECT)) ways.add(REVIEW, "memberships", memberships);
                }
                case KEY -> {
                    ways.add(LEAD_KEY, "leads", caller.organisationsWhere(Action.TURN_LEAD_KEY));
                    ways.add(COUNTRY_KEY, "countries", caller.countriesWhere(Action.TURN_COUNTRY_KEY));
                }
                case RETURNED -> {
                    ways.add(RETURNED, "own", caller.organisationsWhere(Action.EDIT_PROJECT));
                    ways.add(GRANTED, "granted", caller.projectsWhere(Action.EDIT_PROJECT));
                }
            }
        if (ways.conditions.stream().anyMatch(each -> each.contains(NOT_MINE)))
            ways.values.put("person", Objects.requireNonNullElse(caller.personId(), NOBODY));
        return ways;
    }
}
