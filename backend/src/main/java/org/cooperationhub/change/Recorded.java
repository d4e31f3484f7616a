package org.cooperationhub.change;

import org.jspecify.annotations.Nullable;

/** An entity whose writes are announced. Entities without this are parts of one that has it, or never leave the hub. */
public interface Recorded {
    /** The change to stamp, read after the flush; null while nothing of it is to be announced. */
    @Nullable
    Change change();
}
