package org.cooperationhub.imports;

import java.util.Locale;

/** Where an import stands. */
enum ImportState {
    /** It waits for a worker, or for the client's quota of items. */
    QUEUED,
    /** The file is read through once: its rows are counted, and a broken file fails before anything is written. */
    READING,
    /** Rows are checked or written. */
    RUNNING,
    DONE,
    /** The whole file could not be read, or whoever sent it may not write any more. */
    FAILED,
    CANCELLED;

    boolean open() {
        return this == QUEUED || this == READING || this == RUNNING;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
