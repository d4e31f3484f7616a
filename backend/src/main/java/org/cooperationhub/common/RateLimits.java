package org.cooperationhub.common;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.arc.Unremovable;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests and bulk items each client has left, in this instance of the API. A client is a machine by its
 * client id, a person by their subject, anybody else by their address; an IPv6 address counts by its first 64 bits,
 * which one line of a provider has to itself.
 */
@ApplicationScoped
@Unremovable
public class RateLimits {
    /** Longer than any window, so that nobody gets a fresh bucket by waiting less than a window. */
    private static final Duration KEPT = Duration.ofHours(2);

    private static final long MOST_CLIENTS = 200_000;

    /** What is limited, under its name in {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). */
    public enum Policy {
        READ(Duration.ofMinutes(1)),
        WRITE(Duration.ofMinutes(1)),
        ITEMS(Duration.ofHours(1));

        final Duration window;

        Policy(Duration window) {
            this.window = window;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param reset seconds until the whole quota is there again */
    record State(Policy policy, long quota, long remaining, long reset) {}

    private record Key(Policy policy, String client) {}

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(KEPT)
            .build();

    @Inject
    RequestFacts facts;

    @ConfigProperty(name = "hub.limits.enabled")
    boolean enabled;

    @ConfigProperty(name = "hub.limits.anonymous-a-minute")
    long anonymous;

    @ConfigProperty(name = "hub.limits.signed-in-a-minute")
    long signedIn;

    @ConfigProperty(name = "hub.limits.writes-a-minute")
    long writes;

    @ConfigProperty(name = "hub.limits.items-an-hour")
    long items;

    /** False where the operator switched the limits off. */
    boolean on() {
        return enabled;
    }

    /**
     * For a reading that no filter sees: takes it from the quota of the request's address, and tells what is left.
     * False if nothing is left; a filter then refuses it.
     */
    public boolean takeReading(HttpServerRequest request) {
        if (!enabled) return true;
        var client = new Client(RateLimitFilter.network(request.remoteAddress().hostAddress()), false);
        if (!bucket(Policy.READ, client).tryConsume(1)) return false;
        RateLimitFilter.tell(states(client), (name, value) -> request.response().putHeader(name, value));
        return true;
    }

    /** Takes bulk items from the quota of the current request's client. 429 if there are not that many left. */
    public void takeItems(long count) {
        var client = facts.client();
        if (client != null && count > 0) take(Policy.ITEMS, client, Math.min(count, items));
    }

    /**
     * For a job of a client: takes bulk items from its quota, of more than the whole quota no more than that.
     *
     * @param clientKey as {@link RequestFacts#clientKey} named it
     * @return seconds to wait until there are enough; 0 if they were taken
     */
    public long waitForItems(String clientKey, long count) {
        if (!enabled || count == 0) return 0;
        var probe =
                bucket(Policy.ITEMS, new Client(clientKey, true)).tryConsumeAndReturnRemaining(Math.min(count, items));
        return probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    /** Takes from the client's quota. 429 with the seconds to wait if there is not enough left. */
    void take(Policy policy, Client client, long amount) {
        var probe = bucket(policy, client).tryConsumeAndReturnRemaining(amount);
        if (!probe.isConsumed()) throw Problems.quotaExceeded(policy.key(), seconds(probe.getNanosToWaitForRefill()));
    }

    /** Gives back what an answer did not cost. */
    void refund(Policy policy, Client client) {
        bucket(policy, client).addTokens(1);
    }

    /** Every quota of the client, the one of reading first. */
    List<State> states(Client client) {
        var states = new ArrayList<State>();
        for (var policy : Policy.values()) {
            if (policy != Policy.READ && !client.signedIn()) continue;
            var quota = quota(policy, client);
            var left = bucket(policy, client).estimateAbilityToConsume(quota);
            var remaining = left.getRemainingTokens();
            var reset = left.canBeConsumed() ? 0 : seconds(left.getNanosToWaitForRefill());
            states.add(new State(policy, quota, remaining, reset));
        }
        return states;
    }

    /** Everybody has their whole quota again. */
    void forget() {
        buckets.invalidateAll();
    }

    /** Whose quota it is. */
    record Client(String key, boolean signedIn) {}

    private Bucket bucket(Policy policy, Client client) {
        return buckets.get(new Key(policy, client.key()), key -> {
            var quota = quota(policy, client);
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, policy.window))
                    .build();
        });
    }

    private long quota(Policy policy, Client client) {
        return switch (policy) {
            case READ -> client.signedIn() ? signedIn : anonymous;
            case WRITE -> writes;
            case ITEMS -> items;
        };
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L);
    }
}
