package org.cooperationhub.common;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filtered list read in keyset pages. Conditions are constants of the calling repository; every value is a bound
 * parameter. Row comparison is spelt out because MySQL does not range-scan {@code (a, id) > (?, ?)}.
 */
public final class Listing<T> {
    private static final int CAP = 10_000;
    private final Class<T> type;
    private final String from;
    private final String root;
    private final String selected;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder scope = new StringBuilder();

    /** @param from JPQL from-clause with its fetches; {@code root} is the alias of the listed entity in it */
    public Listing(Class<T> type, String root, String from) {
        this(type, root, root, from);
    }

    /** @param selected JPQL of one row, where it is more than the root; the root still says what is counted */
    public Listing(Class<T> type, String root, String selected, String from) {
        this.type = type;
        this.root = root;
        this.selected = selected;
        this.from = from;
    }

    /** Adds a condition without a value. */
    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named value; left out when the value is null or an empty collection. */
    public Listing<T> where(String condition, String name, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> many && many.isEmpty())) return this;
        conditions.add(condition);
        values.put(name, value);
        scope.append(name).append('=').append(value).append('&');
        return this;
    }

    /** Adds a condition with all of these values. */
    public Listing<T> where(String condition, Map<String, ?> named) {
        conditions.add(condition);
        new TreeMap<>(named).forEach((name, value) -> {
            values.put(name, value);
            scope.append(name).append('=').append(value).append('&');
        });
        return this;
    }

    public Page<T> page(EntityManager em, Cursors cursors, PageRequest request, Sort<T> sort, String audience) {
        var scopeText = root + "|" + scope + sort.order() + "|" + audience;
        var position = cursors.read(scopeText, request.cursor);
        var jpql = "select " + selected + " from " + from + whereClause(position == null ? null : sort.after());
        var query = em.createQuery(jpql + sort.order(), type).setMaxResults(request.rows() + 1);
        values.forEach(query::setParameter);
        if (position != null) {
            query.setParameter("after", sort.parse().apply(position.get(0)));
            query.setParameter("afterId", UUID.fromString(position.get(1)));
        }
        var rows = query.getResultList();
        var more = rows.size() > request.rows();
        var items = more ? rows.subList(0, request.rows()) : rows;
        var last = more ? items.getLast() : null;
        var next = last == null
                ? null
                : cursors.write(
                        scopeText,
                        List.of(
                                sort.value().apply(last),
                                sort.idOf().apply(last).toString()));
        var total = request.counted() ? total(em, request.capped()) : null;
        var info = new Page.Info(request.rows(), next, total, total == null ? null : request.capped() && total == CAP);
        return new Page<>(items, info);
    }

    /** The first rows in this order, so many at most; a constant, as conditions are. */
    public List<T> first(EntityManager em, String order, int most) {
        var query = em.createQuery(
                        "select " + selected + " from " + from + whereClause(null) + " order by " + order, type)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The ids of the next rows after this one in the order of ids, so many at most. */
    public List<UUID> ids(EntityManager em, @Nullable UUID after, int most) {
        var id = root + ".id";
        var where = whereClause(after == null ? null : id + " > :afterId");
        var query = em.createQuery(
                        "select " + id + " from " + from.replace("join fetch", "join") + where + " order by " + id,
                        UUID.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        if (after != null) query.setParameter("afterId", after);
        return query.getResultList();
    }

    private Long total(EntityManager em, boolean capped) {
        var plain = from.replace("join fetch", "join");
        if (!capped) {
            var query = em.createQuery("select count(" + root + ") from " + plain + whereClause(null), Long.class);
            values.forEach(query::setParameter);
            return query.getSingleResult();
        }
        var query = em.createQuery("select 1 from " + plain + whereClause(null), Integer.class)
                .setMaxResults(CAP);
        values.forEach(query::setParameter);
        return (long) query.getResultList().size();
    }

    private String whereClause(@Nullable String position) {
        var all = new ArrayList<>(conditions);
        if (position != null) all.add(position);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
