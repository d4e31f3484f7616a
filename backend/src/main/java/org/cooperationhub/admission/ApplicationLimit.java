package org.cooperationhub.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** So many applications an hour from one network, in this instance: each of them sends a mail. */
@ApplicationScoped
class ApplicationLimit {
    private static final Duration WINDOW = Duration.ofHours(1);
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    @Inject
    RequestFacts facts;

    @ConfigProperty(name = "hub.admission.applications-an-hour")
    long most;

    /** 429 with the seconds to wait. */
    void take() {
        var bucket = buckets.get(
                facts.clientKey(),
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed())
            throw Problems.quotaExceeded(
                    "applications", 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    /** Everybody may apply as often as if they had not. */
    void forget() {
        buckets.invalidateAll();
    }
}
