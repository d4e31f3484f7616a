package org.cooperationhub.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;

/** Events that go to one endpoint late, or again; page by page beside the new ones, so that nobody waits for them. */
@ApplicationScoped
class Replays {
    private static final int AT_ONCE = 20;

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    @Inject
    Events events;

    @Inject
    Deliveries deliveries;

    /** @param types only these; empty for all that the subscription has */
    UUID add(UUID endpoint, long after, long upTo, Set<ResourceType> types) {
        var id = Ids.create();
        try {
            em.createNativeQuery("""
                            insert into webhook_replay (id, endpoint_id, next_seq, to_seq, types, created_at)
                            values (:id, :endpoint, :after, :upTo, :types, utc_timestamp(6))""")
                    .setParameter("id", Ids.bytes(id))
                    .setParameter("endpoint", Ids.bytes(endpoint))
                    .setParameter("after", after)
                    .setParameter("upTo", upTo)
                    .setParameter("types", json.writeValueAsString(new TreeSet<>(types)))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return id;
    }

    /** The number of the last event that was fanned out; no other is to be replayed. */
    long head() {
        return ((Number) em.createNativeQuery("select fanout_seq from dispatcher where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** One page of each open replay whose endpoint serves now; answers true while there is more. */
    boolean page(List<Subscription> subscriptions, List<Runnable> last) {
        var serving = subscriptions.stream()
                .filter(Subscription::serving)
                .collect(Collectors.toMap(Subscription::endpoint, Function.identity()));
        if (serving.isEmpty()) return false;
        @SuppressWarnings("unchecked")
        List<Object[]> open = em.createNativeQuery("""
                        select id, endpoint_id, next_seq, to_seq, types from webhook_replay
                        where not done and endpoint_id in :serving order by created_at limit :most""")
                .setParameter(
                        "serving", serving.keySet().stream().map(Ids::bytes).toList())
                .setParameter("most", AT_ONCE)
                .getResultList();
        var more = open.size() == AT_ONCE;
        for (var row : open) {
            var to = serving.get(Ids.of((byte[]) row[1]));
            if (to != null && page(to, row, last)) more = true;
        }
        return more;
    }

    private boolean page(Subscription to, Object[] row, List<Runnable> last) {
        var upTo = ((Number) row[3]).longValue();
        var read = events.between(((Number) row[2]).longValue(), upTo, FanOut.AT_ONCE);
        deliveries.again(to, to.matching(read, types(row[4])), last);
        var done = read.size() < FanOut.AT_ONCE;
        em.createNativeQuery("update webhook_replay set next_seq = :next, done = :done where id = :id")
                .setParameter("next", done ? upTo : read.getLast().seq())
                .setParameter("done", done)
                .setParameter("id", row[0])
                .executeUpdate();
        return !done;
    }

    private Set<ResourceType> types(Object kept) {
        try {
            return json.readValue(String.valueOf(kept), new TypeReference<Set<ResourceType>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
