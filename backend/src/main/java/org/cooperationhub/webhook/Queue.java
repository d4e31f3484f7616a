package org.cooperationhub.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooperationhub.common.Ids;

/** What is due, taken under leases: a sender that dies keeps nothing back for longer than a minute. */
@ApplicationScoped
class Queue {
    /** Of one endpoint at once, so that a slow one keeps nobody busy. */
    static final int IN_FLIGHT = 5;

    @Inject
    EntityManager em;

    /** Endpoints with something to send now. */
    List<UUID> due() {
        return QuarkusTransaction.requiringNew().call(() -> {
            @SuppressWarnings("unchecked")
            List<byte[]> ids = em.createNativeQuery("""
                            select e.id from webhook_endpoint e join organisation o on o.id = e.organisation_id
                            where e.deleted_at is null and e.state <> 'PAUSED' and o.status = 'VERIFIED'
                              and exists (select 1 from webhook_delivery d where d.endpoint_id = e.id
                                and d.state in ('DUE', 'SENDING') and d.next_at <= utc_timestamp(6))""", byte[].class).getResultList();
            return ids.stream().map(Ids::of).toList();
        });
    }

    /** Takes up to so many messages of an endpoint, as far as it has fewer than five in flight. */
    List<Lease> take(UUID endpoint, int most) {
        return QuarkusTransaction.requiringNew().call(() -> lease(endpoint, most));
    }

    private List<Lease> lease(UUID endpoint, int most) {
        // the row is locked, so that two senders do not both find room
        var states = em.createNativeQuery("""
                        select e.state from webhook_endpoint e join organisation o on o.id = e.organisation_id
                        where e.id = :id and e.deleted_at is null and e.state <> 'PAUSED' and o.status = 'VERIFIED'
                        for update of e""", String.class)
                .setParameter("id", Ids.bytes(endpoint))
                .getResultList();
        if (states.isEmpty()) return List.of();
        var room = Math.min(most, IN_FLIGHT - busy(endpoint));
        if (room <= 0) return List.of();
        @SuppressWarnings("unchecked")
        List<byte[]> ids = em.createNativeQuery("""
                        select id from webhook_delivery
                        where endpoint_id = :endpoint and state in ('DUE', 'SENDING') and next_at <= utc_timestamp(6)
                          and (kind = 'VERIFICATION') = :unverified
                        order by next_at limit :room for update skip locked""", byte[].class)
                .setParameter("endpoint", Ids.bytes(endpoint))
                .setParameter("unverified", states.getFirst().equals("UNVERIFIED"))
                .setParameter("room", room)
                .getResultList();
        return ids.isEmpty() ? List.of() : leased(endpoint, ids);
    }

    private int busy(UUID endpoint) {
        return ((Number) em.createNativeQuery("""
                                select count(*) from webhook_delivery
                                where endpoint_id = :endpoint and state = 'SENDING' and next_at > utc_timestamp(6)""")
                        .setParameter("endpoint", Ids.bytes(endpoint))
                        .getSingleResult())
                .intValue();
    }

    private List<Lease> leased(UUID endpoint, List<byte[]> ids) {
        var token = Ids.create();
        em.createNativeQuery("""
                        update webhook_delivery set state = 'SENDING', tries = tries + 1, lease = :token,
                          next_at = utc_timestamp(6) + interval 60 second where id in :ids""")
                .setParameter("token", Ids.bytes(token))
                .setParameter("ids", ids)
                .executeUpdate();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                        select d.id, d.kind, d.type, d.body, d.tries, e.url, e.secret,
                          if(e.previous_until > utc_timestamp(6), e.previous_secret, null)
                        from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id where d.id in :ids""").setParameter("ids", ids).getResultList();
        return rows.stream()
                .map(row -> new Lease(
                        Ids.of((byte[]) row[0]),
                        endpoint,
                        token,
                        (String) row[1],
                        new Message((String) row[2], (String) row[3]),
                        ((Number) row[4]).intValue(),
                        (String) row[5],
                        Stream.of((byte[]) row[6], (byte[]) row[7])
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
