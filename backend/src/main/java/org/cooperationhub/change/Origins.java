package org.cooperationhub.change;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of the source systems that write, for features that do not know them. */
public interface Origins {
    /** Their keys by their numbers. */
    Map<Integer, String> keys(Collection<Integer> numbers);

    /** The numbers of those that belong to one of these organisations. */
    Set<Integer> of(Collection<UUID> organisations);
}
