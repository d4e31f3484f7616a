package org.cooperationhub.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/** Writes what came of an attempt: the log, when to try again, and how the endpoint does. */
@ApplicationScoped
class Records {
    @Inject
    EntityManager em;

    @Inject
    Schedule schedule;

    @Inject
    Letters letters;

    void write(Lease lease, Instant started, Answer answer) {
        QuarkusTransaction.requiringNew().run(() -> {
            log(lease, started, answer);
            switch (lease.kind()) {
                case "VERIFICATION" -> verification(lease, started, answer);
                case "TEST" -> {
                    if (settle(lease, started, answer, null) && answer.gone()) gone(lease);
                }
                default -> message(lease, started, answer);
            }
        });
    }

    private void log(Lease lease, Instant started, Answer answer) {
        em.createNativeQuery("""
                        insert into webhook_attempt (id, delivery_id, started_at, latency_ms, status, failure, answer)
                        values (:id, :delivery, :started, :latency, :status, :failure, :answer)""")
                .setParameter("id", Ids.bytes(Ids.create()))
                .setParameter("delivery", Ids.bytes(lease.delivery()))
                .setParameter("started", started)
                .setParameter("latency", answer.latency().toMillis())
                .setParameter("status", answer.status())
                .setParameter(
                        "failure",
                        answer.failure() == null ? null : answer.failure().name())
                .setParameter("answer", answer.text())
                .executeUpdate();
    }

    /**
     * Ends the lease; false if another sender has taken it over meanwhile.
     *
     * @param retry when to try again after a failure; null to give up
     */
    private boolean settle(Lease lease, Instant started, Answer answer, @Nullable Duration retry) {
        var state = answer.failure() == null ? "DELIVERED" : retry == null ? "FAILED" : "DUE";
        return em.createNativeQuery("""
                                update webhook_delivery set state = :state, lease = null,
                                  next_at = utc_timestamp(6) + interval :wait microsecond, last_attempt_at = :started,
                                  last_status = :status, last_failure = :failure, last_latency_ms = :latency
                                where id = :id and lease = :token""")
                        .setParameter("state", state)
                        .setParameter("wait", retry == null ? 0 : retry.toNanos() / 1000)
                        .setParameter("started", started)
                        .setParameter("status", answer.status())
                        .setParameter(
                                "failure",
                                answer.failure() == null
                                        ? null
                                        : answer.failure().name())
                        .setParameter("latency", answer.latency().toMillis())
                        .setParameter("id", Ids.bytes(lease.delivery()))
                        .setParameter("token", Ids.bytes(lease.token()))
                        .executeUpdate()
                == 1;
    }

    /** Asked once; whoever wants another try asks again. */
    private void verification(Lease lease, Instant started, Answer answer) {
        var right = answer.failure() != null || lease.message().answeredBy(answer.text());
        var judged = right ? answer : answer.wrongChallenge();
        if (!settle(lease, started, judged, null) || judged.failure() != null) return;
        // the challenge stands in the body: one for an address that was changed since proves nothing
        endpoint(lease, """
                update webhook_endpoint set state = 'ACTIVE', failing_since = null,
                  verified_at = coalesce(verified_at, utc_timestamp(6)), last_success_at = utc_timestamp(6)
                where id = :id and state = 'UNVERIFIED' and url = :url and locate(challenge, :body) > 0""")
                .setParameter("url", lease.url())
                .setParameter("body", lease.message().body())
                .executeUpdate();
    }

    private void message(Lease lease, Instant started, Answer answer) {
        var retry = answer.gone() ? null : schedule.after(lease.tries(), answer.retryAfter());
        if (!settle(lease, started, answer, retry)) return;
        if (answer.gone()) gone(lease);
        else if (answer.failure() == null) endpoint(lease, """
                    update webhook_endpoint set state = if(state = 'DEGRADED', 'ACTIVE', state), failing_since = null,
                      last_success_at = utc_timestamp(6)
                    where id = :id and (failing_since is not null or last_success_at is null
                      or last_success_at < utc_timestamp(6) - interval 10 second)""").executeUpdate();
        else endpoint(lease, """
                    update webhook_endpoint set state = if(state = 'ACTIVE', 'DEGRADED', state),
                      failing_since = utc_timestamp(6) where id = :id and failing_since is null""").executeUpdate();
    }

    /** RFC 9110 §15.5.11: the receiver says that nobody is there any more. */
    private void gone(Lease lease) {
        var paused = endpoint(lease, """
                        update webhook_endpoint set state = 'PAUSED', pause_reason = 'GONE'
                        where id = :id and state in ('ACTIVE', 'DEGRADED') and url = :url""").setParameter("url", lease.url()).executeUpdate();
        if (paused == 1) letters.note(lease.endpoint(), WebhookEndpoint.PauseReason.GONE);
    }

    private Query endpoint(Lease lease, String sql) {
        return em.createNativeQuery(sql).setParameter("id", Ids.bytes(lease.endpoint()));
    }
}
