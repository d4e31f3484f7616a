package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;
import org.jspecify.annotations.Nullable;

/** Reads the outbox, with the address and the countries of each record: one query for each type on a page. */
@ApplicationScoped
class Events {
    /**
     * Id, address and country of records. A project names every country that a revision its readers had ever named, so
     * that who follows a country also hears of a project that left it; a draft, those of all its revisions.
     */
    private static final Map<ResourceType, String> RECORDS = new EnumMap<>(Map.of(
            ResourceType.COUNTRY, "select id, concat('/countries/', code), code from country where id in :ids",
            ResourceType.CODE_LIST, "select id, concat('/code-lists/', list_key), null from code_list where id in :ids",
            ResourceType.ORGANISATION,
                    "select id, concat('/organisations/', bin_to_uuid(id)), country from organisation where id in :ids",
            ResourceType.INITIATIVE, "select id, concat('/initiatives/', code), null from initiative where id in :ids",
            ResourceType.PROPOSAL, "select id, concat('/proposals/', code), null from proposal where id in :ids",
            ResourceType.PARTICIPATION, """
                    select p.id, concat('/initiatives/', i.code, '/participations/', p.country), p.country
                    from participation p join initiative i on i.id = p.initiative_id where p.id in :ids""",
            ResourceType.PROJECT, """
                    select distinct p.id, concat('/projects/', bin_to_uuid(p.id)), c.country
                    from project p left join project_revision r on r.project_id = p.id
                      and (r.publication in ('PUBLISHED', 'UNPUBLISHED') or r.id = p.last_published_revision_id)
                    left join project_revision_country c on c.revision_id = r.id where p.id in :ids""",
            ResourceType.PROJECT_DRAFT, """
                    select distinct p.id, concat('/projects/', bin_to_uuid(p.id), '/draft'), c.country
                    from project p left join project_revision r on r.project_id = p.id
                    left join project_revision_country c on c.revision_id = r.id where p.id in :ids"""));

    @Inject
    EntityManager em;

    /** The next events after one and up to another, oldest first. */
    List<Event> between(long after, long upTo, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                        select seq, type, rid, version, op, audience, org_id, occurred_at from event_outbox
                        where seq > :after and seq <= :upTo order by seq limit :most""")
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("most", most)
                .getResultList();
        return described(rows.stream().map(Events::event).toList());
    }

    /** The number of the last event before that instant; 0 if all that is kept came after it. */
    long before(Instant since) {
        var found = (Number)
                em.createNativeQuery("select coalesce(max(seq), 0) from event_outbox where occurred_at < :since")
                        .setParameter("since", since)
                        .getSingleResult();
        return found.longValue();
    }

    private static Event event(Object[] row) {
        return new Event(
                ((Number) row[0]).longValue(),
                ResourceType.valueOf((String) row[1]),
                Ids.of((byte[]) row[2]),
                ((Number) row[3]).longValue(),
                row[4].equals("delete"),
                Audience.valueOf((String) row[5]),
                row[6] == null ? null : Ids.of((byte[]) row[6]),
                instant(row[7]),
                null,
                Set.of());
    }

    /** A DATETIME as whatever type the driver has for it. */
    static Instant instant(Object value) {
        return switch (value) {
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            case java.sql.Timestamp stamp -> stamp.toInstant();
            case Instant instant -> instant;
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private record Place(@Nullable String href, Set<String> countries) {}

    private List<Event> described(List<Event> events) {
        var byType = events.stream()
                .collect(Collectors.groupingBy(Event::type, Collectors.mapping(Event::id, Collectors.toSet())));
        var places = new EnumMap<ResourceType, Map<UUID, Place>>(ResourceType.class);
        byType.forEach((type, ids) -> places.put(type, places(type, ids)));
        return events.stream()
                .map(each -> {
                    var place = Objects.requireNonNull(places.get(each.type()))
                            .getOrDefault(each.id(), new Place(null, Set.of()));
                    return each.at(place.href, place.countries);
                })
                .toList();
    }

    private Map<UUID, Place> places(ResourceType type, Collection<UUID> ids) {
        var sql = RECORDS.get(type);
        if (sql == null) return Map.of();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(sql)
                .setParameter("ids", ids.stream().map(Ids::bytes).toList())
                .getResultList();
        var places = new HashMap<UUID, Place>();
        for (var row : rows) {
            var place =
                    places.computeIfAbsent(Ids.of((byte[]) row[0]), id -> new Place((String) row[1], new HashSet<>()));
            if (row[2] != null) place.countries.add(String.valueOf(row[2]));
        }
        return places;
    }
}
