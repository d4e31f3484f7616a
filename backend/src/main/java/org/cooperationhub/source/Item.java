package org.cooperationhub.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
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
        byte[] hash,
        @Nullable Own own) {

    /** An item of a file that the hub itself wrote: it names our project, whatever id a source has for it. */
    record Own(UUID record, Fitting fitting) {}

    Item(
            int index,
            String externalId,
            boolean deletes,
            @Nullable String sourceVersion,
            @Nullable Long ifVersion,
            boolean createOnly,
            ObjectNode data,
            String at,
            byte[] hash) {
        this(index, externalId, deletes, sourceVersion, ifVersion, createOnly, data, at, hash, null);
    }

    Item of(Own record) {
        return new Item(index, externalId, deletes, sourceVersion, ifVersion, createOnly, data, at, hash, record);
    }

    /** The same from a stranger: what it says of our ids and versions means nothing here. */
    Item unknown() {
        return new Item(index, externalId, deletes, sourceVersion, null, createOnly, data, at, hash, null);
    }

    Item with(ObjectNode other) {
        return new Item(index, externalId, deletes, sourceVersion, ifVersion, createOnly, other, at, hash, own);
    }
}
