package org.cooperationhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.ApiClient;
import org.cooperationhub.account.ApiCredential;
import org.cooperationhub.account.ApiCredential.Kind;
import org.cooperationhub.account.ApiCredential.State;
import org.cooperationhub.account.Audit;
import org.cooperationhub.common.Now;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials Keycloak is to be brought in line with, and what came of it. Whoever is at one holds it by its time
 * {@code sync_at}, which lies ahead meanwhile: if they die, the time comes and somebody else begins anew; if the row is
 * changed meanwhile, the time is another and what they did is looked at again.
 */
@ApplicationScoped
class Sync {
    static final Duration LEASE = Duration.ofSeconds(90);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int BATCH = 100;

    @Inject
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    /**
     * What is to be done for one credential.
     *
     * @param wanted its client at Keycloak; null if there is to be none
     */
    record Work(UUID id, UUID keycloakId, Instant lease, Kind kind, Machines.@Nullable Wanted wanted) {}

    @Transactional
    List<UUID> due() {
        return em.createQuery("select k.id from ApiCredential k where k.syncAt <= :now order by k.syncAt", UUID.class)
                .setParameter("now", Now.instant())
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Takes one that is due; null if somebody else has. */
    @Transactional
    @Nullable
    Work take(UUID id) {
        var row = em.find(ApiCredential.class, id, LockModeType.PESSIMISTIC_WRITE);
        var now = Now.instant();
        if (row.syncAt == null || row.syncAt.isAfter(now)) return null;
        row.syncAt = now.plus(LEASE);
        return work(row, row.syncAt);
    }

    /** What the request that decided has to do, which holds it from the start; null if somebody else holds it now. */
    @Transactional
    @Nullable
    Work held(UUID id, @Nullable Instant lease) {
        var row = em.find(ApiCredential.class, id);
        return lease != null && lease.equals(row.syncAt) ? work(row, lease) : null;
    }

    /**
     * True while somebody is at this credential, or will be again within a lease: a second one who asks for its secret
     * would void the one that the first is shown. What falls due within a lease looks the same, and waits as well.
     */
    static boolean underWay(ApiCredential row) {
        var now = Now.instant();
        return row.syncAt != null && row.syncAt.isAfter(now) && !row.syncAt.isAfter(now.plus(LEASE));
    }

    /**
     * Keycloak is as the work wanted it.
     *
     * @param claimed somebody is shown the secret that was just made
     * @return false if the row was changed meanwhile, so that nothing of this counts
     */
    @Transactional
    boolean done(Work work, boolean claimed) {
        var row = em.find(ApiCredential.class, work.id, LockModeType.PESSIMISTIC_WRITE);
        if (!work.lease.equals(row.syncAt)) {
            row.syncAt = Now.instant();
            return false;
        }
        // decided while it was due already, which left the time as it was
        if (work.wanted != null && (!row.live() || row.client.status == ApiClient.Status.REVOKED)) {
            row.syncAt = Now.instant();
            return false;
        }
        if (work.wanted == null) row.state = State.ENDED;
        else if (row.state != State.ACTIVE) begin(row, claimed);
        row.attempts = 0;
        row.syncAt = work.wanted == null ? null : next(row);
        return true;
    }

    /** Keycloak did not do it; tried again later, and later each time. */
    @Transactional
    void failed(Work work) {
        var row = em.find(ApiCredential.class, work.id, LockModeType.PESSIMISTIC_WRITE);
        if (!work.lease.equals(row.syncAt)) return;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(row.attempts, 6));
        row.attempts++;
        row.syncAt = Now.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private void begin(ApiCredential row, boolean claimed) {
        row.state = row.kind == Kind.SECRET && !claimed ? State.UNCLAIMED : State.ACTIVE;
        if (row.state != State.ACTIVE) return;
        if (row.overlapHours != null) for (var each : older(row)) each.giveWay(Duration.ofHours(row.overlapHours));
        // once: a later secret of the same credential takes over from nobody
        row.overlapHours = null;
        audit.happened(
                row.client.organisation.id,
                "credential.activate",
                "clients/" + row.client.id + "/credentials/" + row.id,
                Map.of());
        changed.fire(new AccountsChanged());
    }

    /** Those that it takes over from; one that was made after it takes over from it. */
    private List<ApiCredential> older(ApiCredential row) {
        return em.createQuery("""
                        from ApiCredential k where k.client = :client and k.id <> :id and k.state <> ENDED
                          and k.createdAt < :made""", ApiCredential.class)
                .setParameter("client", row.client)
                .setParameter("id", row.id)
                .setParameter("made", row.createdAt)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(ApiCredential::live)
                .toList();
    }

    /** The next time at which Keycloak will be out of line by itself. */
    private static @Nullable Instant next(ApiCredential row) {
        var now = Now.instant();
        return Stream.of(row.endsAt, row.client.expiresAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(each -> each.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Work work(ApiCredential row, Instant lease) {
        var client = row.client;
        var at = client.organisation.keycloakId;
        if (client.status == ApiClient.Status.REVOKED || !row.live() || at == null)
            return new Work(row.id, row.keycloakId, lease, row.kind, null);
        var works = row.kind == Kind.PUBLIC_KEY || row.state == State.ACTIVE;
        var wanted = new Machines.Wanted(
                row.keycloakId,
                row.clientId,
                client.name,
                at,
                client.scopes,
                works && !client.expired(),
                row.publicKeys);
        return new Work(row.id, row.keycloakId, lease, row.kind, wanted);
    }
}
