package org.cooperationhub.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.StoredBytes;
import org.cooperationhub.project.ProjectView;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Published documents in memory, zipped as the database keeps them. They follow the change number: while anybody reads,
 * the documents that changed are looked up every quarter of a second, by whichever instance they were changed, and what
 * this instance changes is forgotten with the commit. If the look fails, nothing is given from memory after a second.
 */
@ApplicationScoped
class KeptDocuments {
    private static final Logger LOG = Logger.getLogger(KeptDocuments.class);
    private static final long LOOK_AFTER = Duration.ofMillis(250).toNanos();
    private static final long TRUSTED_FOR = Duration.ofSeconds(1).toNanos();
    /** For what was changed past the clock, by hand in the database. */
    private static final Duration LASTS = Duration.ofMinutes(10);
    /** Longer ones would take long to unzip, and the place of many others. */
    private static final int LONGEST = 1 << 16;
    /** Of one entry beside its bytes, about. */
    private static final int OVERHEAD = 250;

    private static final int MOST_AT_ONCE = 10_000;

    @Inject
    ReadModel reads;

    /** Bytes; a quarter of the heap if not set. */
    @ConfigProperty(name = "hub.publication.in-memory")
    Optional<MemorySize> most;

    @SuppressWarnings("NullAway.Init") // made by start
    private Cache<UUID, StoredBytes<ProjectView>> kept;

    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicLong generation = new AtomicLong();
    private volatile long followed = -1;
    private volatile long lookedAt = System.nanoTime() - TRUSTED_FOR;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "kept-documents");
        thread.setDaemon(true);
        return thread;
    });

    @PostConstruct
    void start() {
        var bytes =
                most.map(MemorySize::asLongValue).orElse(Runtime.getRuntime().maxMemory() / 4);
        kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .<UUID, StoredBytes<ProjectView>>weigher((id, document) -> document.content().length + OVERHEAD)
                .expireAfterWrite(LASTS)
                .build();
    }

    /** As it was a quarter of a second ago or later; null if that is not known here. */
    @Nullable
    StoredBytes<ProjectView> get(UUID id) {
        var age = System.nanoTime() - lookedAt;
        if (age > LOOK_AFTER && looking.compareAndSet(false, true)) worker.execute(this::look);
        return age > TRUSTED_FOR ? null : kept.getIfPresent(id);
    }

    /** To be taken before a document is read, and given with it. */
    long generation() {
        return generation.get();
    }

    /** Keeps a zipped document, unless something changed since the generation was taken. */
    void put(UUID id, StoredBytes<ProjectView> document, long since) {
        if (!document.zipped() || document.content().length > LONGEST || since != generation.get()) return;
        kept.put(id, document);
        // a change in between has forgotten the id before it was there
        if (since != generation.get()) kept.invalidate(id);
    }

    void forget(Collection<UUID> ids) {
        generation.incrementAndGet();
        kept.invalidateAll(ids);
    }

    private void look() {
        try {
            var at = System.nanoTime();
            var now = reads.list(Sql.of("select coalesce(max(seq), 0) from project_document"), row -> row.getLong(1))
                    .getFirst();
            if (now != followed) follow(now);
            lookedAt = at;
        } catch (RuntimeException unreachable) {
            LOG.warnf("Changes could not be looked up, so documents are read anew: %s", unreachable.getMessage());
        } finally {
            looking.set(false);
        }
    }

    private void follow(long now) {
        var changed = followed < 0 || now < followed
                ? null
                : reads.list(
                        Sql.of("select project_id from project_document where seq > ? limit ?", followed, MOST_AT_ONCE),
                        row -> Ids.of(row.getBytes(1)));
        if (changed != null && changed.size() < MOST_AT_ONCE) {
            forget(changed);
        } else {
            generation.incrementAndGet();
            kept.invalidateAll();
        }
        followed = now;
    }

    void stop(@Observes ShutdownEvent end) {
        worker.shutdownNow();
    }
}
