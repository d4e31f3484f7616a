package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code Idempotency-Key}: a short transaction claims the key, the main one stores the answer together with the work,
 * so a crash leaves either no effect or the full answer to replay. Refusals are not stored: a retry must be able to
 * succeed.
 */
@ApplicationScoped
public class Idempotency {
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7E]{16,255})\"?");

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    static String checked(String header) {
        var matcher = KEY.matcher(header);
        if (matcher.matches()) return matcher.group(1);
        throw Problems.of(
                ProblemCode.INVALID_PARAMETER,
                Problem.Fault.header("Idempotency-Key", "not-a-key", Words.say("fault.not-a-key")));
    }

    /** Ends with the stored answer, with 409 while the same request runs, with 422 when the key carried another one. */
    public void claim(String client, RequestFacts facts) {
        QuarkusTransaction.requiringNew().run(() -> claimNow(client, facts));
    }

    private void claimNow(String client, RequestFacts facts) {
        var inserted = em.createNativeQuery("""
                        insert ignore into idempotency
                          (client_id, key_hash, method, path, fingerprint, state, lease_until, created_at)
                        values (:client, :key, :method, :path, :print, 'running', :lease, utc_timestamp(6))""")
                .setParameter("client", client)
                .setParameter("key", hash(facts))
                .setParameter("method", facts.method())
                .setParameter("path", clipped(facts.path()))
                .setParameter("print", facts.fingerprint())
                .setParameter(
                        "lease",
                        java.time.LocalDateTime.now(java.time.ZoneOffset.UTC).plusSeconds(60))
                .executeUpdate();
        if (inserted == 1) return;
        var row = (Object[]) em.createNativeQuery("""
                        select fingerprint, state, lease_until < utc_timestamp(6), status, headers, body
                        from idempotency where client_id = :client and key_hash = :key for update""")
                .setParameter("client", client)
                .setParameter("key", hash(facts))
                .getSingleResult();
        if (!Arrays.equals((byte[]) row[0], facts.fingerprint())) throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        if (row[1].equals("done")) throw new WebApplicationException(replay(row));
        if (((Number) row[2]).intValue() == 0)
            throw Problems.of(ProblemCode.IDEMPOTENCY_IN_PROGRESS, Map.of("Retry-After", "2"));
        em.createNativeQuery("""
                        update idempotency set lease_until = utc_timestamp(6) + interval 60 second
                        where client_id = :client and key_hash = :key""")
                .setParameter("client", client)
                .setParameter("key", hash(facts))
                .executeUpdate();
    }

    /** Last statement of the main transaction: the answer as it will be sent. */
    public void finish(String client, RequestFacts facts, int status, Map<String, String> headers, byte[] body) {
        try {
            em.createNativeQuery("""
                            update idempotency set state = 'done', status = :status, headers = :headers, body = :body
                            where client_id = :client and key_hash = :key""")
                    .setParameter("status", status)
                    .setParameter("headers", json.writeValueAsString(headers))
                    .setParameter("body", body)
                    .setParameter("client", client)
                    .setParameter("key", hash(facts))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** After a refusal or a failure: the key is free again. */
    public void release(String client, RequestFacts facts) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "delete from idempotency where client_id = :client and key_hash = :key and state = 'running'")
                        .setParameter("client", client)
                        .setParameter("key", hash(facts))
                        .executeUpdate());
    }

    private Response replay(Object[] row) {
        var answer = Response.status(((Number) row[3]).intValue())
                .header("Idempotent-Replayed", "true")
                .header("Content-Type", "application/json")
                .entity(row[5]);
        try {
            json.readValue(String.valueOf(row[4]), new TypeReference<Map<String, String>>() {})
                    .forEach(answer::header);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return answer.build();
    }

    private static byte[] hash(RequestFacts facts) {
        return Hashes.sha256(String.valueOf(facts.idempotencyKey()).getBytes(StandardCharsets.UTF_8));
    }

    private static String clipped(String path) {
        return path.length() <= 512 ? path : path.substring(0, 512);
    }
}
