package org.cooperationhub.source;

import java.util.HashSet;
import java.util.List;
import org.cooperationhub.common.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** What is left of an item when its faulty members are left out. */
final class Leftovers {
    private Leftovers() {}

    /** Null where a fault belongs to none of them. */
    static @Nullable Item without(Item item, List<Fault> faults) {
        var names = new HashSet<String>();
        for (var each : faults) {
            var pointer = String.valueOf(each.pointer());
            if (!pointer.startsWith(item.at() + "/")) return null;
            names.add(pointer.substring(item.at().length() + 1)
                    .split("/", 2)[0]
                    .replace("~1", "/")
                    .replace("~0", "~"));
        }
        var rest = item.data().deepCopy();
        for (var each : names) if (rest.remove(each) == null) return null;
        return item.with(rest);
    }
}
