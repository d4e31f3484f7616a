package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.exception.ConstraintViolationException;

/**
 * {@code Idempotency-Key}: a short transaction claims the key for one holder, the main one stores the answer together
 * with the work, so a crash leaves either no effect or the full answer to replay. {@link IdempotencyLeases} keeps the
 * claim of a request that is still at work; a holder that slept past its lease cannot finish. Refusals are not stored:
 * a retry must be able to succeed.
 */
@ApplicationScoped
public class Idempotency {
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7E]{16,255})\"?");
    private static final String MINE =
            " where client_id = :client and key_hash = :key and state = 'running' and holder = :holder";

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    IdempotencyLeases leases;

    static String checked(String header) {
        var matcher = KEY.matcher(header);
        if (matcher.matches()) return matcher.group(1);
        throw Problems.of(
                ProblemCode.INVALID_PARAMETER,
                Problem.Fault.header("Idempotency-Key", "not-a-key", Words.say("fault.not-a-key")));
    }

    /** Ends with the stored answer, with 409 while the same request runs, with 422 when the key carried another one. */
    public void claim(RequestFacts facts) {
        facts.holds(UUID.randomUUID().toString());
        if (ThreadLocalRandom.current().nextInt(100) == 0) purge();
        if (!inserted(facts)) QuarkusTransaction.requiringNew().run(() -> judge(facts));
        leases.hold(facts.holder(), client(), keyHash(facts));
    }

    private boolean inserted(RequestFacts facts) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> keyed("""
                            insert into idempotency
                              (client_id, key_hash, method, path, fingerprint, state, holder, lease_until, created_at)
                            values (:client, :key, :method, :path, :print, 'running', :holder,
                              utc_timestamp(6) + interval 15 second, utc_timestamp(6))""", facts)
                            .setParameter("method", facts.method())
                            .setParameter("path", clipped(facts.path()))
                            .setParameter("print", facts.fingerprint())
                            .setParameter("holder", facts.holder())
                            .executeUpdate());
            return true;
        } catch (ConstraintViolationException known) {
            return false;
        }
    }

    private void judge(RequestFacts facts) {
        var rows = keyed("""
                        select fingerprint, state, status, headers, body from idempotency
                        where client_id = :client and key_hash = :key""", facts).getResultList();
        if (rows.isEmpty()) throw inProgress();
        var row = (Object[]) rows.getFirst();
        if (!Arrays.equals((byte[]) row[0], facts.fingerprint())) throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        if (row[1].equals("done")) throw new WebApplicationException(replay(row));
        var taken = keyed("""
                        update idempotency
                        set holder = :holder, lease_until = utc_timestamp(6) + interval 15 second
                        where client_id = :client and key_hash = :key and state = 'running'
                          and lease_until < utc_timestamp(6)""", facts).setParameter("holder", facts.holder()).executeUpdate();
        if (taken == 0) throw inProgress();
    }

    /**
     * Last statement of the main transaction: the answer as it will be sent. Rolls back if another holder took over.
     */
    public void finish(RequestFacts facts, int status, Map<String, String> headers, byte[] body) {
        try {
            var finished = keyed(
                            "update idempotency set state = 'done', status = :status, headers = :headers, body = :body"
                                    + MINE,
                            facts)
                    .setParameter("status", status)
                    .setParameter("headers", json.writeValueAsString(headers))
                    .setParameter("body", body)
                    .setParameter("holder", facts.holder())
                    .executeUpdate();
            if (finished != 1) throw inProgress();
            leases.leave(facts.holder());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** After a refusal or a failure: the key is free again. */
    public void release(RequestFacts facts) {
        leases.leave(facts.holder());
        QuarkusTransaction.requiringNew()
                .run(() -> keyed("delete from idempotency" + MINE, facts)
                        .setParameter("holder", facts.holder())
                        .executeUpdate());
    }

    /** Answers are kept for seven days. */
    private void purge() {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> em.createNativeQuery(
                                    "delete from idempotency where created_at < utc_timestamp(6) - interval 7 day limit 1000")
                            .executeUpdate());
        } catch (PersistenceException busy) {
            // the next one of a hundred does it
        }
    }

    private static ProblemException inProgress() {
        return Problems.of(ProblemCode.IDEMPOTENCY_IN_PROGRESS, Map.of("Retry-After", "2"));
    }

    private Query keyed(String sql, RequestFacts facts) {
        return em.createNativeQuery(sql).setParameter("client", client()).setParameter("key", keyHash(facts));
    }

    /** SHA-256 of the key. */
    public static byte[] keyHash(RequestFacts facts) {
        return Hashes.sha256(String.valueOf(facts.idempotencyKey()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whose key it is: the subject of the token, which never changes hands. */
    public String client() {
        return identity.getIdentity().getPrincipal() instanceof JsonWebToken token
                ? String.valueOf(token.getSubject())
                : "anonymous";
    }

    private Response replay(Object[] row) {
        var answer = Response.status(((Number) row[2]).intValue())
                .header("Idempotent-Replayed", "true")
                .header("Content-Type", "application/json")
                .entity(row[4]);
        try {
            json.readValue(String.valueOf(row[3]), new TypeReference<Map<String, String>>() {})
                    .forEach(answer::header);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return answer.build();
    }

    private static String clipped(String path) {
        return path.length() <= 512 ? path : path.substring(0, 512);
    }
}
