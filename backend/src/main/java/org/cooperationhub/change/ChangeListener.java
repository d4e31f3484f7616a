package org.cooperationhub.change;

import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Notes each written {@link Recorded} entity in the touched list of its transaction. */
public class ChangeListener {
    @Inject
    Touched touched;

    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object entity) {
        if (entity instanceof Recorded recorded) touched.add(recorded);
    }
}
