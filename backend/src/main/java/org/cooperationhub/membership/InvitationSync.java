package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which invitations have a step to go, and what came of each step. */
@ApplicationScoped
@Transactional
class InvitationSync {
    @Inject
    EntityManager em;

    @Inject
    Members members;

    @Inject
    Audit audit;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    /**
     * An invitation that somebody is at.
     *
     * @param organisation Keycloak's id
     * @param mailed the mail server took our mail already
     * @param over it expired, or its organisation cannot have members
     */
    record Work(
            UUID id,
            Instant lease,
            UUID organisation,
            String email,
            @Nullable String locale,
            boolean mailed,
            boolean over) {}

    /** @param role the one that Keycloak is to be told; null for whoever is a member already */
    record Known(@Nullable MemberRole role) {}

    List<UUID> due() {
        return em.createQuery("select i.id from Invitation i where i.syncAt <= :now order by i.syncAt", UUID.class)
                .setParameter("now", Now.instant())
                .setMaxResults(Lease.BATCH)
                .getResultList();
    }

    /** Takes one that is due; null if somebody else has, or nothing is to be done. */
    @Nullable
    Work take(UUID id) {
        var row = em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row.syncAt == null || row.syncAt.isAfter(Now.instant())) return null;
        var at = row.organisation.keycloakId;
        if (!row.open() || at == null) {
            row.syncAt = null;
            return null;
        }
        row.syncAt = Lease.until();
        return new Work(
                row.id,
                row.syncAt,
                at,
                row.email,
                row.locale,
                row.sentAt != null,
                !row.expiresAt.isAfter(Now.instant()));
    }

    /**
     * The account is known: from here on our table says that its place is not taken yet, whatever a token says.
     *
     * @return null if the invitation was changed meanwhile
     */
    @Nullable
    Known known(Work work, UUID user) {
        var row = held(work);
        if (row == null) return null;
        var person = person(row, user.toString());
        var member = members.of(person, row.organisation);
        if (member == null) {
            member = Membership.of(person, row.organisation, row.baseRole);
            member.status = Membership.Status.INVITED;
            member.persist();
        } else if (member.status != Membership.Status.ACTIVE && member.status != Membership.Status.SUSPENDED) {
            if (member.status == Membership.Status.ENDED) member.activatedAt = null;
            member.invite(row.baseRole);
        }
        row.membership = member;
        // whoever is a member already keeps what they are
        return new Known(member.status == Membership.Status.INVITED ? row.baseRole : null);
    }

    private Person person(Invitation row, String subject) {
        var known = Person.<Person>find("issuer = ?1 and subject = ?2", issuer, subject)
                .firstResult();
        if (known != null) return known;
        var person = new Person();
        person.issuer = issuer;
        person.subject = subject;
        person.displayName = Objects.requireNonNullElse(row.name, row.email);
        person.email = row.email;
        person.locale = row.locale;
        person.createdAt = Now.instant();
        person.persist();
        return person;
    }

    /**
     * What to write, with a link that is new with each try: only its hash is kept, so nobody can send an old one again.
     */
    @Nullable
    InvitationLetter letter(Work work) {
        var row = held(work);
        if (row == null) return null;
        var token = Tokens.fresh();
        row.tokenHash = Tokens.hash(token);
        return new InvitationLetter(
                row.invitedBy.displayName, row.organisation.name, row.baseRole, row.expiresAt, token);
    }

    void sent(Work work) {
        var row = held(work);
        if (row == null) return;
        row.sentAt = Now.instant();
    }

    /** Nothing is left to do before it expires; whoever did not come is then taken out again. */
    void done(Work work) {
        var row = held(work);
        if (row == null) return;
        row.doneAt = Now.instant();
        row.attempts = 0;
        row.syncAt = row.expiresAt;
    }

    /** The mail server refused the address for good. */
    void bounced(Work work) {
        var row = held(work);
        if (row == null) return;
        row.status = Invitation.Status.BOUNCED;
        row.syncAt = row.expiresAt;
        audit.happened(row.organisation.id, "invitation.bounce", "invitations/" + row.id, Map.of());
    }

    void expire(Work work) {
        var row = held(work);
        if (row == null) return;
        withdraw(row);
        row.syncAt = null;
        audit.happened(row.organisation.id, "invitation.expire", "invitations/" + row.id, Map.of());
    }

    /** Whoever was invited and did not come is no member of anything. */
    static void withdraw(Invitation from) {
        var member = from.membership;
        if (member != null && member.status == Membership.Status.INVITED) member.end();
    }

    void failed(Work work) {
        var row = held(work);
        if (row != null) row.syncAt = Lease.after(row.attempts++);
    }

    private @Nullable Invitation held(Work work) {
        var row = em.find(Invitation.class, work.id, LockModeType.PESSIMISTIC_WRITE);
        return work.lease.equals(row.syncAt) ? row : null;
    }
}
