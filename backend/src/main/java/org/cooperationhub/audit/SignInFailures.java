package org.cooperationhub.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cooperationhub.common.Now;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.KeycloakAway;
import org.cooperationhub.directory.KeycloakRefused;
import org.jboss.logging.Logger;

/**
 * Brings the sign-ins that Keycloak refused into the audit log, minute by minute from where the last run ended, so that
 * nothing is lost while one of both is away. What somebody tries again and again is one event a minute, with its
 * number.
 */
@ApplicationScoped
class SignInFailures {
    private static final Logger LOG = Logger.getLogger(SignInFailures.class);
    /** Keycloak writes an event within the transaction that it tells of. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final Duration MOST_AT_ONCE = Duration.ofHours(1);
    private static final int A_PAGE = 500;
    private static final int MOST_PAGES = 20;

    @Inject
    Keycloak keycloak;

    @Inject
    SignInRecords records;

    /**
     * What is one event.
     *
     * @param subject Keycloak's id of the person; empty where it knew none
     * @param from what stands for the network address
     */
    record Kind(String type, String error, String client, String subject, String from) {}

    /** How often, and when last. */
    record Tally(int times, Instant last) {
        Tally and(Instant another) {
            return new Tally(times + 1, another.isAfter(last) ? another : last);
        }
    }

    @Scheduled(identity = "audit-sign-ins", every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        readUpTo(Now.instant().minus(LATE).truncatedTo(ChronoUnit.MINUTES));
    }

    /** Reads every whole span until then. */
    void readUpTo(Instant end) {
        try {
            for (var from = records.readTo(); from.isBefore(end); ) {
                var to = from.plus(MOST_AT_ONCE).isBefore(end) ? from.plus(MOST_AT_ONCE) : end;
                records.add(from, to, failures(from, to));
                from = to;
            }
        } catch (KeycloakAway | KeycloakRefused failed) {
            LOG.warnf("sign-ins that failed are read later: %s", failed.getMessage());
        }
    }

    private Map<Kind, Tally> failures(Instant from, Instant to) {
        var found = new LinkedHashMap<Kind, Tally>();
        for (var page = 0; page < MOST_PAGES; page++) {
            var events = keycloak.get(Keycloak.As.BACKEND, address(from, to, page))
                    .expect(200)
                    .body();
            events.forEach(each -> add(found, each));
            if (events.size() < A_PAGE) return found;
        }
        LOG.warnf(
                "more than %d sign-ins failed before %s; the rest is in Keycloak's events alone",
                MOST_PAGES * A_PAGE, to);
        return found;
    }

    /** Both ends belong to the span for Keycloak, which counts in milliseconds. */
    private static String address(Instant from, Instant to, int page) {
        return "/events?type=LOGIN_ERROR&type=CLIENT_LOGIN_ERROR&direction=asc&dateFrom=%d&dateTo=%d&first=%d&max=%d"
                .formatted(from.toEpochMilli(), to.toEpochMilli() - 1, page * A_PAGE, A_PAGE);
    }

    private void add(Map<Kind, Tally> found, JsonNode event) {
        var at = Instant.ofEpochMilli(event.path("time").asLong());
        var kind = new Kind(
                event.path("type").asText(""),
                event.path("error").asText(""),
                clipped(event.path("clientId").asText("")),
                clipped(event.path("userId").asText("")),
                records.standsFor(event.path("ipAddress").asText("")));
        found.merge(kind, new Tally(1, at), (known, one) -> known.and(one.last));
    }

    private static String clipped(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }
}
