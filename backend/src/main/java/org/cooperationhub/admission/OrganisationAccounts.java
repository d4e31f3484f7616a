package org.cooperationhub.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Person;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations Keycloak is to be brought in line with, and what came of it. Whoever is at one holds it by its
 * time {@code sync_at}, which lies ahead meanwhile: if they die, the time comes and somebody else begins anew; if
 * something else is decided meanwhile, the time is another and what they did is looked at again.
 */
@ApplicationScoped
class OrganisationAccounts {
    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int BATCH = 100;

    @Inject
    EntityManager em;

    @Inject
    OrganisationClaim claim;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    @Inject
    Event<Admitted> admitted;

    /** What is to be done for one organisation. */
    record Work(UUID organisation, Instant lease, KeycloakOrganisations.Wanted wanted) {}

    /** In the transaction that verifies: its accounts are to be made, by this request if it comes to it. */
    void begin(Organisation organisation, Application from, Person by) {
        var account = of(organisation);
        account.contactName = from.contactName;
        account.contactMail = from.contactMail;
        account.contactLocale = from.contactLocale;
        account.decided(by, from.reason, lease(organisation));
        em.persist(account);
    }

    /** In the transaction of another decision about its standing. */
    OrganisationAccount decided(Organisation organisation, Person by, @Nullable String why) {
        var known = em.find(OrganisationAccount.class, organisation.id, LockModeType.PESSIMISTIC_WRITE);
        var account = known == null ? of(organisation) : known;
        account.decided(by, why, lease(organisation));
        em.persist(account);
        changed.fire(new AccountsChanged());
        return account;
    }

    /** In the transaction that changes the name: Keycloak shows it on its pages. */
    void renamed(Organisation organisation) {
        var account = em.find(OrganisationAccount.class, organisation.id, LockModeType.PESSIMISTIC_WRITE);
        if (account != null) account.syncAt = Now.instant();
    }

    private static OrganisationAccount of(Organisation organisation) {
        var account = new OrganisationAccount();
        account.organisation = organisation;
        account.alias = organisation.code.toLowerCase(Locale.ROOT);
        return account;
    }

    private Instant lease(Organisation organisation) {
        var until = Now.instant().plus(LEASE);
        claim.organisation = organisation.id;
        claim.lease = until;
        return until;
    }

    @Transactional
    List<UUID> due() {
        return em.createQuery(
                        "select a.organisationId from OrganisationAccount a where a.syncAt <= :now order by a.syncAt",
                        UUID.class)
                .setParameter("now", Now.instant())
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Takes one that is due; null if somebody else has. */
    @Transactional
    @Nullable
    Work take(UUID organisation) {
        var row = locked(organisation);
        var now = Now.instant();
        if (row.syncAt == null || row.syncAt.isAfter(now)) return null;
        row.syncAt = now.plus(LEASE);
        return work(row, row.syncAt);
    }

    /** What the request that decided has to do; null if it decided nothing, or somebody else after it. */
    @Transactional
    @Nullable
    Work held() {
        var lease = claim.lease;
        if (lease == null || claim.organisation == null) return null;
        var row = em.find(OrganisationAccount.class, claim.organisation);
        return row != null && lease.equals(row.syncAt) ? work(row, lease) : null;
    }

    /** Keycloak is as the work wanted it. False if something else was decided meanwhile: then it is looked at again. */
    @Transactional
    boolean done(Work work, UUID keycloakId) {
        var row = locked(work.organisation);
        var organisation = row.organisation;
        if (organisation.keycloakId == null) hasAccounts(row, keycloakId);
        if (!work.lease.equals(row.syncAt)) {
            row.syncAt = Now.instant();
            return false;
        }
        row.attempts = 0;
        row.syncAt = null;
        return true;
    }

    /** Keycloak did not do it; tried again later, and later each time. */
    @Transactional
    void failed(Work work) {
        var row = locked(work.organisation);
        if (!work.lease.equals(row.syncAt)) return;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(row.attempts, 6));
        row.attempts++;
        row.syncAt = Now.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private void hasAccounts(OrganisationAccount row, UUID keycloakId) {
        var organisation = row.organisation;
        organisation.keycloakId = keycloakId;
        organisation.updatedAt = Now.instant();
        audit.happened(organisation.id, "organisation.accounts", "", Map.of("alias", row.alias));
        changed.fire(new AccountsChanged());
        if (row.contactMail == null || row.contactName == null || row.contactLocale == null) return;
        admitted.fire(new Admitted(organisation.id, row.contactName, row.contactMail, row.contactLocale));
        row.contactName = null;
        row.contactMail = null;
        row.contactLocale = null;
    }

    private OrganisationAccount locked(UUID organisation) {
        return em.find(OrganisationAccount.class, organisation, LockModeType.PESSIMISTIC_WRITE);
    }

    private Work work(OrganisationAccount row, Instant lease) {
        var of = row.organisation;
        var domains = em.createQuery(
                        "select d.domain from OrganisationDomain d where d.organisationId = :id order by d.domain",
                        String.class)
                .setParameter("id", of.id)
                .getResultList();
        var wanted = new KeycloakOrganisations.Wanted(
                of.id,
                of.keycloakId,
                row.alias,
                of.demonstration ? null : of.name.main() + " (" + of.code + ")",
                domains,
                of.status == OrganisationStatus.VERIFIED);
        return new Work(of.id, lease, wanted);
    }
}
