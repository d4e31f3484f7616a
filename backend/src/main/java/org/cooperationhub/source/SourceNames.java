package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cooperationhub.change.Origins;
import org.cooperationhub.common.Ids;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;

/** Keys of sources by their numbers, kept: neither ever changes. */
@ApplicationScoped
public class SourceNames implements Origins {
    private final Map<Integer, String> known = new ConcurrentHashMap<>();

    @Inject
    ReadModel reads;

    @Override
    public Map<Integer, String> keys(Collection<Integer> numbers) {
        var missing = new HashSet<>(numbers);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty())
            reads.list(
                            Sql.of("select id, source_key from source_system where")
                                    .then(Sql.in("id", missing)),
                            row -> Map.entry(row.getInt(1), row.getString(2)))
                    .forEach(each -> known.put(each.getKey(), each.getValue()));
        var keys = new HashMap<>(known);
        keys.keySet().retainAll(Set.copyOf(numbers));
        return keys;
    }

    @Override
    public Set<Integer> of(Collection<UUID> organisations) {
        if (organisations.isEmpty()) return Set.of();
        var own =
                Sql.in("organisation_id", organisations.stream().map(Ids::bytes).toList());
        List<Integer> numbers =
                reads.list(Sql.of("select id from source_system where").then(own), row -> row.getInt(1));
        return Set.copyOf(numbers);
    }
}
