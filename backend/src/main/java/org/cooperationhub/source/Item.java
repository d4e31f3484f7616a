package org.cooperationhub.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One project as a source sends it.
 *
 * @param at where its content stands in the body, for pointers
 * @param ifVersion our version that it is based on
 * @param createOnly it must not be known yet
 * @param data a merge patch of the content; empty with a deletion
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Item(
        int index,
        String externalId,
        boolean deletes,
        @Nullable String sourceVersion,
        @Nullable Long ifVersion,
        boolean createOnly,
        ObjectNode data,
        String at,
        byte[] hash) {

    Item with(ObjectNode other) {
        return new Item(index, externalId, deletes, sourceVersion, ifVersion, createOnly, other, at, hash);
    }
}
