package org.cooperationhub.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.cooperationhub.change.Position;
import org.cooperationhub.common.PlainReading;
import org.cooperationhub.common.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * The most frequent question to the feed: anybody asks again at its end. While the clock stands where it stood when
 * {@link ChangesResource#listChanges} found nothing, the same question has the same answer but for the time.
 */
@ApplicationScoped
class EmptyPolls {
    private static final String ADDRESS = "/api/v1/changes";
    /** Behind what answers for other origins and before what looks for a token, because there is none. */
    private static final int ORDER = -(SecurityHandlerPriorities.CORS + SecurityHandlerPriorities.AUTHENTICATION) / 2;

    private static final int LONGEST = 2_000;
    private static final Pattern POLL = Pattern.compile(
            "(?:(?:types|country|organisation|initiative|limit)=[^&]*&)*cursor=[^&]+(?:&(?:types|country|organisation|initiative|limit)=[^&]*)*");

    @Inject
    StandingClock clock;

    @Inject
    FeedItems items;

    @Inject
    RateLimits limits;

    private final AtomicLong answered = new AtomicLong();

    private final Cache<String, Feed.Page> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    void routes(@Observes Router router) {
        router.route(ADDRESS).order(ORDER).handler(this::take);
    }

    /** How many polls went this way. */
    long answered() {
        return answered.get();
    }

    /** Remembers that this question of anybody had an empty answer. */
    void found(HttpServerRequest request, Feed.Page page) {
        var query = asked(request);
        if (query != null && page.empty()) known.put(query, page);
    }

    private void take(RoutingContext to) {
        var query = asked(to.request());
        var page = query == null ? null : page(query);
        if (page == null || !limits.takeReading(to.request())) {
            to.next();
            return;
        }
        answered.incrementAndGet();
        PlainReading.answerFresh(to.request(), page.answer());
    }

    private Feed.@Nullable Page page(String query) {
        var then = known.getIfPresent(query);
        if (then == null) return null;
        var now = clock.now();
        if (now == null) return null;
        var at = new Position(then.next().epoch(), then.next().seq());
        return now.clock().equals(at) ? then.again(items, now) : null;
    }

    /** The query of a poll that depends on nothing else; null for all others. */
    private static @Nullable String asked(HttpServerRequest request) {
        var query = request.query();
        return query != null
                        && query.length() <= LONGEST
                        && POLL.matcher(query).matches()
                        && request.getHeader("Prefer") == null
                        && PlainReading.isBesideQuery(request)
                ? query
                : null;
    }
}
