package org.cooperationhub.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The feed as server-sent events. It ends after five minutes, as a token does, and as soon as the caller may not see
 * what they could when it was opened: the client then opens it anew.
 */
@ApplicationScoped
class ChangeStream {
    static final int ITEMS = 100;

    @Inject
    Feed feed;

    @Inject
    Waiting waiting;

    @Inject
    ClockWatch clock;

    @ConfigProperty(name = "hub.feed.heartbeat")
    Duration heartbeat;

    @ConfigProperty(name = "hub.feed.stream-lasts")
    Duration lasts;

    /** 503 while too many wait already. */
    Multi<OutboundSseEvent> open(Feed.Reading reading, BooleanSupplier stands, Sse sse) {
        var first = reading.from() == null ? feed.latest(reading) : feed.read(reading);
        if (!clock.enter()) throw Problems.of(ProblemCode.TEMPORARY_REDUCED_CAPACITY);
        var last = new AtomicReference<>(first);
        var until = System.nanoTime() + lasts.toNanos();
        var following = Multi.createBy()
                .repeating()
                .uni(() -> next(reading, stands, last))
                .whilst(page -> System.nanoTime() < until && stands.getAsBoolean())
                .map(page -> event(page, sse));
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(event(first, sse)), following)
                .onTermination()
                .invoke(clock::leave);
    }

    private Uni<Feed.Page> next(Feed.Reading reading, BooleanSupplier stands, AtomicReference<Feed.Page> last) {
        var before = Objects.requireNonNull(last.get());
        var from = reading.from(before.next());
        var page = before.more()
                ? Uni.createFrom().item(() -> feed.read(from)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                : waiting.next(from, empty(before), heartbeat, stands);
        return page.invoke(last::set);
    }

    private static Feed.Page empty(Feed.Page before) {
        return new Feed.Page(new byte[0], true, false, before.cursor(), before.next());
    }

    private static OutboundSseEvent event(Feed.Page page, Sse sse) {
        if (page.content().length == 0) return sse.newEventBuilder().comment("").build();
        return sse.newEventBuilder()
                .name("changes")
                .id(page.cursor())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, new String(page.content(), StandardCharsets.UTF_8))
                .build();
    }
}
