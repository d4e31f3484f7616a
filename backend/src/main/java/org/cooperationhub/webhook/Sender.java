package org.cooperationhub.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.jboss.logging.Logger;

/**
 * Sends what is due, each message on a thread of its own that costs nothing while it waits; the database sees only a
 * few of them at once.
 */
@ApplicationScoped
class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore database = new Semaphore(4);
    private final AtomicInteger running = new AtomicInteger();

    @Inject
    Queue queue;

    @Inject
    Records records;

    @Inject
    Targets targets;

    @Inject
    Transport transport;

    @Inject
    Secrets secrets;

    @Scheduled(
            identity = "webhook-sender",
            every = "{hub.webhooks.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (var endpoint : guarded(queue::due))
            for (var lease : guarded(() -> queue.take(endpoint, Queue.IN_FLIGHT))) start(lease);
    }

    /** How many messages this instance sends at the moment. */
    int running() {
        return running.get();
    }

    private void start(Lease first) {
        running.incrementAndGet();
        threads.execute(() -> {
            try {
                // goes on with the same endpoint while there is more, without waiting for the next look at all of them
                for (var next = List.of(first); !next.isEmpty(); next = more(first.endpoint()))
                    deliver(next.getFirst());
            } catch (RuntimeException failed) {
                // the lease runs out and the message is sent again
                LOG.errorf(failed, "a webhook delivery to endpoint %s broke off", first.endpoint());
            } finally {
                running.decrementAndGet();
            }
        });
    }

    private List<Lease> more(UUID endpoint) {
        return guarded(() -> queue.take(endpoint, 1));
    }

    private void deliver(Lease lease) {
        var started = Now.instant();
        var answer = attempt(lease);
        guarded(() -> {
            records.write(lease, started, answer);
            return true;
        });
    }

    /** One attempt, without the database. */
    Answer attempt(Lease lease) {
        var started = System.nanoTime();
        try {
            var target = target(lease);
            var left = lease.most().minusNanos(System.nanoTime() - started);
            return transport.post(
                    target, headers(lease, Instant.now()), lease.message().body(), left);
        } catch (Targets.Refused refused) {
            return Answer.failed(refused.failure, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /** Name servers that do not answer hold up nothing but this. */
    private Target target(Lease lease) throws Targets.Refused {
        var found = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return targets.of(lease.url());
                    } catch (Targets.Refused refused) {
                        throw new java.util.concurrent.CompletionException(refused);
                    }
                },
                threads);
        try {
            return found.get(lease.most().toMillis() / 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Targets.Refused refused) throw refused;
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException slow) {
            throw new Targets.Refused(Failure.NAME_NOT_FOUND);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Standard Webhooks 1.0.0; two signatures while a secret is changed. */
    Map<String, String> headers(Lease lease, Instant now) {
        var signatures =
                lease.secrets().stream().map(each -> signed(lease, each, now)).collect(Collectors.joining(" "));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "CooperationHub-Webhooks/1");
        headers.put(Webhook.UNBRANDED_MSG_ID_KEY, lease.messageId());
        headers.put(Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, String.valueOf(now.getEpochSecond()));
        headers.put(Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signatures);
        return headers;
    }

    private String signed(Lease lease, byte[] secret, Instant now) {
        try {
            return new Webhook(secrets.opened(secret, Ids.bytes(lease.endpoint())))
                    .sign(
                            lease.messageId(),
                            now.getEpochSecond(),
                            lease.message().body());
        } catch (EmptyWebhookSecretException | WebhookSigningException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> T guarded(Supplier<T> work) {
        database.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            database.release();
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
