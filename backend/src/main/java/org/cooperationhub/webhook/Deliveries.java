package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes what is to be delivered. A row keeps its id, and so its {@code webhook-id}, over every attempt. */
@ApplicationScoped
class Deliveries {
    private static final Duration TOGETHER = Duration.ofSeconds(5);

    @Inject
    EntityManager em;

    @ConfigProperty(name = "hub.public-url")
    String publicUrl;

    /** From so many waiting deliveries on, an endpoint that wants every change is only told that there are some. */
    @ConfigProperty(name = "hub.webhooks.backlog")
    int backlog;

    /** @param last what to write to endpoint rows at the end of the transaction */
    void add(Subscription to, List<Event> events, List<Runnable> last) {
        if (events.isEmpty()) return;
        var full = to.mode() == WebhookEndpoint.Mode.EVENTS && waiting(to) + events.size() > backlog;
        if (full != to.backlogged()) last.add(() -> backlogged(to, full));
        if (to.mode() == WebhookEndpoint.Mode.EVENTS && !full) single(to, events);
        else together(to, events, full, last);
    }

    /** As {@link #add}, and what was delivered or given up before is due again. */
    void again(Subscription to, List<Event> events, List<Runnable> last) {
        if (events.isEmpty()) return;
        em.createNativeQuery("""
                        update webhook_delivery set state = 'DUE', tries = 0, next_at = utc_timestamp(6)
                        where endpoint_id = :endpoint and event_seq in :seqs and state in ('DELIVERED', 'FAILED')""")
                .setParameter("endpoint", Ids.bytes(to.endpoint()))
                .setParameter("seqs", events.stream().map(Event::seq).toList())
                .executeUpdate();
        add(to, events, last);
    }

    /** A message of its own: a test, or the challenge to a new address. Answers its id. */
    UUID single(UUID endpoint, String kind, Message message) {
        var id = Ids.create();
        insert(id, endpoint, kind, message, Now.instant());
        return id;
    }

    /** What waits for another try is due at once. */
    void tryNow(UUID endpoint) {
        em.createNativeQuery("""
                        update webhook_delivery set next_at = utc_timestamp(6)
                        where endpoint_id = :endpoint and state = 'DUE' and next_at > utc_timestamp(6)""").setParameter("endpoint", Ids.bytes(endpoint)).executeUpdate();
    }

    private int waiting(Subscription to) {
        return ((Number) em.createNativeQuery("""
                                select count(*) from (select 1 from webhook_delivery
                                  where endpoint_id = :endpoint and state in ('DUE', 'SENDING') limit :most) waiting""")
                        .setParameter("endpoint", Ids.bytes(to.endpoint()))
                        .setParameter("most", backlog + 1)
                        .getSingleResult())
                .intValue();
    }

    private void single(Subscription to, List<Event> events) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into webhook_delivery (id, endpoint_id, kind, event_seq, type, body, state, next_at, created_at)
                    values (?, ?, 'EVENT', ?, ?, ?, 'DUE', utc_timestamp(6), utc_timestamp(6))
                    on duplicate key update event_seq = webhook_delivery.event_seq""")) {
                for (var each : events) {
                    var message = Message.of(each, publicUrl + "/api/v1");
                    insert.setBytes(1, Ids.bytes(Ids.create()));
                    insert.setBytes(2, Ids.bytes(to.endpoint()));
                    insert.setLong(3, each.seq());
                    insert.setString(4, message.type());
                    insert.setString(5, message.body());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Added to the announcement that waits, if nobody sends it yet; else a new one, five seconds after the last. */
    private void together(Subscription to, List<Event> events, boolean degraded, List<Runnable> last) {
        @SuppressWarnings("unchecked")
        List<Object[]> open = em.createNativeQuery("""
                        select id, body from webhook_delivery
                        where endpoint_id = :endpoint and state = 'DUE' and kind = 'NOTIFY' and tries = 0
                        order by created_at desc limit 1 for update skip locked""")
                .setParameter("endpoint", Ids.bytes(to.endpoint()))
                .getResultList();
        if (open.isEmpty()) {
            announce(to, Message.available(events, degraded), last);
            return;
        }
        var message = Message.more(String.valueOf(open.getFirst()[1]), events, degraded);
        em.createNativeQuery("update webhook_delivery set body = :body where id = :id")
                .setParameter("body", message.body())
                .setParameter("id", open.getFirst()[0])
                .executeUpdate();
    }

    private void announce(Subscription to, Message message, List<Runnable> last) {
        var now = Now.instant();
        var notified = to.notifiedAt();
        var due = Stream.of(now, notified == null ? null : notified.plus(TOGETHER), retry(to))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Instant::compareTo)
                .orElse(now);
        insert(Ids.create(), to.endpoint(), "NOTIFY", message, due);
        last.add(() -> em.createNativeQuery("update webhook_endpoint set notified_at = :due where id = :id")
                .setParameter("due", due)
                .setParameter("id", Ids.bytes(to.endpoint()))
                .executeUpdate());
    }

    /** When an announcement that failed is tried again: the next one need not be earlier. */
    private @Nullable Instant retry(Subscription to) {
        var next = em.createNativeQuery("""
                        select min(next_at) from webhook_delivery
                        where endpoint_id = :endpoint and state = 'DUE' and kind = 'NOTIFY' and tries > 0""")
                .setParameter("endpoint", Ids.bytes(to.endpoint()))
                .getSingleResult();
        return next == null ? null : Events.instant(next);
    }

    private void insert(UUID id, UUID endpoint, String kind, Message message, Instant due) {
        em.createNativeQuery("""
                        insert into webhook_delivery (id, endpoint_id, kind, type, body, state, next_at, created_at)
                        values (:id, :endpoint, :kind, :type, :body, 'DUE', :due, utc_timestamp(6))""")
                .setParameter("id", Ids.bytes(id))
                .setParameter("endpoint", Ids.bytes(endpoint))
                .setParameter("kind", kind)
                .setParameter("type", message.type())
                .setParameter("body", message.body())
                .setParameter("due", due)
                .executeUpdate();
    }

    private void backlogged(Subscription to, boolean full) {
        em.createNativeQuery("update webhook_endpoint set backlogged = :full where id = :id")
                .setParameter("full", full)
                .setParameter("id", Ids.bytes(to.endpoint()))
                .executeUpdate();
    }
}
