package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_ADMIN;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cooperationhub.webhook.Hooks.Watched;
import org.cooperationhub.webhook.Receiver.Received;
import org.cooperationhub.webhook.Receiver.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many endpoints, several instances, and one that dies. */
@QuarkusTest
class SenderTest {
    @Inject
    Hooks hooks;

    @Inject
    FanOut fanOut;

    @Inject
    Sender sender;

    @Inject
    Queue queue;

    @Inject
    Records records;

    @Inject
    Scheduler scheduler;

    @AfterEach
    void clear() {
        hooks.clear();
    }

    @Test
    void the_jobs_are_planned_with_the_start() {
        for (var each : List.of("webhook-fan-out", "webhook-sender", "webhook-upkeep"))
            assertThat(scheduler.getScheduledJob(each)).as(each).isNotNull();
    }

    @Test
    void with_two_dispatchers_each_event_is_sent_exactly_once() throws Exception {
        try (var receiver = new Receiver();
                var pool = Executors.newFixedThreadPool(4)) {
            var watched = Watched.fresh();
            hooks.watching(watched, receiver);
            var writing = new AtomicBoolean(true);
            Callable<Boolean> dispatcher = () -> {
                while (writing.get()) {
                    fanOut.run();
                    sender.run();
                }
                return true;
            };
            var running = List.of(pool.submit(dispatcher), pool.submit(dispatcher));
            watched.edited(40);
            writing.set(false);
            for (var each : running) each.get();
            hooks.settle();
            var seqs = receiver.messages().stream()
                    .map(each -> each.data().path("seq").asText())
                    .toList();
            assertThat(seqs).hasSize(40).doesNotHaveDuplicates();
            assertThat(hooks.number(
                            "select count(*) from event_outbox where rid = uuid_to_bin('%s')".formatted(watched.id())))
                    .isEqualTo(41);
        }
    }

    @Test
    void a_sender_that_dies_after_sending_makes_the_same_message_come_again() {
        try (var receiver = new Receiver()) {
            var watched = Watched.fresh();
            var hook = hooks.watching(watched, receiver);
            watched.edited(1);
            fanOut.run();
            var lease = queue.take(UUID.fromString(hook.id()), 5).getFirst();
            // sent, and then this sender is no more: nothing is recorded
            assertThat(sender.attempt(lease).failure()).isNull();
            hooks.settle();
            assertThat(receiver.messages())
                    .as("nobody else has it while the lease runs")
                    .hasSize(1);
            hooks.execute("update webhook_delivery set next_at = utc_timestamp(6) where state = 'SENDING'");
            hooks.settle();
            assertThat(receiver.messages()).hasSize(2);
            assertThat(receiver.messages().stream().map(Received::id).distinct())
                    .hasSize(1);
            assertThat(receiver.messages().stream().map(Received::body).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void what_a_sender_records_after_its_lease_ran_out_changes_nothing() {
        try (var receiver = new Receiver()) {
            var watched = Watched.fresh();
            var hook = hooks.watching(watched, receiver);
            watched.edited(1);
            fanOut.run();
            var late = queue.take(UUID.fromString(hook.id()), 5).getFirst();
            hooks.execute("update webhook_delivery set next_at = utc_timestamp(6) where state = 'SENDING'");
            hooks.settle();
            records.write(late, Instant.now(), Answer.failed(Failure.TIMEOUT, Duration.ofSeconds(15)));
            assertThat(hooks.number(
                            "select count(*) from webhook_delivery where id = uuid_to_bin('%s') and state = 'DELIVERED'"
                                    .formatted(late.delivery())))
                    .isEqualTo(1);
            assertThat(hook.state()).isEqualTo("ACTIVE");
        }
    }

    @Test
    void no_endpoint_has_more_than_five_messages_in_flight() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var receiver = new Receiver()) {
            var watched = Watched.fresh();
            hooks.watching(watched, receiver);
            receiver.answering(message -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                sleep(300);
                now.decrementAndGet();
                return Reply.status(204);
            });
            watched.edited(15);
            fanOut.run();
            for (var i = 0; i < 5; i++) sender.run();
            hooks.settle();
            assertThat(receiver.messages()).hasSize(15);
            assertThat(most.get()).isBetween(2, 5);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The modes of receivers that are not well, each beside the healthy one. */
    private static Receiver ill(int kind) {
        var receiver = new Receiver();
        return switch (kind % 5) {
            case 0 ->
                receiver.answering(message -> {
                    sleep(5_000);
                    return Reply.status(204);
                });
            case 1 -> receiver.answering(500);
            case 2 -> receiver.answering(message -> Reply.status(429).with("Retry-After", "1"));
            case 3 -> receiver.answering(message -> Reply.status(302).with("Location", receiver.url()));
            default ->
                receiver.answering(message -> {
                    sleep(60_000);
                    return Reply.status(204);
                });
        };
    }

    @Test
    void ten_that_are_dead_or_slow_do_not_delay_one_that_is_well() throws Exception {
        var watched = Watched.fresh();
        var events = Map.of("mode", "EVENTS", "entities", List.of(watched.id()));
        var dead = new ArrayList<Receiver>();
        try (var healthy = new Receiver();
                var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var pool = Executors.newFixedThreadPool(2)) {
            hooks.create(OTHER_ADMIN, "DEMO-SN", healthy.url(), events);
            for (var i = 0; i < 10; i++) dead.add(ill(i));
            for (var each : dead) hooks.create(ORG_ADMIN, "DEMO-KE", each.url(), events);
            hooks.settle();
            // one more way to be dead: the connection stands and nobody ever speaks
            hooks.execute("update webhook_endpoint set url = 'http://localhost:%d/' where url like '%%:%s'"
                    .formatted(silent.getLocalPort(), dead.getLast().url().replaceFirst(".*:", "")));
            var writing = new AtomicBoolean(true);
            Callable<Boolean> jobs = () -> {
                while (writing.get()) {
                    fanOut.run();
                    sender.run();
                    // as often as in production
                    Thread.sleep(1000);
                }
                return true;
            };
            var running = pool.submit(jobs);
            for (var i = 0; i < 30; i++) {
                watched.edited(1);
                Thread.sleep(300);
            }
            Hooks.waitFor(() -> healthy.messages().size() == 30);
            writing.set(false);
            running.get();
            var delays = healthy.messages().stream()
                    .map(each -> Duration.between(
                            Instant.parse(each.json().path("timestamp").asText()), each.at()))
                    .sorted()
                    .toList();
            System.out.printf("healthy beside ten dead: median %s, p95 %s%n", delays.get(14), delays.get(28));
            assertThat(delays.get(28)).as("p95").isLessThan(Duration.ofSeconds(5));
            assertThat(new HashSet<>(
                            healthy.messages().stream().map(Received::id).toList()))
                    .hasSize(30);
        } finally {
            hooks.clear();
            dead.forEach(Receiver::close);
            Hooks.waitFor(() -> sender.running() == 0);
        }
    }
}
