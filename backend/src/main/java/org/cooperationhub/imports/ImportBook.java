package org.cooperationhub.imports;

import static org.cooperationhub.imports.ImportState.DONE;
import static org.cooperationhub.imports.ImportState.FAILED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cooperationhub.change.Clock;
import org.cooperationhub.change.FeedCursors;
import org.cooperationhub.common.Ids;
import org.cooperationhub.organisation.OrganisationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What workers write of imports. Every statement names the holder, so that whoever lost the lease writes nothing more:
 * the transaction that the statement is part of rolls back. These transactions are not those of the records, and stand
 * also in a dry run.
 */
@ApplicationScoped
class ImportBook {
    private static final String LEASE = "lease_until = utc_timestamp(6) + interval 60 second";
    private static final String MINE = " where id = :id and holder = :holder and state in ('READING', 'RUNNING')";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    FeedCursors cursors;

    /**
     * The one that waits longest, of those that nobody has, and of an organisation for which nobody works now: one that
     * sends many files does not keep the others waiting. Null if there is none.
     */
    @Nullable
    Lease take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<byte[]> waiting = em.createNativeQuery("""
                            select r.id from import_run r join source_system s on s.id = r.source_system
                            where r.state in ('QUEUED', 'READING', 'RUNNING')
                              and (r.lease_until is null or r.lease_until < utc_timestamp(6))
                              and not exists (select 1 from import_run o join source_system t on t.id = o.source_system
                                where t.organisation_id = s.organisation_id and o.state in ('READING', 'RUNNING')
                                  and o.lease_until > utc_timestamp(6))
                            order by coalesce(r.lease_until, r.created_at) limit 1 for update of r skip locked""", byte[].class).getResultList();
            return waiting.isEmpty() ? null : take(waiting.getFirst());
        });
    }

    private Lease take(byte[] id) {
        var holder = Ids.create();
        em.createNativeQuery("update import_run set holder = :holder, attempts = attempts + 1, "
                        + "state = if(state = 'QUEUED', 'READING', state), "
                        + "started_at = coalesce(started_at, utc_timestamp(6)), " + LEASE + " where id = :id")
                .setParameter("holder", Ids.bytes(holder))
                .setParameter("id", id)
                .executeUpdate();
        var found = em.createQuery("from ImportRun i join fetch i.source where i.id = :id", ImportRun.class)
                .setParameter("id", Ids.of(id))
                .getSingleResult();
        return new Lease(
                found.id,
                holder,
                found.source.key,
                found.mandate,
                found.clientKey,
                found.requestId,
                found.language,
                found.format,
                found.sha256,
                found.dryRun,
                found.skipInvalid,
                ImportJson.read(found.mapping, Mapping.class),
                found.run,
                found.position,
                ImportJson.read(found.tally, Tally.class),
                found.attempts);
    }

    void renew(Lease of) {
        run(() -> update("set " + LEASE, of).executeUpdate());
    }

    /** The file was read through. */
    void counted(Lease of, int total, @Nullable Table table) {
        run(() -> update("set state = 'RUNNING', total = :total, preview = :preview, " + LEASE, of)
                .setParameter("total", total)
                .setParameter("preview", table == null ? null : ImportJson.write(table))
                .executeUpdate());
    }

    /** Gives it back until the client has items left in its quota. */
    void defer(Lease of, long seconds) {
        run(() -> update(
                        "set state = 'QUEUED', holder = null, attempts = 0, "
                                + "lease_until = utc_timestamp(6) + interval :seconds second",
                        of)
                .setParameter("seconds", seconds)
                .executeUpdate());
    }

    /** In the transaction of the rows, if they were written in one. */
    void advance(Lease of, int position, Tally tally) {
        checked(update("set position = :position, tally = :tally, attempts = 0, " + LEASE, of)
                .setParameter("position", position)
                .setParameter("tally", ImportJson.write(tally))
                .executeUpdate());
    }

    /** With the position of the feed that holds what was written. */
    void finish(Lease of, Tally tally) {
        run(() -> {
            var cursor = !of.dryRun() && tally.wrote() ? cursors.write(clock.now()) : null;
            return end(of, DONE, null, cursor);
        });
    }

    void fail(Lease of, Failure why) {
        run(() -> end(of, FAILED, ImportJson.write(why), null));
    }

    private int end(Lease of, ImportState state, @Nullable String problem, @Nullable String cursor) {
        return update(
                        "set state = :state, problem = :problem, sync_cursor = :cursor, holder = null, "
                                + "lease_until = null, finished_at = utc_timestamp(6)",
                        of)
                .setParameter("state", state.name())
                .setParameter("problem", problem)
                .setParameter("cursor", cursor)
                .executeUpdate();
    }

    /** Which of these ids earlier rows of the run had. */
    Set<String> seen(Lease of, List<String> ids) {
        if (ids.isEmpty()) return Set.of();
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<String> found = em.createNativeQuery("""
                            select external_id from import_row where import_id = :id and run = :run
                              and external_id in :ids""", String.class)
                    .setParameter("id", Ids.bytes(of.id()))
                    .setParameter("run", of.run())
                    .setParameter("ids", ids)
                    .getResultList();
            return new HashSet<>(found);
        });
    }

    /** The codes of the members, as activities name them. */
    Set<String> members() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new HashSet<>(
                        em.createQuery("select o.code from Organisation o where o.status = :verified", String.class)
                                .setParameter("verified", OrganisationStatus.VERIFIED)
                                .getResultList()));
    }

    private Query update(String what, Lease of) {
        return em.createNativeQuery("update import_run " + what + MINE)
                .setParameter("id", Ids.bytes(of.id()))
                .setParameter("holder", Ids.bytes(of.holder()));
    }

    private static void run(java.util.concurrent.Callable<Integer> update) {
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                checked(update.call());
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static void checked(int rows) {
        if (rows != 1) throw new Lease.Lost();
    }
}
