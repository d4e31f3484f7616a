package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.account.Membership;
import org.cooperationhub.common.Now;
import org.jspecify.annotations.Nullable;

/** Which members Keycloak is to be brought in line with, and what came of it. */
@ApplicationScoped
@Transactional
class MemberSync {
    @Inject
    EntityManager em;

    /**
     * What is to be done for one member.
     *
     * @param organisation Keycloak's id
     * @param user Keycloak's id
     * @param member whether they are to be one
     * @param role group that they are to be in; null for none
     * @param invitedAt for somebody who never came: when they were invited
     */
    record Work(
            UUID id,
            Instant lease,
            UUID organisation,
            UUID user,
            boolean member,
            @Nullable MemberRole role,
            boolean signOut,
            @Nullable Instant invitedAt) {}

    List<UUID> due() {
        return em.createQuery("select m.id from Membership m where m.syncAt <= :now order by m.syncAt", UUID.class)
                .setParameter("now", Now.instant())
                .setMaxResults(Lease.BATCH)
                .getResultList();
    }

    /** Takes one that is due; null if somebody else has, or its organisation has no accounts. */
    @Nullable
    Work take(UUID id) {
        var row = em.find(Membership.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row.syncAt == null || row.syncAt.isAfter(Now.instant())) return null;
        var at = row.organisation.keycloakId;
        if (at == null) {
            row.syncAt = null;
            return null;
        }
        row.syncAt = Lease.until();
        return work(row, row.syncAt, at);
    }

    private static Work work(Membership row, Instant lease, UUID at) {
        var member = row.status != Membership.Status.ENDED;
        var role = row.status == Membership.Status.SUSPENDED ? null : row.baseRole;
        return new Work(
                row.id,
                lease,
                at,
                UUID.fromString(row.person.subject),
                member,
                role,
                row.signOut,
                !member && row.activatedAt == null ? row.createdAt : null);
    }

    /** Keycloak is as the work wanted it. */
    void done(Work work) {
        var row = em.find(Membership.class, work.id, LockModeType.PESSIMISTIC_WRITE);
        if (!work.lease.equals(row.syncAt)) return;
        row.syncAt = null;
        row.attempts = 0;
        row.signOut = false;
    }

    /** Keycloak did not do it; tried again later, and later each time. */
    void failed(Work work) {
        var row = em.find(Membership.class, work.id, LockModeType.PESSIMISTIC_WRITE);
        if (work.lease.equals(row.syncAt)) row.syncAt = Lease.after(row.attempts++);
    }
}
