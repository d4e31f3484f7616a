package org.cooperationhub.change;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resources written in the current transaction, and how deep its methods are nested. */
@TransactionScoped
public class Touched implements Serializable {
    private static final long serialVersionUID = 1L;
    private final transient Set<Recorded> entities = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private boolean stamped;

    void add(Recorded entity) {
        if (stamped)
            throw new IllegalStateException(
                    "written after the clock: " + entity.getClass().getSimpleName());
        entities.add(entity);
    }

    void enter() {
        depth++;
    }

    /** True for the outermost method, the only one that stamps. */
    boolean leave() {
        return --depth == 0;
    }

    /** The changes to stamp, one per resource; nothing may be written afterwards. */
    List<Change> close() {
        stamped = true;
        var changes = new LinkedHashMap<String, Change>();
        entities.stream().map(Recorded::change).filter(Objects::nonNull).forEach(each -> {
            @Nullable Change change = each;
            if (change != null) changes.put(change.type() + "/" + change.id(), change);
        });
        return List.copyOf(changes.values());
    }
}
