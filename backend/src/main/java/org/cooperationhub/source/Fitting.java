package org.cooperationhub.source;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a patch fit the record that it comes back to: puts back what the form it was written in does not show. */
@FunctionalInterface
public interface Fitting {
    /**
     * @param current the content as it stands
     * @param patch a copy of its own, which may be changed
     */
    ObjectNode fit(ObjectNode current, ObjectNode patch);
}
