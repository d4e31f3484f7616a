package org.cooperationhub.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Every query on invitations. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private static final Sort<Invitation> NEWEST =
            new Sort<>("i.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "i.id", each -> each.id);

    /** One condition for all five states: what the row says, and what the time says. */
    private static final String STATES = """
            ((i.status in :states and (i.status in (ACCEPTED, REVOKED) or i.expiresAt > instant))
              or (:expired = true and i.status in (PENDING, BOUNCED) and i.expiresAt <= instant))""";

    @Inject
    Cursors cursors;

    Page<Invitation> page(Organisation organisation, InvitationFilter filter, PageRequest request) {
        var listing = new Listing<>(
                        Invitation.class, "i", "Invitation i join fetch i.organisation join fetch i.invitedBy")
                .where("i.organisation.id = :organisation", "organisation", organisation.id)
                .where("i.email like :q escape '!'", "q", Filters.contains(filter.q));
        var states = Filters.members(InvitationView.State.class, "state", filter.state);
        if (states != null)
            listing.where(
                    STATES, Map.of("expired", states.contains(InvitationView.State.EXPIRED), "states", inRow(states)));
        return listing.page(getEntityManager(), cursors, request, NEWEST, "invitations");
    }

    private static List<Invitation.Status> inRow(Collection<InvitationView.State> states) {
        return states.stream()
                .filter(each -> each != InvitationView.State.EXPIRED)
                .map(each -> Invitation.Status.valueOf(each.name()))
                .toList();
    }

    Invitation one(Organisation organisation, UUID id, LockModeType lock) {
        return find("organisation = ?1 and id = ?2", organisation, id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The one whose last mail held this token. */
    Invitation byToken(String token, LockModeType lock) {
        return find("tokenHash", (Object) Tokens.hash(token))
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    @Nullable
    Invitation open(Organisation organisation, String email) {
        return find("organisation = ?1 and email = ?2 and status in (PENDING, BOUNCED)", organisation, email)
                .firstResult();
    }

    /** Those of these addresses that are invited or members already, in small letters. */
    Set<String> taken(Organisation organisation, Collection<String> emails) {
        if (emails.isEmpty()) return Set.of();
        var em = getEntityManager();
        var taken = new TreeSet<>(em.createQuery("""
                        select i.email from Invitation i
                        where i.organisation = :organisation and i.email in :emails and i.status in (PENDING, BOUNCED)""", String.class)
                .setParameter("organisation", organisation)
                .setParameter("emails", emails)
                .getResultList());
        List<String> members = em.createQuery("""
                        select lower(m.person.email) from Membership m
                        where m.organisation = :organisation and lower(m.person.email) in :emails
                          and m.status in (ACTIVE, SUSPENDED)""", String.class)
                .setParameter("organisation", organisation)
                .setParameter("emails", emails)
                .getResultList();
        taken.addAll(members);
        return taken;
    }

    long openAt(Organisation organisation) {
        return count("organisation = ?1 and status in (PENDING, BOUNCED)", organisation);
    }
}
