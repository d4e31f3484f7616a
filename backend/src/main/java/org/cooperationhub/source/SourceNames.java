package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keys of sources by their numbers, kept: neither ever changes. */
@ApplicationScoped
public class SourceNames {
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();

    @Inject
    SourceSystems sources;

    /** Null for a number that no source has. Needs a transaction. */
    public @Nullable String key(int number) {
        var known = keys.get(number);
        if (known != null) return known;
        var found = sources.findById(number);
        if (found == null) return null;
        keys.put(number, found.key);
        return found.key;
    }
}
