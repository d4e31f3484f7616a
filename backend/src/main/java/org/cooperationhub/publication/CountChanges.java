package org.cooperationhub.publication;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** By how much the kept counts change with the current transaction. */
@TransactionScoped
public class CountChanges implements Serializable {
    private static final long serialVersionUID = 1L;
    private final transient SortedMap<FacetCode, Integer> changes = new TreeMap<>();

    void replace(Collection<FacetCode> before, Collection<FacetCode> after) {
        before.forEach(each -> changes.merge(each, -1, Integer::sum));
        after.forEach(each -> changes.merge(each, 1, Integer::sum));
        changes.values().removeIf(each -> each == 0);
    }

    SortedMap<FacetCode, Integer> all() {
        return changes;
    }
}
