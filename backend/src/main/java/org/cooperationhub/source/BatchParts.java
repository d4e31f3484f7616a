package org.cooperationhub.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.change.Clock;
import org.cooperationhub.change.FeedCursors;
import org.cooperationhub.common.Idempotency;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.RequestFacts;

/**
 * Answers of the transactions of a batch that carries an {@code Idempotency-Key}, each stored by the one that did the
 * work: a repeat after a crash goes on after the last of them and gives the first answers.
 */
@ApplicationScoped
class BatchParts {
    private static final TypeReference<List<ItemResult>> RESULTS = new TypeReference<>() {};
    private static final int STATUS = 207;

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    @Inject
    Idempotency idempotency;

    @Inject
    RequestFacts facts;

    @Inject
    Clock clock;

    @Inject
    FeedCursors cursors;

    boolean keyed() {
        return facts.idempotencyKey() != null && !facts.dryRun();
    }

    /** What earlier attempts of this very request finished. */
    @Transactional
    List<ItemResult> done() {
        var done = new ArrayList<ItemResult>();
        if (!keyed()) return done;
        var query = em.createNativeQuery(
                "select results from source_batch_part where client_id = :client and key_hash = :key and fingerprint = :print",
                byte[].class);
        for (var each : mine(query).setParameter("print", facts.fingerprint()).getResultList()) {
            try {
                done.addAll(json.readValue((byte[]) each, RESULTS));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return done;
    }

    /** In the transaction that did the work. */
    void keep(List<ItemResult> results) {
        if (!keyed() || results.isEmpty()) return;
        mine(em.createNativeQuery("""
                        insert into source_batch_part (client_id, key_hash, fingerprint, part, results, created_at)
                        values (:client, :key, :print, :part, :results, utc_timestamp(6))"""))
                .setParameter("print", facts.fingerprint())
                .setParameter("part", Ids.bytes(Ids.create()))
                .setParameter("results", bytes(results))
                .executeUpdate();
    }

    /** Stores the whole answer; the parts are not needed any more, nor those of others after seven days. */
    @Transactional
    void finish(BatchView answer) {
        if (!keyed()) return;
        mine(em.createNativeQuery("delete from source_batch_part where client_id = :client and key_hash = :key"))
                .executeUpdate();
        em.createNativeQuery(
                        "delete from source_batch_part where created_at < utc_timestamp(6) - interval 7 day limit 1000")
                .executeUpdate();
        // of the last transaction, or of this one
        var cursor = facts.syncCursor() == null ? cursors.write(clock.now()) : facts.syncCursor();
        idempotency.finish(facts, STATUS, Map.of("Sync-Cursor", cursor), bytes(answer));
    }

    private Query mine(Query query) {
        return query.setParameter("client", idempotency.client()).setParameter("key", Idempotency.keyHash(facts));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
